import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { json, project, startServer } from '../../test/support/server.ts'
import { canaries, setup } from '../../test/support/setup.ts'
import { clientCredentials, personalAccessToken, SpiceCloud } from '../index.ts'

const credential = personalAccessToken(canaries.pat)
const make = (options: object) => () => new SpiceCloud({ credential, ...options })

describe('the error of an invalid option', () => {
  test.each<[object, string]>([
    [{ timeoutMS: 5 }, 'unknown option `timeoutMS`. Did you mean `timeoutMs`?'],
    [{ retry: 5 }, 'unknown option `retry`. Did you mean `retries`?'],
    [{ baseURL: 'https://x.example' }, 'unknown option `baseURL`. Did you mean `baseUrl`?'],
    [{ somethingElse: 1 }, 'unknown option `somethingElse`. Options are '],
    [{ logLevel: 'verbose' }, '`logLevel` must be one of debug, info, warn, off, got "verbose"'],
    [{ retries: Number.NaN }, '`retries` must be a number, 0 or more, got NaN'],
    [{ timeoutMs: '5' }, '`timeoutMs` must be a number, 1 or more, got "5"'],
    [{ fetch: 'fetch' }, '`fetch` must be a function, got "fetch"'],
    [{ use: () => {} }, '`use` must be an array of functions, got a function'],
    [{ logger: { warn() {} } }, '`logger` must be an object with the methods debug, info and warn'],
    [
      { credential: 'token' },
      '`credential` must be a Credential, such as personalAccessToken(token), got a string',
    ],
    [{ headers: 'a: b' }, '`headers` must be an object of strings, got a string'],
    [{ validate: {} }, '`validate` must be validators(), got an object'],
    [{ application: 'a\nb' }, '`application` must be the name of a product'],
    [{ clock: {} }, '`clock` must be a Clock, got an object'],
    [{ org: 'a b' }, '`org` must be a handle'],
  ])('names the option of a client in %o', (options, message) => {
    expect(make(options)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }))
    expect(make(options)).toThrow(message)
  })

  test('reports that the options of a client must be an object', () => {
    expect(() => new SpiceCloud('token' as never)).toThrow('options must be an object, got a string')
  })

  test.each<[(spice: SpiceCloud) => Promise<unknown>, string]>([
    [(spice) => spice.projects.get(1, { timeout: 5 } as never), 'Did you mean `timeoutMs`?'],
    [(spice) => spice.projects.get(1, { logLevel: 'off' } as never), 'unknown option `logLevel`'],
    [(spice) => spice.projects.get(1, 5 as never), 'options must be an object, got 5'],
    [
      (spice) => spice.projects.deployments.wait(1, 2, { interval: 5 } as never),
      'Did you mean `intervalMs`?',
    ],
  ])('names the option of a call: case %#', async (call, message) => {
    const { spice, server, fails } = await setup([project])
    const error = await fails(call(spice))
    expect(error.name).toBe('ConfigurationError')
    expect(error.message).toContain(message)
    expect(server.requests).toHaveLength(0)
  })

  test.each([{ clientId: '', clientSecret: 'b' }, { clientId: 'a' }, { clientId: 1, clientSecret: 'b' }])(
    'names the option of client credentials in %o',
    (options) => {
      expect(() => clientCredentials(options as never)).toThrow(
        /`client(Id|Secret)` must be a non-empty string/,
      )
    },
  )
})

describe('the error of an argument that cannot be sent', () => {
  test.each<[(spice: SpiceCloud) => Promise<unknown>, string]>([
    [(spice) => spice.projects.get(Number.NaN), 'path parameter `projectId` must be a number, got NaN'],
    [(spice) => spice.projects.get(Infinity), 'path parameter `projectId` must be a number, got Infinity'],
    [
      (spice) => spice.projects.get(null as never),
      'path parameter `projectId` must be a plain value, got null',
    ],
    [(spice) => spice.projects.list('x' as never).first(), 'the query must be a plain object, got "x"'],
    [(spice) => spice.projects.list(5 as never).first(), 'the query must be a plain object, got 5'],
    [
      (spice) => spice.projects.list({ timeoutMs: 5 } as never).first(),
      '`timeoutMs` is an option, not part of the query: pass it in the last argument',
    ],
    [
      (spice) => spice.projects.list({ signal: AbortSignal.timeout(5) } as never).first(),
      '`signal` is an option, not part of the query',
    ],
    [
      (spice) => spice.projects.list({ limit: Number.NaN }).first(),
      'query parameter `limit` must be a number',
    ],
  ])('names the argument: case %#', async (call, message) => {
    const { spice, server, fails } = await setup([project])
    const error = await fails(call(spice))
    expect(error.name).toBe('InvalidInputError')
    expect(error.message).toContain(message)
    expect(server.requests).toHaveLength(0)
  })
})

