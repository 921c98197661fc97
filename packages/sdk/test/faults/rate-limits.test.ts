import { describe, expect, test } from 'vitest'
import { RateLimitError } from '../../src/index.ts'
import { TestClock, until } from '../support/clock.ts'
import { json, project, refuse } from '../support/server.ts'
import { setup, timed } from '../support/setup.ts'

test('F01 a retry waits for `Retry-After`, and at most one second longer', async () => {
  const { spice, server, clock } = await setup([refuse(429, { 'retry-after': '2' }), project])
  clock.chance = () => 0.999
  const { value, ms } = await timed(clock, () => spice.projects.get(1))
  expect(value.id).toBe(1)
  expect(server.requests).toHaveLength(2)
  expect(ms).toBeGreaterThanOrEqual(2000)
  expect(ms).toBeLessThan(3000)
})

describe('F02 a date in `Retry-After` is compared with the clock of the server', () => {
  test.each([0, 3_600_000, -3_600_000])('when the clock of the client is off by %i ms', async (skewMs) => {
    const clock = new TestClock()
    clock.skewMs = skewMs
    const headers = { date: clock.httpDate(), 'retry-after': clock.httpDate(3000) }
    const { spice, server } = await setup([refuse(429, headers), project], { clock })
    const { ms } = await timed(clock, () => spice.projects.get(1))
    expect(server.requests).toHaveLength(2)
    expect(ms).toBeGreaterThanOrEqual(2000)
    expect(ms).toBeLessThan(4000)
  })

  test('and a date in the past causes a short wait', async () => {
    const clock = new TestClock()
    const headers = { date: clock.httpDate(), 'retry-after': clock.httpDate(-60_000) }
    const { spice } = await setup([refuse(429, headers), project], { clock })
    const { ms } = await timed(clock, () => spice.projects.get(1))
    expect(ms).toBeGreaterThan(0)
    expect(ms).toBeLessThan(1000)
  })
})

describe('F03 a call fails without a retry if the requested wait is longer than a minute', () => {
  test.each([
    ['86400', 86_400_000],
    ['999999999999', 999_999_999_999_000],
    ['2147484', 2_147_484_000],
    ['9'.repeat(400), Infinity],
  ])('with `Retry-After: %s`', async (value, retryAfterMs) => {
    const { spice, server, clock, fails } = await setup([refuse(429, { 'retry-after': value }), project])
    const error = await fails(spice.projects.get(1))
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error.retryAfterMs).toBe(retryAfterMs)
    expect(server.requests).toHaveLength(1)
    expect(clock.sleeps).toEqual([])
  })

  test('but a value that is not an integer is ignored', async () => {
    const { spice, clock } = await setup([refuse(429, { 'retry-after': '1e9' }), project])
    await spice.projects.get(1)
    expect(clock.sleeps).toEqual([250])
  })
})

describe('F04 an unusable `Retry-After`', () => {
  test('of zero causes the shortest backoff, which prevents a tight loop', async () => {
    const { spice, clock, server, fails } = await setup([refuse(429, { 'retry-after': '0' })])
    clock.chance = () => 0
    await fails(spice.projects.get(1))
    expect(clock.sleeps).toEqual([100, 100])
    expect(server.requests).toHaveLength(3)
  })

  test.each(['-5', '0.5', 'abc', '', 'Thu, 99 Foo', ['2', '5']])(
    'with the value "%s" is ignored',
    async (value) => {
      const { spice, clock } = await setup([refuse(429, { 'retry-after': value }), project])
      await spice.projects.get(1)
      expect(clock.sleeps).toEqual([250])
    },
  )
})

