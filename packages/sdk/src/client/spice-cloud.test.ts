import { describe, expect, test, vi } from 'vitest'
import { until } from '../../test/support/clock.ts'
import { hang, project, refuse } from '../../test/support/server.ts'
import { canaries, setup } from '../../test/support/setup.ts'
import {
  type Decorator,
  decorate,
  personalAccessToken,
  SpiceCloud,
  waitUntil,
  withDeadline,
  withTimeout,
} from '../index.ts'

const credential = personalAccessToken(canaries.pat)

describe('options', () => {
  test('of a call override those of the client, and headers are merged', async () => {
    const { spice, server } = await setup([project], {
      org: 'acme',
      headers: { 'X-A': 'client', 'X-B': 'client' },
    })
    await spice.projects.get(1)
    await spice.projects.get(1, { org: 'other', headers: { 'x-a': 'call' } })
    await spice.projects.get(1, { org: undefined })
    expect(
      server.requests.map(({ headers }) => [headers['x-org-name'], headers['x-a'], headers['x-b']]),
    ).toEqual([
      ['acme', 'client', 'client'],
      ['other', 'call', 'client'],
      ['acme', 'client', 'client'],
    ])
  })

  test.each([
    ['a `Headers` object', new Headers({ 'X-A': 'call' })],
    ['an array of pairs', [['X-A', 'call']]],
  ])('accept `headers` as %s, although the types do not allow it', async (_, headers) => {
    const { spice, server } = await setup([project], { headers: headers as never })
    await spice.projects.get(1)
    await spice.projects.get(1, { headers: headers as never })
    expect(server.requests.map((request) => request.headers['x-a'])).toEqual(['call', 'call'])
  })

  test('set `retries` per client and per call', async () => {
    const { spice, server, fails } = await setup([refuse(503)], { retries: 4 })
    await fails(spice.projects.get(1))
    expect(server.requests).toHaveLength(5)
    await fails(spice.projects.get(1, { retries: 0 }))
    expect(server.requests).toHaveLength(6)
  })

  test('set `timeoutMs` per client and per call', async () => {
    const { spice, server, clock, fails } = await setup([hang], { timeoutMs: 1000, retries: 0 })
    const long = fails(spice.projects.get(1, { timeoutMs: 2000 }))
    const short = fails(spice.projects.get(1))
    await until(() => server.requests.length === 2)
    clock.advance(1000)
    expect(await short).toMatchObject({ timeoutMs: 1000 })
    clock.advance(1000)
    expect(await long).toMatchObject({ timeoutMs: 2000 })
  })

  test.each([
    [{ timeoutMs: Number.NaN }, '`timeoutMs` must be a number, 1 or more, got NaN'],
    [{ timeoutMs: 0 }, '`timeoutMs` must be a number, 1 or more, got 0'],
    [{ deadlineMs: -5 }, '`deadlineMs` must be a number, 1 or more, got -5'],
    [{ retries: Number.NaN }, '`retries` must be a number, 0 or more, got NaN'],
    [{ retries: '2' as never }, '`retries` must be a number, 0 or more, got "2"'],
  ])('reject invalid limits in the client and in the call: %j', async (options, message) => {
    const { spice, server } = await setup([project])
    const wanted = expect.objectContaining({
      name: 'ConfigurationError',
      message: expect.stringContaining(message),
    })
    expect(() => new SpiceCloud({ credential, ...options })).toThrow(wanted)
    expect(() => spice.withOptions(options)).toThrow(wanted)
    await expect(spice.projects.get(1, options)).rejects.toEqual(wanted)
    expect(server.requests).toEqual([])
  })

  test('do not affect a status that HTTP does not define, which is a `ParseError`', async () => {
    const { spice, server, fails } = await setup([refuse(600)])
    expect(await fails(spice.projects.get(1))).toMatchObject({
      name: 'ParseError',
      status: 600,
      message: expect.stringContaining('received the status 600, which HTTP does not define'),
    })
    expect(server.requests).toHaveLength(1)
    const none = {
      name: 'ParseError',
      message: expect.stringContaining('received the status 0'),
    }
    const own = new SpiceCloud({ credential, retries: 0, fetch: async () => Response.error() })
    expect(await fails(own.projects.get(1))).toMatchObject(none)
    const layered = decorate(async () => Response.error(), withDeadline({ deadlineMs: 1000 }))
    await expect(layered(server.url, { method: 'GET', headers: {} })).rejects.toMatchObject(none)
  })

  test('reject invalid limits of decorators, waits and lists, and accept Infinity as no limit', async () => {
    const { spice } = await setup([project])
    const name = 'ConfigurationError'
    expect(() => new SpiceCloud({ credential, maxBytes: Number.NaN })).toThrow(
      expect.objectContaining({ name }),
    )
    expect(() => withTimeout({ timeoutMs: Number.NaN })).toThrow(expect.objectContaining({ name }))
    expect(() => withDeadline({ deadlineMs: -1 })).toThrow(expect.objectContaining({ name }))
    for (const options of [{ deadlineMs: Number.NaN }, { intervalMs: 0 }, { maxIntervalMs: -1 }]) {
      await expect(
        waitUntil(
          () => spice.projects.get(1),
          () => true,
          options,
        ),
      ).rejects.toMatchObject({ name })
    }
    await expect(spice.projects.list().toArray({ limit: Number.NaN })).rejects.toMatchObject({ name })
    const endless = { timeoutMs: Infinity, deadlineMs: Infinity, retries: 0 }
    expect(await spice.projects.get(1, endless)).toMatchObject({ id: expect.any(Number) })
  })

  test('of `withOptions()` apply to the new client and leave the original unchanged', async () => {
    const { spice, server } = await setup([project], { org: 'acme' })
    await spice.withOptions({ org: 'other' }).withOptions({ retries: 0 }).projects.get(1)
    await spice.projects.get(1)
    expect(server.requests.map(({ headers }) => headers['x-org-name'])).toEqual(['other', 'acme'])
  })

  test.each([
    [{ org: 'a b' }, '`org` must be a handle'],
    [{ baseUrl: 'http://example.com' }, '`baseUrl` must be an absolute https URL'],
  ])('%o make the constructor throw', (options, message) => {
    expect(() => new SpiceCloud({ credential, ...options })).toThrow(message)
  })
})

