import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import type { Role } from '../rules/roles.ts'

const members: { username: string; roles: Role[] }[] = [
  { username: 'ada', roles: ['owner'] },
  { username: 'adam', roles: ['admin'] },
  { username: 'anna', roles: ['admin'] },
  { username: 'mia', roles: ['member'] },
  { username: 'vic', roles: ['viewer'] },
]
const ids = { ada: 1, adam: 2, anna: 3, mia: 4, vic: 5 }

function setUp() {
  const client = createClient({ seed: { users: [], organizations: [{ name: 'acme', members }] } })
  client.emulator.seed({ users: ['grace', 'linus'] })
  const { tokens } = client.emulator
  const by = (user: string) => client.as(tokens.createPersonalAccessToken({ user, org: 'acme' }))
  return { ...client, by }
}

test('a member can be added, given other roles and removed', async () => {
  const { call } = setUp()
  const grace = {
    user_id: 6,
    username: 'grace',
    roles: ['member'],
    is_owner: false,
    created_at: '2026-01-01T00:00:00.000Z',
  }
  expect(await call(201, 'POST', '/v1/members', { username: 'grace' })).toEqual(grace)
  expect(await call(200, 'GET', '/v1/members/6')).toEqual(grace)
  const roles = ['admin', 'viewer']
  expect(await call(200, 'PATCH', '/v1/members/6', { roles })).toEqual({ ...grace, roles })
  await call(204, 'DELETE', '/v1/members/6')
  expect(await call(404, 'GET', '/v1/members/6')).toEqual({ error: 'Member with ID 6 not found' })
  expect((await call(200, 'GET', '/v1/members?limit=2&offset=3')).members).toHaveLength(2)
})

test('an unknown user is answered with 404, an existing member with 409 and an unknown role with 400', async () => {
  const { call } = setUp()
  expect(await call(404, 'POST', '/v1/members', { username: 'nobody' })).toEqual({
    error: 'User nobody not found',
  })
  await call(409, 'POST', '/v1/members', { username: 'MIA' })
  for (const roles of [['king'], [], ['member', 'king']]) {
    const answer = await call(400, 'POST', '/v1/members', { username: 'grace', roles })
    expect(Object.keys(answer.details.fieldErrors)).toEqual(['roles'])
  }
  await call(404, 'PATCH', '/v1/members/6', { roles: ['member'] })
  await call(404, 'DELETE', '/v1/members/6')
})

test('an owner cannot be changed or removed', async () => {
  const { by } = setUp()
  for (const user of ['ada', 'adam']) {
    expect(await by(user)(403, 'DELETE', `/v1/members/${ids.ada}`)).toMatchObject({ code: 'forbidden' })
    await by(user)(403, 'PATCH', `/v1/members/${ids.ada}`, { roles: ['member'] })
  }
})

test('only owners can manage admins and owners', async () => {
  const { by } = setUp()
  for (const role of ['admin', 'owner']) {
    await by('adam')(403, 'POST', '/v1/members', { username: 'grace', roles: [role] })
    await by('adam')(403, 'PATCH', `/v1/members/${ids.mia}`, { roles: [role] })
  }
  await by('adam')(403, 'PATCH', `/v1/members/${ids.anna}`, { roles: ['member'] })
  await by('adam')(403, 'DELETE', `/v1/members/${ids.anna}`)
  await by('adam')(200, 'PATCH', `/v1/members/${ids.mia}`, { roles: ['viewer'] })
  await by('ada')(200, 'PATCH', `/v1/members/${ids.anna}`, { roles: ['owner'] })
  await by('ada')(403, 'DELETE', `/v1/members/${ids.anna}`)
})

test('members and viewers cannot manage members', async () => {
  const { by } = setUp()
  for (const user of ['mia', 'vic']) {
    expect(await by(user)(403, 'POST', '/v1/members', { username: 'grace' })).toMatchObject({
      code: 'forbidden',
    })
    await by(user)(403, 'DELETE', `/v1/members/${ids.vic}`)
    await by(user)(200, 'GET', `/v1/members/${ids.vic}`)
  }
})

test('a machine credential can manage members like an owner', async () => {
  const { as, emulator } = setUp()
  const machine = as(await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId }))
  await machine(201, 'POST', '/v1/members', { username: 'grace' })
  await machine(201, 'POST', '/v1/members', { username: 'linus', roles: ['admin'] })
  await machine(403, 'DELETE', `/v1/members/${ids.ada}`)
})

test('the plan limits the number of members', async () => {
  const { call, emulator } = createClient({ seed: { organizations: [{ name: 'acme', plan: 'community' }] } })
  emulator.seed({ users: ['grace', 'linus'] })
  await call(201, 'POST', '/v1/members', { username: 'grace' })
  expect(await call(403, 'POST', '/v1/members', { username: 'linus' })).toMatchObject({ code: 'plan_limit' })
})

test('`GET /v1/orgs` lists the organizations of the caller with the role in each, including the personal one', async () => {
  const { call, as, emulator } = setUp()
  emulator.seed({
    organizations: [{ name: 'second', members: [{ username: 'ada', roles: ['viewer', 'member'] }] }],
  })
  expect(await call(200, 'GET', '/v1/orgs')).toEqual({
    orgs: [
      { id: 1, name: 'acme', role: 'owner' },
      { id: expect.any(Number), name: 'ada', role: 'owner' },
      { id: expect.any(Number), name: 'second', role: 'member' },
    ],
  })
  const machine = as(await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId }))
  expect(await machine(200, 'GET', '/v1/orgs')).toEqual({ orgs: [{ id: 1, name: 'acme', role: 'owner' }] })
  expect(await machine(200, 'GET', '/v1/orgs?offset=1')).toEqual({ orgs: [] })
})
