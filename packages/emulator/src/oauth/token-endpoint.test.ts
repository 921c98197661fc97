import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

function setUp() {
  const { emulator } = createClient()
  const { clientId: client_id, clientSecret: client_secret } = emulator.credentials
  const post = async (body: string | URLSearchParams, headers: Record<string, string> = {}) => {
    const response = await emulator.fetch('https://spice.ai/api/oauth/token', {
      method: 'POST',
      body,
      headers,
    })
    // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
    return { status: response.status, body: (await response.json()) as any, headers: response.headers }
  }
  return { emulator, post, request: { client_id, client_secret, grant_type: 'client_credentials' } }
}

const asJson = { 'content-type': 'application/json' }

test('gives a JWT with the documented claims, for JSON and for a form', async () => {
  const { post, request } = setUp()
  const byJson = await post(JSON.stringify(request), asJson)
  const byForm = await post(new URLSearchParams(request))
  for (const { status, body, headers } of [byJson, byForm]) {
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 3600 })
    const [head, payload, signature] = body.access_token.split('.')
    expect(JSON.parse(atob(head))).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(JSON.parse(atob(payload))).toEqual({
      client_id: request.client_id,
      org_id: 1,
      scopes: ['*'],
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: Date.parse('2026-01-01') / 1000,
      exp: Date.parse('2026-01-01') / 1000 + 3600,
    })
    expect(signature).toMatch(/^[\w-]{43}$/)
  }
  expect(byJson.body.access_token).not.toBe(byForm.body.access_token)
})

test('takes credentials by HTTP Basic too', async () => {
  const { post, request } = setUp()
  const authorization = `Basic ${btoa(`${request.client_id}:${request.client_secret}`)}`
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  expect((await post(form, { authorization })).status).toBe(200)
})

test('narrows a token to the scopes asked for, and gives no others', async () => {
  const { emulator, post, request } = setUp()
  const { access_token } = (
    await post(JSON.stringify({ ...request, scope: 'apps:read secrets:read' }), asJson)
  ).body
  const ask = (path: string) =>
    emulator.fetch(`https://api.spice.ai${path}`, { headers: { authorization: `Bearer ${access_token}` } })
  expect((await ask('/v1/projects')).status).toBe(200)
  expect((await ask('/v1/members')).status).toBe(403)
  const narrow = emulator.tokens.createClient({ org: 'acme', scopes: ['apps:write'] })
  const body = {
    client_id: narrow.clientId,
    client_secret: narrow.clientSecret,
    grant_type: 'client_credentials',
  }
  expect((await post(JSON.stringify({ ...body, scope: 'apps:read' }), asJson)).status).toBe(200)
  const refused = await post(JSON.stringify({ ...body, scope: 'apps:read secrets:read' }), asJson)
  expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
})

test.each([
  ['wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
  ['unknown client', { client_id: 'wrong' }, 401, 'invalid_client'],
  ['no secret', { client_secret: '' }, 400, 'invalid_request'],
  ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
])('refuses a request with %s', async (_, change, status, error) => {
  const { post, request } = setUp()
  const answer = await post(JSON.stringify({ ...request, ...change }), asJson)
  expect(answer).toMatchObject({ status, body: { error } })
  expect(JSON.stringify(answer.body)).not.toContain(request.client_secret)
})

test.each(['', 'no json', '[]', 'null', '7'])('refuses the body %j', async (body) => {
  expect((await setUp().post(body, asJson)).status).toBe(400)
})

test('refuses another method', async () => {
  const { emulator } = setUp()
  expect((await emulator.fetch('https://spice.ai/api/oauth/token')).status).toBe(405)
})
