import { expect, test } from 'vitest'
import { createClient, type TestClient } from '../../test/client.ts'

const seed = {
  organizations: [
    { name: 'acme' },
    { name: 'Second.Org_1-x', members: [{ username: 'ada', roles: ['viewer' as const] }] },
    { name: 'others', members: [{ username: 'bob', roles: ['owner' as const] }] },
  ],
}

const named = ({ call }: TestClient, status: number, name: string) =>
  call(status, 'GET', '/v1/projects', undefined, { 'x-org-name': name })

test('a request acts on the organization in `X-Org-Name`, ignoring case', async () => {
  const client = createClient({ seed })
  await client.call(201, 'POST', '/v1/projects', { name: 'mine' })
  expect((await named(client, 200, 'ACME')).projects).toHaveLength(1)
  expect((await named(client, 200, 'second.org_1-X')).projects).toHaveLength(0)
})

test('`org_forbidden` is the same for an unknown organization and for one of others', async () => {
  const client = createClient({ seed })
  const unknown = await named(client, 403, 'nobody')
  expect(unknown).toMatchObject({ code: 'org_forbidden' })
  expect(await named(client, 403, 'others')).toEqual(unknown)
})

test('a blank or malformed `X-Org-Name` is refused (`invalid_org_assertion`)', async () => {
  const client = createClient({ seed })
  for (const name of ['', ' ', 'a b', 'acme/x']) {
    expect(await named(client, 400, name)).toMatchObject({ code: 'invalid_org_assertion' })
  }
})

test('a machine credential cannot name another organization (`org_assertion_mismatch`)', async () => {
  const { emulator, as } = createClient({ seed })
  const call = as(await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId }))
  await call(200, 'GET', '/v1/projects', undefined, { 'x-org-name': 'ACME' })
  for (const name of ['others', 'nobody']) {
    expect(await call(403, 'GET', '/v1/projects', undefined, { 'x-org-name': name })).toMatchObject({
      code: 'org_assertion_mismatch',
    })
  }
})

test('a viewer can read and cannot change anything (`forbidden`)', async () => {
  const client = createClient({ seed })
  const headers = { 'x-org-name': 'Second.Org_1-x' }
  await client.call(200, 'GET', '/v1/members', undefined, headers)
  expect(await client.call(403, 'POST', '/v1/projects', { name: 'mine' }, headers)).toMatchObject({
    code: 'forbidden',
  })
})

test('a user who was removed from the organization is refused', async () => {
  const { call, as, emulator } = createClient()
  await call(201, 'POST', '/v1/members', { username: 'grace' })
  const grace = as(emulator.tokens.createPersonalAccessToken({ user: 'grace', org: 'acme' }))
  const { members } = await grace(200, 'GET', '/v1/members')
  await call(204, 'DELETE', `/v1/members/${members[1].user_id}`)
  expect(await grace(403, 'GET', '/v1/members')).toMatchObject({ code: 'org_forbidden' })
})
