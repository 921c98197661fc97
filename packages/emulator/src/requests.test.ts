import { expect, test } from 'vitest'
import { createClient } from '../test/client.ts'

test('tells what was received, who sent it, what it was and how it was answered', async () => {
  const { call, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'seen' }, { 'user-agent': 'test/1' })
  await call(404, 'GET', '/v1/projects/9?verbose=yes', undefined, { 'x-org-name': 'acme' })
  await call(404, 'GET', '/nowhere')
  expect(emulator.requests.list()).toEqual([
    {
      id: 'req_00000001',
      time: '2026-01-01T00:00:00.000Z',
      method: 'POST',
      path: '/v1/projects',
      query: {},
      operation: 'projects.create',
      org: 'acme',
      caller: 'ada',
      headers: { authorization: '[redacted]', 'content-type': 'application/json', 'user-agent': 'test/1' },
      body: { name: 'seen' },
      status: 201,
    },
    expect.objectContaining({
      operation: 'projects.get',
      query: { verbose: 'yes' },
      status: 404,
      body: null,
    }),
    expect.objectContaining({ operation: null, org: null, caller: null, status: 404 }),
  ])
  expect(emulator.requests.list('projects.get')).toHaveLength(1)
  expect(emulator.requests.last()?.path).toBe('/nowhere')
  expect([...emulator.requests]).toHaveLength(3)
  emulator.requests.clear()
  expect(emulator.requests.last()).toBeUndefined()
})

test('holds no secret: tokens, client secrets, values of secrets, keys of targets', async () => {
  const { call, emulator } = createClient()
  const { clientId, clientSecret, personalAccessToken } = emulator.credentials
  const credentials = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' }
  for (const body of [JSON.stringify(credentials), new URLSearchParams(credentials)]) {
    await emulator.fetch('https://spice.ai/api/oauth/token', { method: 'POST', body })
  }
  await call(201, 'POST', '/v1/projects', { name: 'holder' })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'hunter2' })
  const targets = [{ type: 'http', url: 'https://example.com', token: 'hunter2' }]
  const monitor = { name: 'm', templateId: 'http_5xx', spec: { op: 'GT', threshold: 1 }, targets }
  await call(201, 'POST', '/v1/projects/1/monitors', monitor)
  await call(400, 'POST', '/v1/projects', '{"value": "hunter2"', { 'x-api-key': 'hunter2' })
  await call(200, 'GET', '/v1/projects?token=hunter2')
  const told = JSON.stringify(emulator.requests.list())
  for (const secret of [clientSecret, personalAccessToken, 'hunter2']) expect(told).not.toContain(secret)
  expect(told).toContain(clientId)
  expect(emulator.requests.list('projects.secrets.set')[0]?.body).toEqual({
    name: 'PG_PASS',
    value: '[redacted]',
  })
})

test('remembers so many and no more, the newest', async () => {
  const { call, emulator } = createClient({ requestLimit: 3 })
  for (let i = 0; i < 10; i++) await call(200, 'GET', `/v1/projects?offset=${i}`)
  expect(emulator.requests.list().map(({ query }) => query.offset)).toEqual(['7', '8', '9'])
  const none = createClient({ requestLimit: 0 })
  await none.call(200, 'GET', '/v1/projects')
  expect(none.emulator.requests.length).toBe(0)
})
