import { describe, expect, test } from 'vitest'
import { clientCredentials, personalAccessToken, SpiceCloud } from '../../src/index.ts'
import { TestClock, until } from '../support/clock.ts'
import {
  grantToken,
  json,
  project,
  refuse,
  reset,
  type SeenRequest,
  type Step,
  startServer,
  text,
} from '../support/server.ts'
import { canaries, type SetupOptions, setup } from '../support/setup.ts'

const oauth = (steps: readonly Step[], token?: Step, more: SetupOptions = {}) =>
  setup(steps, { oauth: true, ...(token ? { token } : {}), ...more })
const tokenRequests = (requests: readonly SeenRequest[]) =>
  requests.filter(({ url }) => url.includes('oauth'))
const calls = (requests: readonly SeenRequest[]) => requests.filter(({ url }) => !url.includes('oauth'))
const sent = (requests: readonly SeenRequest[]) => calls(requests).map(({ headers }) => headers.authorization)

test.each([
  ['vault is sealed', 'the credential failed: vault is sealed'],
  ['no access with eyJhbGciOiJIUzI1NiJ9', 'the credential failed'],
])(
  'the error of a credential that fails contains its message, unless the message may contain a secret: %s',
  async (text, end) => {
    const token = () => {
      throw new Error(text)
    }
    const { spice, server, fails } = await setup([project], { credential: { token } })
    const error = await fails(spice.projects.get(1))
    expect(error.message).toBe(`GET /v1/projects/1 was not sent: ${end}`)
    expect(server.requests).toHaveLength(0)
  },
)

describe('F28 a token that the service rejects', () => {
  test('is replaced, and the call is retried with the same body, even a POST', async () => {
    const { spice, server } = await oauth([refuse(401), json(201, { id: 2 })])
    await spice.projects.create({ name: 'sales-bi' })
    expect(sent(server.requests)).toEqual(['Bearer access-canary-1', 'Bearer access-canary-2'])
    expect(calls(server.requests).map(({ body }) => body)).toEqual([
      '{"name":"sales-bi"}',
      '{"name":"sales-bi"}',
    ])
    expect(tokenRequests(server.requests)).toHaveLength(2)
  })

  test('is replaced once for all concurrent calls', async () => {
    let refuseOld = false
    const step: Step = (response, request) => {
      const old = request.headers.authorization === 'Bearer access-canary-1'
      if (old && refuseOld) setTimeout(() => refuse(401)(response, request), 20)
      else project(response, request)
    }
    const { spice, server } = await oauth([step])
    await spice.projects.get(1)
    refuseOld = true
    await Promise.all(Array.from({ length: 20 }, () => spice.projects.get(1)))
    expect(tokenRequests(server.requests)).toHaveLength(2)
  })
})

describe('F29 a 401 that persists', () => {
  test('causes one token request and one retry with OAuth', async () => {
    const { spice, server, fails } = await oauth([refuse(401)])
    expect(await fails(spice.projects.get(1))).toMatchObject({ name: 'AuthenticationError', status: 401 })
    expect(calls(server.requests)).toHaveLength(2)
    expect(tokenRequests(server.requests)).toHaveLength(2)
  })

  test('causes no retry with a personal access token', async () => {
    const { spice, server, fails } = await setup([refuse(401)])
    await fails(spice.projects.get(1))
    expect(server.requests).toHaveLength(1)
  })

  test('causes one retry if the function of a personal access token returns another token', async () => {
    const tokens = ['old-token', 'new-token']
    const credential = personalAccessToken(() => tokens.shift() ?? 'new-token')
    const { spice, server } = await setup([refuse(401), project], { credential })
    await spice.projects.get(1)
    expect(sent(server.requests)).toEqual(['Bearer old-token', 'Bearer new-token'])
  })
})

describe('F30 a response that reports a missing scope causes no token request and no retry', () => {
  const headers = { 'www-authenticate': 'Bearer error="insufficient_scope", scope="apps:write"' }
  test.each([401, 403])('with status %i', async (status) => {
    const { spice, server, fails } = await oauth([refuse(status, headers)])
    await fails(spice.projects.get(1))
    expect(calls(server.requests)).toHaveLength(1)
    expect(tokenRequests(server.requests)).toHaveLength(1)
  })
})

