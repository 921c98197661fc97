import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

test('a missing header, a malformed token and an unknown token have different errors', async () => {
  const { call, send } = createClient()
  const ask = (authorization: string) => call(401, 'GET', '/v1/projects', undefined, { authorization })
  expect(await ask('')).toEqual({ error: 'Missing Authorization header' })
  for (const header of ['Basic YTpi', 'Bearer', 'Bearer two words', 'Bearer "quoted"', 'spice_pat_1']) {
    expect(await ask(header)).toEqual({ error: 'Invalid token format' })
  }
  expect(await ask('Bearer spice_pat_unknown')).toEqual({ error: 'Invalid token' })
  const response = await send('GET', '/v1/projects', undefined, { authorization: '' })
  expect(response.headers.get('www-authenticate')).toBe('Bearer')
})

test('personal access tokens, sessions and access tokens are accepted until they are revoked', async () => {
  const { emulator, as } = createClient()
  const { tokens, credentials } = emulator
  const made = [
    credentials.personalAccessToken,
    tokens.createPersonalAccessToken({ user: 'ada', org: 'acme' }),
    tokens.createSession({ user: 'ada', org: 'acme' }),
    await tokens.issueAccessToken({ clientId: credentials.clientId }),
  ]
  expect(new Set(made).size).toBe(4)
  for (const token of made) {
    await as(token)(200, 'GET', '/v1/projects')
    expect(tokens.revoke(token)).toBe(true)
    await as(token)(401, 'GET', '/v1/projects')
    expect(tokens.revoke(token)).toBe(false)
  }
})

test('a token is refused from the moment it expires', async () => {
  const { emulator, as } = createClient()
  const token = await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId })
  emulator.clock.advance(3_599_999)
  await as(token)(200, 'GET', '/v1/projects')
  emulator.clock.advance(1)
  expect(await as(token)(401, 'GET', '/v1/projects')).toEqual({ error: 'Token expired' })
})

test('an API key of a project is not accepted', async () => {
  const { call, as } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'keyed' })
  const { api_key } = await call(200, 'GET', '/v1/projects/1/api-keys')
  expect(await as(api_key)(401, 'GET', '/v1/projects')).toEqual({ error: 'Invalid token' })
})

test('the health check and the document require no credential', async () => {
  const { call } = createClient()
  const nobody = { authorization: '' }
  expect(await call(200, 'GET', '/v1/health', undefined, nobody)).toEqual({
    status: 'ok',
    timestamp: '2026-01-01T00:00:00.000Z',
  })
  await call(200, 'GET', '/v1/docs', undefined, nobody)
})