describe('a variable of the environment', () => {
  const stub = (variables: Record<string, string>) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
    onTestFinished(() => void vi.unstubAllEnvs())
  }

  test('sets the base URL; the variable of the SDK overrides that of the CLI', async () => {
    const server = await startServer([project])
    stub({ SPICE_CLOUD_API_URL: server.url })
    await new SpiceCloud({ credential }).projects.get(1)
    stub({ SPICE_CLOUD_BASE_URL: server.url, SPICE_CLOUD_API_URL: 'http://elsewhere.example' })
    await new SpiceCloud({ credential }).projects.get(1)
    expect(server.requests).toHaveLength(2)
    await server.close()
  })

  test('is named in the error of an invalid base URL', () => {
    stub({ SPICE_CLOUD_API_URL: 'http://emulator:4600' })
    expect(make({})).toThrow(/^SPICE_CLOUD_API_URL must be an absolute https URL .*`allowInsecureHttp`/)
  })

  test('sets the log level', async () => {
    const lines: string[] = []
    const record = (line: string) => lines.push(line)
    stub({ SPICE_CLOUD_LOG: 'INFO' })
    const { server } = await setup([json(503, {}), project])
    const logger = { debug: record, info: record, warn: record }
    const spice = new SpiceCloud({ credential, baseUrl: server.url, logger })
    await spice.projects.get(1)
    expect(lines).toEqual([expect.stringContaining('is sent again')])
    stub({ SPICE_CLOUD_LOG: 'loud' })
    expect(make({})).toThrow('SPICE_CLOUD_LOG: `logLevel` must be one of')
  })
})

describe('a base URL with plain http on another host', () => {
  test('is accepted with `allowInsecureHttp`, and logs a warning', async () => {
    const warnings: string[] = []
    const logger = { debug() {}, info() {}, warn: (line: string) => warnings.push(line) }
    const seen: string[] = []
    const fetch = async (url: string) => {
      seen.push(url)
      return { ok: true, json: async () => ({ id: 1, access_token: 'access-canary', expires_in: 60 }) }
    }
    const baseUrl = 'http://emulator:4600'
    const oauth = clientCredentials({ clientId: 'robot', clientSecret: canaries.clientSecret })
    const spice = new SpiceCloud({ baseUrl, credential: oauth, fetch, logger, allowInsecureHttp: true })
    await spice.withOptions({ retries: 0 }).projects.get(1)
    expect(seen).toEqual([`${baseUrl}/api/oauth/token`, `${baseUrl}/v1/projects/1`])
    expect(warnings).toEqual([
      'The credential is sent to http://emulator:4600 without encryption (`allowInsecureHttp`)',
    ])
  })

  test('makes the constructor throw without `allowInsecureHttp`', () => {
    expect(make({ baseUrl: 'http://emulator:4600' })).toThrow('Set `allowInsecureHttp`')
    expect(make({ baseUrl: 'ftp://emulator', allowInsecureHttp: true })).toThrow(
      'must be an absolute https URL',
    )
  })
})

test('a client prints its base URL, organization and kind of credential', () => {
  const spice = new SpiceCloud({ credential, org: 'acme' })
  expect(inspect(spice)).toBe(
    'SpiceCloud {\n  baseUrl: https://api.spice.ai\n  org: acme\n  credential: personal access token\n}',
  )
  expect(JSON.stringify({ spice })).toBe(
    '{"spice":{"baseUrl":"https://api.spice.ai","org":"acme","credential":"personal access token"}}',
  )
})

test('`application` is added to the User-Agent', async () => {
  const { spice, server } = await setup([project], { application: 'my-app/1.2' })
  await spice.projects.get(1)
  expect(server.requests[0]?.headers['user-agent']).toMatch(
    /^my-app\/1\.2 spice-cloud-sdk\/\S+ \(node \S+\)$/,
  )
})

