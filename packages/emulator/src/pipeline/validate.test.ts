import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

test('one response names every invalid field and describes each problem', async () => {
  const { call } = createClient()
  const body = { name: 'a', replicas: 'two', visibility: 'secret', tags: { a: 1 }, description: null }
  expect(await call(400, 'POST', '/v1/projects', body)).toEqual({
    error: 'Invalid request',
    details: {
      fieldErrors: {
        name: ['must have at least 4 characters'],
        replicas: ['must be a number'],
        visibility: ['must be one of "public", "private"'],
        tags: ['a: must be a string'],
        description: ['must be a string'],
      },
    },
  })
})

test('a missing field, an invalid field and an invalid body have different messages', async () => {
  const { call } = createClient()
  const post = async (body: unknown) => (await call(400, 'POST', '/v1/projects', body)).details
  expect(await post({})).toEqual({ fieldErrors: { name: ['is required'] } })
  expect(await post({ name: 5 })).toEqual({ fieldErrors: { name: ['must be a string'] } })
  expect(await post('[]')).toEqual({ formErrors: ['must be an object'] })
  expect(await post('{"name"')).toEqual({ formErrors: ['must be valid JSON'] })
  expect(await post(undefined)).toEqual({ formErrors: ['A body is required'] })
})

test('a body is read as JSON with any content type, like in the service', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', '{"name": "typed"}', { 'content-type': 'text/plain' })
})

test('parameters of the path and the query are validated by their type', async () => {
  const { call } = createClient()
  const wrong = async (path: string) => (await call(400, 'GET', path)).details.fieldErrors
  expect(await wrong('/v1/projects/abc')).toEqual({ projectId: ['must be a number'] })
  expect(await wrong('/v1/projects/1.5')).toEqual({ projectId: ['must be an integer'] })
  expect(await wrong('/v1/projects/1/deployments?status=done&limit=999')).toHaveProperty('status')
  expect(Object.keys(await wrong('/v1/projects/1/deployments?status=done&limit=999'))).toEqual([
    'limit',
    'status',
  ])
  await call(400, 'GET', '/v1/projects/01')
})

test('a string parameter that looks like a number or a boolean is reported for its format, not its type', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'sales-bi' })
  for (const id of ['1', 'true', 'abc']) {
    const { details } = await call(400, 'GET', `/v1/projects/1/monitors/${id}`)
    expect(details.fieldErrors).toEqual({ alertId: ['must be a valid uuid'] })
  }
})

test('`__proto__`, deep nesting and names such as `constructor` in a body do no harm', async () => {
  const { call } = createClient()
  const created = await call(201, 'POST', '/v1/projects', '{"name": "proto", "__proto__": {"replicas": 9}}')
  expect(created.config.replicas).toBe(1)
  expect(Object.prototype).not.toHaveProperty('replicas')
  const deep = `{"name": "deep", "tags": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  expect((await call(400, 'POST', '/v1/projects', deep)).details.formErrors).toEqual(['is nested too deeply'])
  const tags = '{"constructor": "a", "__proto__": "b", "toString": "c"}'
  const tagged = await call(201, 'POST', '/v1/projects', `{"name": "tagged", "tags": ${tags}}`)
  expect(tagged.tags).toEqual(JSON.parse(tags))
})

test('a body must be Unicode text in UTF-8', async () => {
  const { call, emulator, send } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'holder', description: '\ud83d\ude00 \\ud800' })
  const message = 'must be Unicode text, got half of a surrogate pair such as \\ud800'
  const wrong = async (path: string, body: string) => (await call(400, 'POST', path, body)).details
  expect(await wrong('/v1/projects', '{"name": "half\\ud800"}')).toEqual({ fieldErrors: { name: [message] } })
  expect(await wrong('/v1/projects', '{"name": "tags", "tags": {"a": ["\\uDfff"]}}')).toEqual({
    fieldErrors: { tags: [`a.0: ${message}`] },
  })
  expect(await wrong('/v1/projects', '{"name": "tags", "\\udc00": 1}')).toEqual({ formErrors: [message] })
  await call(400, 'POST', '/v1/projects/1/secrets', '{"name": "A", "value": "\\ude00\\ud83d"}')
  await call(400, 'POST', '/_emulator/seed', '{"organizations": [{"name": "a\\ud800"}]}')
  expect(() => emulator.seed({ users: ['\ud800'] })).toThrow('users: 0: must be Unicode text')
  const effect = { kind: 'body', body: '\ud800' } as const
  expect(() => emulator.faults.add({ effect })).toThrow('effect: body: must be Unicode text')
  const bytes = new Uint8Array([...new TextEncoder().encode('{"name": "x'), 0xff, 0x22, 0x7d])
  const response = await emulator.fetch('https://api.spice.ai/v1/projects', { method: 'POST', body: bytes })
  expect([response.status, await response.json()]).toEqual([400, { error: 'The body is not valid UTF-8' }])
  expect((await send('GET', '/v1/projects')).status).toBe(200)
})

test('a body of 1 MiB is accepted, and one more byte is refused', async () => {
  const { call } = createClient()
  const pad = (bytes: number) => {
    const empty = JSON.stringify({ name: 'large', description: '' })
    return JSON.stringify({ name: 'large', description: 'x'.repeat(bytes - empty.length) })
  }
  expect(await call(413, 'POST', '/v1/projects', pad(2 ** 20 + 1))).toEqual({
    error: 'The body is larger than 1 MiB',
  })
  await call(201, 'POST', '/v1/projects', pad(2 ** 20))
})

test('an unknown path is answered with 404, and an unknown method with 405', async () => {
  const { call, send } = createClient()
  for (const path of ['/', '/v1', '/v1/projects/', '/v1/projects//secrets', '/v2/projects', '/v1/Projects']) {
    expect(await call(404, 'GET', path)).toEqual({ error: 'Not found' })
  }
  const response = await send('PATCH', '/v1/projects')
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  await call(400, 'GET', '/v1/projects/%ff')
})
