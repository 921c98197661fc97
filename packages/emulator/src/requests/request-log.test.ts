import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import { shownProperties } from './redact.ts'

test('the log shows each request with its caller and its response', async () => {
  const { call, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'seen' }, { 'user-agent': 'test/1' })
  await call(404, 'GET', '/v1/projects/9?limit=7&verbose=yes', undefined, { 'x-org-name': 'acme' })
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
      durationMs: expect.any(Number),
      response: {
        headers: expect.objectContaining({ 'content-type': 'application/json; charset=utf-8' }),
        body: expect.objectContaining({ id: 1, name: 'seen', api_key: '[redacted]' }),
      },
    },
    expect.objectContaining({
      operation: 'projects.get',
      query: { limit: '[redacted]', verbose: '[redacted]' },
      status: 404,
      body: null,
    }),
    expect.objectContaining({ operation: null, org: null, caller: null, status: 404 }),
  ])
  expect(emulator.requests.list('projects.get')).toHaveLength(1)
  expect(emulator.requests.last()?.path).toBe('/[redacted]')
  expect([...emulator.requests]).toHaveLength(3)
  emulator.requests.clear()
  expect(emulator.requests.last()).toBeUndefined()
})

test('the log contains no token, client secret, value of a secret or key of a target', async () => {
  const { call, emulator } = createClient()
  const { clientId, clientSecret, personalAccessToken } = emulator.credentials
  const credentials = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' }
  for (const body of [JSON.stringify(credentials), new URLSearchParams(credentials)]) {
    const response = await emulator.fetch('https://spice.ai/api/oauth/token', { method: 'POST', body })
    expect(response.status).toBe(200)
  }
  await call(201, 'POST', '/v1/projects', { name: 'holder', region: 'us-west-2' })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'hunter2' })
  const targets = [{ type: 'http', url: 'https://example.com', token: 'hunter2' }]
  const monitor = { name: 'm', templateId: 'http_5xx', spec: { op: 'GT', threshold: 1 }, targets }
  await call(201, 'POST', '/v1/projects/1/monitors', monitor)
  await call(400, 'POST', '/v1/projects', '{"value": "hunter2"', { 'x-api-key': 'hunter2' })
  await call(200, 'GET', '/v1/projects?token=hunter2')
  const shown = JSON.stringify(emulator.requests.list())
  for (const secret of [clientSecret, personalAccessToken, 'hunter2', 'eyJ'])
    expect(shown).not.toContain(secret)
  expect(shown).toContain(clientId)
  expect(emulator.requests.list('projects.secrets.set')[0]?.body).toEqual({
    name: 'PG_PASS',
    value: '[redacted]',
  })
})

test('a value is shown only if its name is in the list of shown properties, at any depth', async () => {
  const { call, emulator } = createClient()
  const hidden = fc.stringMatching(/^[a-z_]{3,20}$/).filter((name) => !(name in shownProperties))
  const secret = fc.constantFrom('hunter2', 482_915)
  const nested = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      secret,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(hidden, fc.constantFrom('name', 'from', 'version')), tie('value'), {
        maxKeys: 3,
      }),
    ),
  })).value
  await call(201, 'POST', '/v1/projects', { name: 'holder', region: 'us-west-2' })
  await fc.assert(
    fc.asyncProperty(hidden, nested, async (name, value) => {
      const spicepod = { version: 'v1', kind: 'Spicepod', name: 'pod', [name]: value }
      await call(200, 'PUT', '/v1/projects/1', { spicepod, [name]: value })
      const [{ body, response } = {}] = emulator.requests.list('projects.update').slice(-1)
      expect(body).toMatchObject({ spicepod: { version: 'v1', kind: 'Spicepod', name: 'pod' } })
      expect(JSON.stringify([body, response])).not.toMatch(/hunter2|482915/)
    }),
    { numRuns: 100 },
  )
})

test('secrets in YAML, numbers, arrays and strings that are not JSON are hidden', async () => {
  const { call, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'holder', region: 'us-west-2' })
  const yaml = 'version: v1\nkind: Spicepod\nname: pod\nparams:\n  password: hunter2\n'
  await call(200, 'PUT', '/v1/projects/1', { spicepod: yaml })
  for (const body of [
    '"hunter2"',
    '["hunter2"',
    'hunter2 {',
    '{"tags":{"a":"hunter2"},"tokens":["hunter2"]}',
  ]) {
    await emulator.fetch('https://api.spice.ai/v1/projects', { method: 'POST', body })
  }
  expect(JSON.stringify(emulator.requests.list())).not.toContain('hunter2')
})

