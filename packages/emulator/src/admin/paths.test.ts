import { expect, test } from 'vitest'
import { createClient, createDeployed } from '../../test/client.ts'
import { createEmulator } from '../emulator.ts'

const admin =
  (client: ReturnType<typeof createClient>) =>
  (status: number, method: string, name: string, body?: unknown) =>
    client.call(status, method, `/_emulator/${name}`, body, { authorization: '' })

test('`DELETE` accepts the ids that `POST` returned', async () => {
  const client = createClient()
  const send = admin(client)
  const { ids } = await send(201, 'POST', 'faults', { times: 0, effect: { kind: 'reset' } })
  await send(204, 'DELETE', `faults/${ids[0]}`)
  await send(404, 'DELETE', `faults/${ids[0]}`)
  const { id, token } = await send(201, 'POST', 'tokens', { user: 'ada', org: 'acme' })
  await client.as(token)(200, 'GET', '/v1/projects')
  await send(204, 'DELETE', `tokens/${id}`)
  await client.as(token)(401, 'GET', '/v1/projects')
  await send(404, 'DELETE', `tokens/${id}`)
})

test('`GET projects` filters by name, id and organization, and returns pages', async () => {
  const client = createClient()
  const projects = Array.from({ length: 120 }, (_, i) => ({ name: `other-${i}` }))
  client.emulator.seed({ organizations: [{ name: 'second', projects }] })
  await client.call(201, 'POST', '/v1/projects', { name: 'Sales-BI' })
  const find = async (query: string) => admin(client)(200, 'GET', `projects?${query}`)
  expect(await find('search=sales')).toMatchObject({
    total: 1,
    projects: [{ name: 'Sales-BI', org: 'acme' }],
  })
  expect(await find('search=121')).toMatchObject({ total: 1, projects: [{ id: 121 }] })
  expect(await find('org=second&limit=2&offset=1')).toMatchObject({
    total: 120,
    projects: [{ name: 'other-118' }, { name: 'other-117' }],
  })
  expect((await find('org=none')).total).toBe(0)
  await admin(client)(400, 'GET', 'projects?limit=-1')
  await admin(client)(400, 'GET', 'projects?offset=x')
})

test('`GET projects/:id` describes one project in full', async () => {
  const client = await createDeployed()
  await client.call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'hunter2' })
  const project = await admin(client)(200, 'GET', 'projects/1')
  const { api_key } = await client.call(200, 'GET', '/v1/projects/1/api-keys')
  expect(project).toMatchObject({
    name: 'sales-bi',
    org: 'acme',
    secrets: ['PG_PASS'],
    deployments: [{ id: 1, status: 'succeeded' }],
    config: { spicepod: { kind: 'Spicepod' } },
    reactions: [],
    forks: [],
  })
  expect(project.monitors[0]).toMatchObject({ templateId: 'instance_health' })
  expect(project.api_keys[0]).toBe(api_key)
  for (const id of ['2', 'x', '-1', '1e0', '9'.repeat(400)]) await admin(client)(404, 'GET', `projects/${id}`)
})

test('`GET requests` searches the log, and `GET requests/:id` returns one request', async () => {
  const client = createClient()
  await client.call(201, 'POST', '/v1/projects', { name: 'seen' })
  await client.call(200, 'GET', '/v1/members')
  const { requests, total } = await admin(client)(200, 'GET', 'requests?operation=projects.*')
  expect([total, requests[0].body]).toEqual([1, { name: 'seen' }])
  expect((await admin(client)(200, 'GET', 'requests?search=members')).total).toBe(1)
  expect(await admin(client)(200, 'GET', `requests/${requests[0].id}`)).toEqual(requests[0])
  await admin(client)(404, 'GET', 'requests/req_0')
  expect((await admin(client)(400, 'GET', 'requests?operation=projects.lst')).error).toContain(
    'projects.list',
  )
})

test('`GET state` has no bodies and masks tokens', async () => {
  const client = createClient()
  await client.call(201, 'POST', '/v1/projects', { name: 'seen', description: 'a long body' })
  const state = await admin(client)(200, 'GET', 'state')
  expect(state.requests[0]).not.toHaveProperty('body')
  expect(JSON.stringify(state)).not.toContain('a long body')
  const tokens = JSON.stringify(await admin(client)(200, 'GET', 'tokens'))
  expect(tokens).not.toContain(client.emulator.credentials.personalAccessToken)
  expect(await admin(client)(200, 'GET', 'clock')).toEqual({
    now: '2026-01-01T00:00:00.000Z',
    isRunning: false,
  })
  expect((await admin(client)(200, 'GET', 'members')).members[0]).toMatchObject({
    username: 'ada',
    roles: ['owner'],
  })
  expect((await admin(client)(200, 'GET', 'clients')).clients[0]).not.toHaveProperty('clientSecret')
})

test('an exported seed restores the same state', async () => {
  const client = await createDeployed()
  await client.call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'hunter2' })
  await client.call(201, 'POST', '/v1/projects', { name: 'second', description: 'of two' })
  const exported = await admin(client)(200, 'GET', 'export')
  const copy = createEmulator({ seed: exported, now: '2026-01-01' })
  expect(copy.export()).toEqual(exported)
  expect(copy.credentials).toEqual(client.emulator.credentials)
})

test.each([
  ['tokens', { user: 'ada', org: 'acme', scopes: ['apps:raed'] }, 'did you mean "apps:read"?'],
  ['tokens', { user: 'ada', org: 'acme', expiresInMs: 1e300 }, 'expiresInMs'],
  ['clients', { org: 'acme', scopes: ['nope'] }, 'There is no scope "nope"'],
  ['deployments', { errorcode: 'internal_error' }, 'errorcode'],
  ['clock', { advanceMs: 1e300 }, 'beyond the year 9998'],
])('`POST %s` refuses the body %j', async (name, body, problem) => {
  expect((await admin(createClient())(400, 'POST', name, body)).error).toContain(problem)
})
