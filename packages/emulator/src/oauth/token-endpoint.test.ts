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

test('the token endpoint returns a JWT with the documented claims, for JSON and for a form', async () => {
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

test('the token endpoint also accepts credentials by HTTP Basic', async () => {
  const { post, request } = setUp()
  const authorization = `Basic ${btoa(`${request.client_id}:${request.client_secret}`)}`
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  expect((await post(form, { authorization })).status).toBe(200)
})

test('a token has only the requested scopes, and a scope that the client does not have is refused', async () => {
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
])('the token endpoint refuses a request with %s', async (_, change, status, error) => {
  const { post, request } = setUp()
  const answer = await post(JSON.stringify({ ...request, ...change }), asJson)
  expect(answer).toMatchObject({ status, body: { error } })
  expect(JSON.stringify(answer.body)).not.toContain(request.client_secret)
})

test.each(['', 'no json', '[]', 'null', '7'])('the token endpoint refuses the body %j', async (body) => {
  expect((await setUp().post(body, asJson)).status).toBe(400)
})

test('the token endpoint refuses another method', async () => {
  const { emulator } = setUp()
  expect((await emulator.fetch('https://spice.ai/api/oauth/token')).status).toBe(405)
})

const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` })
const grant = () => new URLSearchParams({ grant_type: 'client_credentials' })

test('a client that fails with HTTP Basic receives a challenge; a client that fails with the body does not', async () => {
  const { post, request } = setUp()
  const wrong = await post(grant(), basic(request.client_id, 'wrong'))
  expect([wrong.status, wrong.body.error]).toEqual([401, 'invalid_client'])
  expect(wrong.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
  for (const authorization of ['Basic %%%', 'Basic', 'Bearer x', `Basic ${btoa('%zz:x')}`]) {
    const malformed = await post(grant(), { authorization })
    expect([malformed.status, malformed.headers.get('www-authenticate')?.slice(0, 5)]).toEqual([401, 'Basic'])
  }
  const byBody = await post(new URLSearchParams({ ...request, client_secret: 'wrong' }))
  expect([byBody.status, byBody.headers.get('www-authenticate')]).toEqual([401, null])
})

test('HTTP Basic credentials are decoded like a form', async () => {
  const { emulator, post } = setUp()
  emulator.seed({
    organizations: [{ name: 'other', clients: [{ client_id: 'a b', client_secret: 'c:d+%' }] }],
  })
  expect((await post(grant(), basic('a+b', 'c%3Ad%2B%25'))).status).toBe(200)
  expect((await post(grant(), basic('a%20b', 'c:d%2B%25'))).status).toBe(200)
})

test.each([
  ['no grant_type', { grant_type: '' }, 'invalid_request'],
  ['no scope that exists', { scope: 'apps:nope' }, 'invalid_scope'],
  ['one scope that does not exist', { scope: 'apps:read nope' }, 'invalid_scope'],
  ['scopes that a tab separates', { scope: 'apps:read\tapps:write' }, 'invalid_scope'],
])('a form with %s is refused', async (_, change, error) => {
  const { post, request } = setUp()
  expect(await post(new URLSearchParams({ ...request, ...change }))).toMatchObject({
    status: 400,
    body: { error },
  })
})

test('a parameter that is sent twice or is not a string is refused', async () => {
  const { post, request } = setUp()
  for (const name of ['grant_type', 'client_id', 'client_secret', 'scope']) {
    const form = new URLSearchParams({ scope: 'apps:read', ...request })
    form.append(name, 'apps:read')
    expect(await post(form)).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
    const json = JSON.stringify({ ...request, [name]: ['apps:read'] })
    expect(await post(json, asJson)).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  }
})

test('a client that authenticates in two ways is refused', async () => {
  const { post, request } = setUp()
  const headers = basic(request.client_id, request.client_secret)
  expect(await post(new URLSearchParams(request), headers)).toMatchObject({
    status: 400,
    body: { error: 'invalid_request' },
  })
  const other = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'other' })
  expect((await post(other, headers)).status).toBe(400)
  const same = new URLSearchParams({ grant_type: 'client_credentials', client_id: request.client_id })
  expect((await post(same, headers)).status).toBe(200)
})