describe('F31 a token endpoint that rejects the client', () => {
  test.each([
    [400, 'invalid_client'],
    [401, 'invalid_client'],
    [400, 'invalid_scope'],
  ])('with %i %s is named in the error, and not called again by the same call', async (status, code) => {
    let good = false
    const token: Step = (response, request) =>
      (good ? grantToken() : json(status, { error: code, error_description: canaries.clientSecret }))(
        response,
        request,
      )
    const { spice, server, fails } = await oauth([project], token)
    const errors = await Promise.all(Array.from({ length: 10 }, () => fails(spice.projects.get(1))))
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'CredentialError', status, code, operation: 'projects.get' })
      expect(error.message).toBe(
        `GET /v1/projects/1 was not sent: the token endpoint at ${new URL(server.url).host} refused client "robot" with ${status} (${code})`,
      )
    }
    expect(tokenRequests(server.requests)).toHaveLength(1)
    good = true
    await spice.projects.get(1)
    expect(tokenRequests(server.requests)).toHaveLength(2)
  })
})

describe('F32 a token request is retried', () => {
  test.each([
    ['500', refuse(500)],
    ['503', refuse(503)],
    ['429 with Retry-After', refuse(429, { 'retry-after': '3' })],
    ['a reset', reset],
  ])('after %s, one request at a time', async (_, failure) => {
    let count = 0
    const token: Step = (response, request) => (count++ === 0 ? failure : grantToken())(response, request)
    const { spice, server } = await oauth([project], token)
    await Promise.all(Array.from({ length: 10 }, () => spice.projects.get(1)))
    expect(tokenRequests(server.requests)).toHaveLength(2)
    expect(calls(server.requests)).toHaveLength(10)
  })

  test('twice, and then the call fails', async () => {
    const { spice, server, fails } = await oauth([project], refuse(500))
    const error = await fails(spice.projects.get(1))
    expect(error).toMatchObject({ name: 'CredentialError', status: 500 })
    expect(tokenRequests(server.requests)).toHaveLength(3)
  })
})

describe('F33 a slow token request', () => {
  const slow: Step[] = []
  const token: Step = (response, request) => {
    slow.push(() => grantToken()(response, request))
  }

  test('does not extend the deadline of a call, and other calls still receive the token', async () => {
    slow.length = 0
    const { spice, server, clock, fails } = await oauth([project], token)
    const limited = fails(spice.projects.get(1, { deadlineMs: 5000 }))
    const unlimited = spice.projects.get(1)
    await until(() => slow.length === 1)
    clock.advance(5000)
    expect(await limited).toMatchObject({ name: 'TimeoutError', timeout: 'deadline' })
    slow[0]?.({} as never, {} as never)
    await unlimited
    expect(tokenRequests(server.requests)).toHaveLength(1)
  })

  test('is aborted when no call waits for it', async () => {
    slow.length = 0
    const { spice, server, clock, fails } = await oauth([project], token)
    const limited = fails(spice.projects.get(1, { deadlineMs: 5000 }))
    await until(() => slow.length === 1)
    clock.advance(5000)
    await limited
    await until(() => server.busy() === 0, 'no pending token request')
  })
})

describe('F34 a call fails before it is sent if the token response', () => {
  test.each([
    ['is not JSON', text(200, 'token')],
    ['is HTML', text(200, `<html>${canaries.token}`, { 'content-type': 'text/html' })],
    ['is truncated JSON', text(200, `{"access_token":"${canaries.token}"`)],
    ['is an empty object', json(200, {})],
    ['is null', json(200, null)],
    ['contains an empty token', grantToken({ access_token: '' })],
    ['contains a number as the token', grantToken({ access_token: 1 })],
    ['contains another token type', grantToken({ token_type: 'mac' })],
    ['contains a token with a line break', grantToken({ access_token: 'a\r\nx-evil: 1' })],
    ['contains a token with a space', grantToken({ access_token: 'a b' })],
  ])('%s', async (_, token) => {
    const { spice, server, fails } = await oauth([project], token)
    const error = await fails(spice.projects.get(1))
    expect(error.name).toBe('CredentialError')
    expect(error.message).toMatch(/malformed token response from 127\.0\.0\.1:\d+ for client "robot"/)
    expect(calls(server.requests)).toHaveLength(0)
  })
})