test('paths, queries, headers and methods show only values of a known form or of existing items', async () => {
  const { call, send, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'holder', region: 'us-west-2' })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'x' })
  const last = () => emulator.requests.last()
  await send('GET', '/v1/projects/1/secrets/PG_PASS')
  expect(last()?.path).toBe('/v1/projects/1/secrets/PG_PASS')
  for (const [path, shown] of [
    ['/v1/projects/1/secrets/hunter2-path', '/v1/projects/1/secrets/{secretName}'],
    ['/v1/projects/1/secrets/hunter2%2Dpath', '/v1/projects/1/secrets/{secretName}'],
    ['/v1/projects/hunter2-path', '/v1/projects/{projectId}'],
    ['/v1/projects/1/monitors/hunter2', '/v1/projects/1/monitors/{alertId}'],
    ['/v1/clusters/hunter2/monitors', '/v1/clusters/{clusterId}/monitors'],
    ['/v1/projects/1/instances/hunter2/logs', '/v1/projects/1/instances/{instanceName}/logs'],
    ['/v1/projects/1/hunter2', '/v1/projects/1/[redacted]'],
    ['/hunter2/v1/projects', '/[redacted]/v1/projects'],
    ['/v1/projects/%hunter2', '/v1/projects/[redacted]'],
  ] as const) {
    await send('GET', path)
    expect(last()?.path).toBe(shown)
  }
  for (const [query, shown] of [
    ['limit=7&status=failed', { limit: '7', status: 'failed' }],
    ['limit=hunter2&status=hunter2', { limit: '[redacted]', status: '[redacted]' }],
    ['hunter2-token', { '[redacted]': '[redacted]' }],
    [`hunter2${'x'.repeat(200)}`, { '[redacted]': '[redacted]' }],
    ['q=hunter2&name=hunter2&id=hunter2', { q: '[redacted]', name: '[redacted]', id: '[redacted]' }],
  ] as const) {
    await send('GET', `/v1/projects/1/deployments?${query}`)
    expect(last()?.query).toEqual(shown)
  }
  const names = ['accept', 'content-type', 'user-agent', 'origin', 'idempotency-key', 'x-org-name', 'x-own']
  await send('GET', '/v1/projects', undefined, Object.fromEntries(names.map((name) => [name, 'hunter2'])))
  const key = '3f2b8c1e-0000-4000-8000-0123456789ab'
  const known = { 'user-agent': 'a/1 (b; c) d/2', 'x-org-name': 'acme', 'idempotency-key': key }
  await send('GET', '/v1/projects', undefined, known)
  expect(last()?.headers).toEqual({ authorization: '[redacted]', ...known })
  await send('HUNTER2', '/v1/projects')
  expect(JSON.stringify(emulator.requests.list()).toLowerCase()).not.toContain('hunter2')
})

test('a logged error does not repeat the hidden parts of its request', async () => {
  const { call, send, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'holder', region: 'us-west-2' })
  await send('GET', '/v1/projects/1/secrets/hunter2%20x')
  expect(emulator.requests.last()?.response?.body).toEqual({ error: 'Secret [redacted] not found' })
  const yaml = 'version: v1\nkind: Spicepod\nname: pod\nhunter2: 1\nhunter2: 2\n'
  await send('PUT', '/v1/projects/1', { spicepod: yaml })
  expect(JSON.stringify(emulator.requests.last()?.response)).toContain(
    'must be valid YAML (line 5: the key \\"[redacted]\\" is there twice)',
  )
  const monitor = { name: 'm', templateId: 'http_5xx', spec: { op: 'GT', threshold: 1 } }
  for (const target of [
    { type: 'http', url: 'hunter2://x' },
    { type: 'http', url: 'https://HUNTER2.localhost' },
    { type: 'slack', channelId: 'hunter2' },
  ]) {
    await send('POST', '/v1/projects/1/monitors', { ...monitor, targets: [target] })
  }
  await send('PUT', '/v1/projects/1', { tags: { 'hunter2 key': 'a b' }, ['hunter2 '.repeat(20)]: 1 })
  await send('PUT', '/v1/projects/1', { spicepod: `${'# filler\n'.repeat(3000)}!hunter2 x` })
  await send('GET', '/auth/token?code=abcd&user=hunter2')
  expect(emulator.requests.last()?.response?.body).toEqual({ error: 'There is no user [redacted]' })
  expect(JSON.stringify(emulator.requests.list()).toLowerCase()).not.toContain('hunter2')
})

test('the log keeps the newest requests, up to its limit', async () => {
  const { call, emulator } = createClient({ requestLimit: 3 })
  for (let i = 0; i < 10; i++) await call(200, 'GET', `/v1/projects?offset=${i}`)
  expect(emulator.requests.list().map(({ query }) => query.offset)).toEqual(['7', '8', '9'])
  const none = createClient({ requestLimit: 0 })
  await none.call(200, 'GET', '/v1/projects')
  expect(none.emulator.requests.length).toBe(0)
})

test('the log drops bodies over its limit, and the oldest requests when the total is too long', async () => {
  const { emulator, send } = createClient({ requestBodyLimit: 100, requestLogLimit: 10_000 })
  await send('POST', '/v1/projects', { name: 'x'.repeat(5000) })
  expect(emulator.requests.last()?.body).toBe('[5011 characters, more than the log keeps]')
  for (let i = 0; i < 100; i++) await send('POST', '/v1/projects', { name: 'y'.repeat(80) })
  expect(emulator.requests.length).toBeLessThan(20)
  expect(emulator.requests.length).toBeGreaterThan(5)
  await send('GET', `/v1/${'z'.repeat(50_000)}?${'q'.repeat(50_000)}`)
  expect(emulator.requests.length).toBe(0)
})

test('a pending request is in the log, without a status', async () => {
  const { emulator, send } = createClient()
  emulator.faults.add({ effect: { kind: 'latency', ms: 20 } })
  const sent = send('GET', '/v1/projects')
  expect(emulator.requests.last()).toMatchObject({ status: 0, durationMs: null, response: null })
  await sent
  expect(emulator.requests.last()).toMatchObject({ status: 200 })
  expect(emulator.requests.last()?.durationMs).toBeGreaterThan(10)
})

test('`requests.list()` accepts an operation or a pattern and refuses an unknown name', async () => {
  const { call, emulator } = createClient()
  await call(200, 'GET', '/v1/projects')
  await call(200, 'GET', '/v1/members')
  expect(emulator.requests.list('projects.*')).toHaveLength(1)
  expect(emulator.requests.list('*')).toHaveLength(2)
  // @ts-expect-error: there is no such operation
  expect(() => emulator.requests.list('projects.lst')).toThrow('did you mean "projects.list"?')
})