describe('F05 `retry-after-ms` overrides `Retry-After`', () => {
  test.each([
    [{ 'retry-after-ms': '250' }, 500],
    [{ 'retry-after-ms': '250', 'retry-after': '10' }, 500],
    [{ 'retry-after-ms': 'NaN', 'retry-after': '10' }, 10_250],
    [{ 'retry-after-ms': '-1', 'retry-after': '10' }, 10_250],
    [{ 'retry-after-ms': '1e12', 'retry-after': '10' }, 10_250],
    [{ 'retry-after-ms': '1000000', 'retry-after': '10' }, 10_250],
    [{ 'retry-after-ms': 'NaN' }, 250],
  ])('if it is valid: %o', async (headers, wait) => {
    const { spice, clock } = await setup([refuse(429, headers as Record<string, string>), project])
    await spice.projects.get(1)
    expect(clock.sleeps).toEqual([wait])
  })

  test('and makes the call fail if its wait is too long and the only one', async () => {
    const { spice, server, fails } = await setup([refuse(429, { 'retry-after-ms': '90000' }), project])
    const error = await fails(spice.projects.get(1))
    expect(error.retryAfterMs).toBe(90_000)
    expect(server.requests).toHaveLength(1)
  })
})

describe('F06 `X-RateLimit-Reset`', () => {
  const clock = new TestClock()
  const soon = Math.ceil((clock.date() + 5000) / 1000)
  test.each([
    ['seconds since 1970', String(soon), 4000, 6500],
    ['milliseconds since 1970', String(soon * 1000), 4000, 6500],
    ['seconds from now', '5', 5000, 6000],
    ['a time in the past', String(soon - 3600), 100, 500],
    ['an invalid value', 'soon', 100, 500],
  ])('determines the wait if it contains %s', async (_, reset, least, most) => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, date: clock.httpDate() }
    const { spice, clock: own } = await setup([refuse(429, headers), project])
    await spice.projects.get(1)
    expect(own.sleeps[0]).toBeGreaterThanOrEqual(least)
    expect(own.sleeps[0]).toBeLessThanOrEqual(most)
  })

  test('is ignored beside `Retry-After`, and in a 503', async () => {
    const headers = { 'x-ratelimit-reset': '30' }
    const { spice, clock } = await setup([
      refuse(429, { ...headers, 'retry-after': '1' }),
      refuse(503, headers),
      project,
    ])
    await spice.projects.get(1)
    expect(clock.sleeps).toEqual([1250, 500])
  })
})

test('F07 a call fails after two retries, with an error that describes the call and the response', async () => {
  const { spice, server, fails } = await setup([refuse(429, { 'x-request-id': 'req-7' })])
  const error = await fails(spice.projects.get(1))
  expect(server.requests).toHaveLength(3)
  expect(error).toMatchObject({
    name: 'RateLimitError',
    operation: 'projects.get',
    method: 'GET',
    path: '/v1/projects/{projectId}',
    status: 429,
    attempts: 3,
    requestId: 'req-7',
    outcomeUnknown: false,
  })
})

test('F08 a POST that was rejected with 429 is retried with the same body and key', async () => {
  const { spice, server } = await setup([refuse(429), json(201, { id: 2, name: 'sales-bi' })])
  await spice.projects.create({ name: 'sales-bi' }, { headers: { 'Idempotency-Key': 'once' } })
  expect(
    server.requests.map(({ method, body, headers }) => [method, body, headers['idempotency-key']]),
  ).toEqual([
    ['POST', '{"name":"sales-bi"}', 'once'],
    ['POST', '{"name":"sales-bi"}', 'once'],
  ])
})

test('F12 the retries of many calls are spread over time, and new calls wait meanwhile', async () => {
  let limited = true
  const { spice, server, clock } = await setup([
    (response, request) => (limited ? refuse(429, { 'retry-after': '5' }) : project)(response, request),
  ])
  clock.auto = false
  clock.chance = Math.random
  const calls = Array.from({ length: 100 }, () => spice.projects.get(1))
  await until(() => clock.sleeps.length === 100)
  const late = spice.projects.get(1)
  await until(() => clock.sleeps.length === 101)
  expect(server.requests).toHaveLength(100)
  const mean = clock.sleeps.reduce((sum, ms) => sum + ms, 0) / 101
  const deviation = Math.sqrt(clock.sleeps.reduce((sum, ms) => sum + (ms - mean) ** 2, 0) / 101)
  expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(5000)
  expect(deviation).toBeGreaterThan(50)
  limited = false
  clock.advance(6000)
  await Promise.all([...calls, late])
  expect(server.requests).toHaveLength(201)
})