describe('F35 a token whose `expires_in` is', () => {
  test.each([
    ['missing', undefined, 270],
    ['not a number', 'abc', 270],
    ['a number in a string', '3600', 3300],
    ['a number', 3600, 3300],
    ['more than a day', 1e12, 86_400 - 300],
    ['one second', 1, 0.9],
  ])('%s is reused until shortly before it expires', async (_, expires, freshSeconds) => {
    const { spice, server, clock } = await oauth([project], grantToken({ expires_in: expires }))
    await spice.projects.get(1)
    clock.advance(freshSeconds * 1000 - 10)
    await spice.projects.get(1)
    expect(tokenRequests(server.requests)).toHaveLength(1)
    clock.advance(20)
    await spice.projects.get(1)
    await until(() => tokenRequests(server.requests).length === 2)
    await until(() => clock.pending === 0)
  })

  test.each([0, -1])(
    '%i is used for the waiting calls, and the next call requests another',
    async (expires) => {
      const { spice, server } = await oauth([project], grantToken({ expires_in: expires }))
      await Promise.all([spice.projects.get(1), spice.projects.get(1)])
      expect(tokenRequests(server.requests)).toHaveLength(1)
      await spice.projects.get(1)
      expect(tokenRequests(server.requests)).toHaveLength(2)
      expect(calls(server.requests)).toHaveLength(3)
    },
  )
})

describe('a token that expires soon', () => {
  test('is used while another is requested, and a failed request affects no call', async () => {
    let broken = false
    const grant = grantToken()
    const token: Step = (response, request) => (broken ? refuse(400) : grant)(response, request)
    const { spice, server, clock } = await oauth([project], token)
    await spice.projects.get(1)
    broken = true
    clock.advance(3_400_000)
    await spice.projects.get(1)
    await until(() => tokenRequests(server.requests).length === 2)
    await spice.projects.get(1)
    expect(tokenRequests(server.requests)).toHaveLength(2)
    clock.advance(31_000)
    await spice.projects.get(1)
    await until(() => tokenRequests(server.requests).length === 3)
    // From here on calls wait for a new token; if that fails, they use the old one until it expires.
    clock.advance(164_000)
    await spice.projects.get(1)
    broken = false
    await spice.projects.get(1)
    expect(new Set(sent(server.requests).slice(0, -1))).toEqual(new Set(['Bearer access-canary-1']))
    expect(sent(server.requests).at(-1)).toBe('Bearer access-canary-2')
  })
})

test('F36 the expiry of a token does not depend on the wall clock', async () => {
  const { spice, server, clock } = await oauth([project])
  await spice.projects.get(1)
  for (const skewMs of [7_200_000, -7_200_000]) {
    clock.skewMs = skewMs
    await spice.projects.get(1)
  }
  expect(tokenRequests(server.requests)).toHaveLength(1)
})

describe('F37 a hundred concurrent calls', () => {
  test('share one token request, and one more after the token expired', async () => {
    const { spice, server, clock } = await oauth([project])
    const all = () => Promise.all(Array.from({ length: 100 }, () => spice.projects.get(1)))
    await all()
    expect(tokenRequests(server.requests)).toHaveLength(1)
    clock.advance(3_600_000)
    await all()
    expect(tokenRequests(server.requests)).toHaveLength(2)
  })

  test('all fail if their token request fails', async () => {
    const { spice, server, fails } = await oauth([project], refuse(400))
    const errors = await Promise.all(Array.from({ length: 100 }, () => fails(spice.projects.get(1))))
    expect(new Set(errors).size).toBe(100)
    expect(tokenRequests(server.requests)).toHaveLength(1)
  })
})

test('F38 credentials with different options do not share a token', async () => {
  const server = await startServer([project], (response, request) => {
    const { client_id, client_secret, scope } = JSON.parse(request.body)
    const value = `${client_id}.${client_secret}.${scope ?? ''}`.replaceAll(':', '_')
    json(200, { access_token: value, token_type: 'Bearer', expires_in: 3600 })(response, request)
  })
  const options = [
    { clientId: 'a', clientSecret: '1' },
    { clientId: 'a', clientSecret: '2' },
    { clientId: 'b', clientSecret: '1' },
    { clientId: 'a', clientSecret: '1', scopes: ['apps:read'] },
    { clientId: 'a', clientSecret: '1', scopes: ['apps:write'] },
  ]
  const clients = options.map((each) => {
    const spice = new SpiceCloud({
      baseUrl: server.url,
      credential: clientCredentials(each),
      clock: new TestClock(),
    })
    const expected = `Bearer ${each.clientId}.${each.clientSecret}.${each.scopes?.[0]?.replace(':', '_') ?? ''}`
    return { spice, expected }
  })
  await Promise.all(
    Array.from({ length: 1000 }, (_, index) => {
      const { spice, expected } = clients[index % clients.length] ?? expect.fail()
      return spice.projects.get(1, { headers: { 'x-expected': expected } })
    }),
  )
  for (const { headers } of calls(server.requests)) expect(headers.authorization).toBe(headers['x-expected'])
  expect(tokenRequests(server.requests)).toHaveLength(clients.length)
  await server.close()
})