test('the log lines of concurrent calls have different identifiers', async () => {
  const calls = new Map<string, Set<unknown>>()
  const record = (line: string, fields: object) => {
    const { call, attempt } = fields as { call: string; attempt: number }
    calls.set(call, (calls.get(call) ?? new Set()).add(`${line} ${attempt}`))
  }
  const { spice } = await setup([project], { logger: { debug: record, info: record, warn() {} }, hooks: {} })
  await Promise.all([spice.projects.get(1), spice.projects.get(2)])
  expect([...calls.values()].map(({ size }) => size)).toEqual([2, 2])
})

describe('`request()`', () => {
  test('calls an endpoint that the SDK does not define, with authentication, retries and typed errors', async () => {
    const { spice, server, fails } = await setup([json(503, {}), json(200, { things: ['a'] }), json(404, {})])
    const { things } = await spice.request<{ things: string[] }>('GET', '/v1/beta/things', {
      query: { limit: 5, tag: ['a', 'b'] },
      org: 'acme',
    })
    expect(things).toEqual(['a'])
    expect(
      server.requests.map(({ url, headers }) => [url, headers.authorization, headers['x-org-name']]),
    ).toEqual(Array(2).fill(['/v1/beta/things?limit=5&tag=a&tag=b', `Bearer ${canaries.pat}`, 'acme']))
    const error = await fails(spice.request('POST', '/v1/beta/things', { body: { a: 1 } }))
    expect(error.message).toBe('POST /v1/beta/things failed with 404: not found.')
    expect(server.requests[2]).toMatchObject({
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    })
  })

  test('accepts a response without a body', async () => {
    const { spice } = await setup([(response) => response.writeHead(202).end()])
    expect(await spice.request('DELETE', '/v1/beta')).toBeUndefined()
  })

  test.each([
    'v1/beta',
    '//evil.example',
    '/v1/../x',
    '/v1/%2e%2e/x',
    '/v1?x=1',
    '/v1#x',
    '/v1/{x}',
    '/v1/a b',
  ])('rejects the path %s', async (path) => {
    const { spice, server, fails } = await setup([project])
    const error = await fails(spice.request('GET', path as '/'))
    expect(error).toMatchObject({ name: 'InvalidInputError', operation: 'request' })
    expect(error.message).toContain('the path must begin with one "/"')
    expect(server.requests).toHaveLength(0)
  })
})

describe('`result()`', () => {
  const abort = (reason?: unknown) => ({ signal: AbortSignal.abort(reason) })
  test.each<[string, (spice: SpiceCloud) => Promise<unknown>, string]>([
    [
      'an invalid option',
      (spice) => spice.regions.list({}, { timeoutMs: Number.NaN }).result(),
      'ConfigurationError',
    ],
    [
      'an invalid header',
      (spice) => spice.projects.get(1, { headers: { a: 'b\n' } }).result(),
      'InvalidInputError',
    ],
    ['an invalid path', (spice) => spice.projects.get(undefined as never).result(), 'InvalidInputError'],
    [
      'an invalid organization',
      (spice) => spice.regions.list({}, { org: 'a b' }).result(),
      'ConfigurationError',
    ],
    ['an abort', (spice) => spice.regions.list({}, abort()).result(), 'AbortError'],
    ['an abort with a string', (spice) => spice.regions.list({}, abort('stop')).result(), 'AbortError'],
    ['an abort with null', (spice) => spice.regions.list({}, abort(null)).result(), 'AbortError'],
  ])('throws errors of the program and the reason of an abort: %s', async (_, call, name) => {
    const { spice } = await setup([project])
    await expect(call(spice)).rejects.toMatchObject({ name })
  })

  test('returns every other failure with an error of this package', async () => {
    const { spice, server } = await setup([json(404, {}), json(200, 'x')], { retries: 0 })
    const missing = await spice.projects.get(1).result()
    if (!missing.ok) expect(missing.error.message).toContain('GET /v1/projects/1 failed with 404')
    expect(missing.response).toBeInstanceOf(Response)
    await server.close()
    expect(await spice.projects.get(1).result()).toMatchObject({
      ok: false,
      status: null,
      error: { name: 'ConnectionError' },
    })
  })
})
