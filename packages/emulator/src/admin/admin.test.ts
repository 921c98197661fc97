import { expect, test } from 'vitest'
import { createClient, createDeployed } from '../../test/client.ts'

const nobody = { authorization: '' }

test('the admin paths add faults and outcomes, advance the clock and reset the emulator', async () => {
  const { call } = await createDeployed()
  const admin = (status: number, method: string, name: string, body?: unknown) =>
    call(status, method, `/_emulator/${name}`, body, nobody)
  const fault = { operation: 'projects.list', effect: { kind: 'status', status: 503 } }
  expect(await admin(201, 'POST', 'faults', fault)).toEqual({ ids: [1] })
  expect(await admin(201, 'POST', 'faults', [fault, fault])).toEqual({ ids: [2, 3] })
  expect((await admin(200, 'GET', 'faults')).faults).toHaveLength(3)
  await call(503, 'GET', '/v1/projects')
  await admin(204, 'DELETE', 'faults')
  await call(200, 'GET', '/v1/projects')
  await admin(204, 'POST', 'deployments', { errorCode: 'unable_to_start' })
  await call(202, 'POST', '/v1/projects/1/deployments')
  await admin(204, 'POST', 'clock', { advanceMs: 1000 })
  expect(await call(200, 'GET', '/v1/projects/1/deployments/2')).toMatchObject({
    error_code: 'unable_to_start',
  })
  expect((await admin(200, 'GET', 'requests')).requests.length).toBeGreaterThan(5)
  await admin(204, 'DELETE', 'requests')
  await admin(204, 'POST', 'reset')
  expect(await call(200, 'GET', '/v1/projects')).toEqual({ projects: [] })
})

test('the admin paths create and revoke credentials', async () => {
  const { call, as } = createClient()
  const admin = (status: number, method: string, name: string, body?: unknown) =>
    call(status, method, `/_emulator/${name}`, body, nobody)
  const { token } = await admin(201, 'POST', 'tokens', { user: 'ada', org: 'acme', scopes: ['members:read'] })
  await as(token)(200, 'GET', '/v1/members')
  await as(token)(403, 'GET', '/v1/projects')
  expect(await admin(200, 'DELETE', 'tokens', { token })).toEqual({ revoked: true })
  await as(token)(401, 'GET', '/v1/members')
  const session = await admin(201, 'POST', 'tokens', {
    kind: 'session',
    user: 'ada',
    org: 'acme',
    expiresInMs: 0,
  })
  expect(await as(session.token)(401, 'GET', '/v1/members')).toEqual({ error: 'Token expired' })
  expect(await admin(201, 'POST', 'clients', { org: 'acme' })).toHaveProperty('clientSecret')
  expect((await admin(400, 'POST', 'tokens', { user: 'nobody', org: 'acme' })).error).toBe(
    'There is no user nobody',
  )
})

test('`POST seed` adds a seed to the state', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/_emulator/seed', { organizations: [{ name: 'second' }] }, nobody)
  expect((await call(200, 'GET', '/v1/orgs')).orgs).toContainEqual({
    id: expect.any(Number),
    name: 'second',
    role: 'owner',
  })
  expect((await call(400, 'POST', '/_emulator/seed', { organisations: [] }, nobody)).error).toContain(
    'organisations',
  )
})

test('`GET state` describes the state without secrets', async () => {
  const { call } = await createDeployed()
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'hunter2' })
  const state = await call(200, 'GET', '/_emulator/state', undefined, nobody)
  expect(state).toMatchObject({
    organizations: [{ name: 'acme', plan: 'enterprise', projects: 1, members: 1 }],
    projects: [{ name: 'sales-bi', secrets: ['PG_PASS'], deployments: [{ status: 'succeeded' }] }],
  })
  expect(JSON.stringify(state)).not.toContain('hunter2')
})

test('`GET operations` lists each operation with the source of its responses', async () => {
  const { call } = createClient()
  const { operations } = await call(200, 'GET', '/_emulator/operations', undefined, nobody)
  expect(operations.length).toBeGreaterThan(60)
  expect(operations).toContainEqual({
    id: 'projects.list',
    method: 'GET',
    path: '/v1/projects',
    answeredBy: expect.stringMatching(/^behaviou?r$/),
  })
})

test.each([
  ['faults', { effect: { kind: 'meteor' } }],
  ['faults', { effect: { kind: 'status', status: 99 } }],
  ['faults', { chance: 1, effect: { kind: 'reset' } }],
  ['deployments', { errorCode: 'bad_luck' }],
  ['clock', { advanceMs: -1 }],
  ['clock', undefined],
])('`POST %s` refuses the body %j', async (name, body) => {
  const { call } = createClient()
  expect((await call(400, 'POST', `/_emulator/${name}`, body, nobody)).details.formErrors).not.toEqual([])
})

test('an unknown admin path is answered with a list of the known paths', async () => {
  const { call } = createClient()
  expect((await call(404, 'GET', '/_emulator/nothing', undefined, nobody)).error).toContain('POST faults')
  await call(404, 'GET', '/_emulator/constructor', undefined, nobody)
})

test('an admin path refuses requests from pages of other origins', async () => {
  const { call } = createClient()
  const from = (headers: Record<string, string>, status: number) =>
    call(status, 'POST', '/_emulator/reset', undefined, { ...nobody, ...headers })
  for (const origin of ['https://evil.example', 'http://localhost:5173', 'null', 'x']) {
    await from({ host: '127.0.0.1:4600', origin }, 403)
  }
  for (const host of ['127.0.0.1:4600', 'localhost:4600', '[::1]:4600', 'emulator:4600']) {
    await from({ host }, 204)
    await from({ host, origin: `http://${host}` }, 204)
  }
})

test('only pages of this machine may read responses of the API', async () => {
  const { send } = createClient()
  const allowed = async (origin: string, method = 'GET') =>
    (await send(method, '/v1/projects', undefined, { origin })).headers.get('access-control-allow-origin')
  expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173')
  expect(await allowed('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000')
  for (const origin of [
    'https://evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
  ]) {
    expect(await allowed(origin)).toBeNull()
  }
  const preflight = await send('OPTIONS', '/v1/projects', undefined, {
    origin: 'http://localhost:5173',
    'access-control-request-headers': 'authorization,x-org-name',
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,x-org-name')
})