test('F38 a credential stores one token per base URL', async () => {
  const servers = await Promise.all([startServer([project]), startServer([project])])
  const credential = clientCredentials({ clientId: 'robot', clientSecret: 'secret' })
  for (const { url } of servers) await new SpiceCloud({ baseUrl: url, credential }).projects.get(1)
  for (const { requests } of servers) expect(tokenRequests(requests)).toHaveLength(1)
  await Promise.all(servers.map((server) => server.close()))
})

test('F39 clients of `withOptions()` share a token, unless the secret changed', async () => {
  const { spice, server, clock } = await oauth([project])
  await spice.projects.get(1)
  await spice.withOptions({ org: 'acme' }).projects.get(1)
  await spice.withOptions({ logLevel: 'off' }).projects.get(1)
  expect(tokenRequests(server.requests)).toHaveLength(1)
  const credential = clientCredentials({ clientId: 'robot', clientSecret: 'rotated' })
  await spice.withOptions({ credential, clock }).projects.get(1)
  expect(tokenRequests(server.requests)).toHaveLength(2)
})

describe('F40 an aborted call', () => {
  test('does not affect other calls that wait for the same token', async () => {
    const slow: (() => void)[] = []
    const token: Step = (response, request) => void slow.push(() => grantToken()(response, request))
    const { spice, server, fails } = await oauth([project], token)
    const controller = new AbortController()
    const first = fails(spice.projects.get(1, { signal: controller.signal }))
    const others = Array.from({ length: 99 }, () => spice.projects.get(1))
    await until(() => slow.length === 1)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await first).toBe(reason)
    slow[0]?.()
    await Promise.all(others)
    expect(tokenRequests(server.requests)).toHaveLength(1)
    expect(calls(server.requests)).toHaveLength(99)
  })

  test('requests no token if it was aborted before its start', async () => {
    const { spice, server, fails } = await oauth([project])
    const reason = new Error('enough')
    expect(await fails(spice.projects.get(1, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(server.requests).toHaveLength(0)
  })
})

describe('F41 a token endpoint that redirects', () => {
  test.each([302, 307, 308])('with status %i is not followed', async (status) => {
    const elsewhere = await startServer([project])
    const { spice, server, fails } = await oauth(
      [project],
      refuse(status, { location: `${elsewhere.url}/steal` }),
    )
    const error = await fails(spice.projects.get(1))
    expect(error.name).toBe('CredentialError')
    expect(error.message).toContain(elsewhere.url)
    expect(elsewhere.requests).toHaveLength(0)
    expect(tokenRequests(server.requests)).toHaveLength(1)
    await elsewhere.close()
  })
})

describe('the token request', () => {
  const fields = {
    client_id: 'robot',
    client_secret: canaries.clientSecret,
    grant_type: 'client_credentials',
  }

  test('has a JSON body by default', async () => {
    const { spice, server } = await oauth([project])
    await spice.projects.get(1)
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/api/oauth/token' })
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(fields)
    expect(server.requests[0]?.headers['content-type']).toBe('application/json')
    expect(server.requests[0]?.headers.authorization).toBeUndefined()
  })

  test("has a form body with `format: 'form'`, and contains the scopes", async () => {
    const credential = clientCredentials({
      clientId: 'robot',
      clientSecret: canaries.clientSecret,
      scopes: ['apps:read', 'deployments:write'],
      format: 'form',
    })
    const { spice, server } = await setup([project], { credential })
    await spice.projects.get(1)
    const seen = server.requests[0] ?? expect.fail()
    expect(seen.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(seen.body))).toEqual({
      ...fields,
      scope: 'apps:read deployments:write',
    })
  })
})