test('a decorator in `use` receives every attempt, without the credential', async () => {
  const seen: string[] = []
  const spy: Decorator = (next) => (url, init, context) => {
    seen.push(`${context?.operation.id} ${init.headers.authorization}`)
    return next(url, { ...init, headers: { ...init.headers, 'x-spied': 'yes' } }, context)
  }
  const { spice, server } = await setup([refuse(503), project], { use: [spy] })
  await spice.projects.get(1)
  expect(seen).toEqual(['projects.get undefined', 'projects.get undefined'])
  expect(server.requests.map(({ headers }) => headers['x-spied'])).toEqual(['yes', 'yes'])
})

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'undefined'],
  ['a function', () => new Response(), 'a function'],
  ['a body', 'text', 'a string'],
  ['an object without headers', { ok: true, status: 200 }, 'an object'],
])('a decorator in `use` that returns %s fails the call at once', async (_, value, got) => {
  const careless = () => async () => value as Response
  const { spice, server, fails } = await setup([project], { use: [(next) => next, careless] })
  const error = await fails(spice.projects.get(1))
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    message: `\`use[1]\` (\`careless\`) must return a function that returns a Response, got ${got}`,
    operation: 'projects.get',
    attempts: 1,
  })
  expect(error.stack).toContain('spice-cloud.test.ts')
  await expect(spice.projects.get(1).result()).rejects.toThrow('`use[1]`')
  expect(server.requests).toEqual([])
})

test('a decorator in `use` that returns no function makes the constructor throw', () => {
  const careless = (() => undefined) as never
  const wanted = { name: 'ConfigurationError', message: '`use[0]` must return a function, got undefined' }
  expect(() => new SpiceCloud({ credential, use: [(() => undefined) as never] })).toThrow(
    expect.objectContaining(wanted),
  )
  expect(() => new SpiceCloud({ credential, use: [careless] })).toThrow('`use[0]` (`careless`)')
})

test('the User-Agent of a request names the SDK and its runtime, unless the caller sets it', async () => {
  const { spice, server } = await setup([project])
  await spice.projects.get(1)
  await spice.projects.get(1, { headers: { 'user-agent': 'mine' } })
  expect(server.requests[0]?.headers['user-agent']).toMatch(
    /^spice-cloud-sdk\/\d+\.\d+\.\d+ \(node \d+\.\d+\.\d+\)$/,
  )
  expect(server.requests[1]?.headers['user-agent']).toBe('mine')
})

describe('in a browser', () => {
  test('the constructor throws, unless `allowBrowser` is set', () => {
    vi.stubGlobal('window', { document: {} })
    try {
      expect(() => new SpiceCloud({ credential })).toThrow(/does not belong in a browser.*`allowBrowser`/)
      expect(() => new SpiceCloud({ credential, allowBrowser: true })).not.toThrow()
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

test('the retry budget of a client stops retries after a hundred of them failed', async () => {
  const { spice, server } = await setup([refuse(503)])
  for (let count = 0; count < 200; count++) await spice.projects.get(1).result()
  // The budget has 100 retries, and refills a little while the calls wait.
  expect(server.requests.length).toBeGreaterThanOrEqual(300)
  expect(server.requests.length).toBeLessThan(315)
})

test('successful calls refill the retry budget', async () => {
  let isDown = true
  const { spice, server } = await setup([(...call) => (isDown ? refuse(503) : project)(...call)])
  for (let count = 0; count < 60; count++) await spice.projects.get(1).result()
  isDown = false
  for (let count = 0; count < 20; count++) await spice.projects.get(1)
  isDown = true
  const before = server.requests.length
  await spice.projects.get(1).result()
  expect(server.requests.length - before).toBe(3)
})
