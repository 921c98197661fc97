import { describe, expect, test } from 'vitest'
import { type AnyFetch, RateLimitError } from '../../src/index.ts'
import { TestClock } from '../support/clock.ts'
import { project, refuse } from '../support/server.ts'
import { setup } from '../support/setup.ts'

interface Service {
  readonly fetch: AnyFetch
  created: number
  requests: number
}

/** A service that accepts 20 requests per second of a clock, and processes each in `delayMs`. */
function limitRate(
  clock: TestClock,
  headers: (resetMs: number, left: number) => object,
  delayMs = 0,
): Service {
  let windowStart = clock.now()
  let inWindow = 0
  const service: Service = {
    created: 0,
    requests: 0,
    async fetch() {
      service.requests++
      if (clock.now() - windowStart >= 1000) {
        windowStart = clock.now()
        inWindow = 0
      }
      inWindow++
      const init = (status: number) => ({
        status,
        headers: {
          'content-type': 'application/json',
          ...headers(windowStart + 1000 - clock.now(), 20 - inWindow),
        },
      })
      if (inWindow > 20) return new Response('{"error":"slow down"}', init(429))
      if (delayMs > 0) await new Promise<void>((resolve) => clock.timer(delayMs, resolve))
      service.created++
      return new Response(JSON.stringify({ id: service.created, name: 'x' }), init(201))
    },
  }
  return service
}

/** Advances virtual time by 10 ms per iteration of the event loop, until the work is done. */
async function play(clock: TestClock, work: Promise<unknown>): Promise<void> {
  let isDone = false
  work.finally(() => {
    isDone = true
  })
  for (let step = 0; !isDone && step < 20_000; step++) {
    await new Promise((resolve) => setImmediate(resolve))
    if (!isDone) clock.advance(10)
  }
}

describe('500 concurrent creates all succeed on a service that accepts 20 requests per second', () => {
  const none = () => ({})
  test.each<[string, Parameters<typeof limitRate>[1], number]>([
    ['without headers', none, 0],
    ['without headers, where accepting takes longer than rejecting', none, 300],
    ['with Retry-After', () => ({ 'retry-after': '1' }), 0],
    [
      'with X-RateLimit headers',
      (resetMs, left) => ({
        'x-ratelimit-limit': '20',
        'x-ratelimit-remaining': String(Math.max(0, left)),
        'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)),
      }),
      0,
    ],
  ])('%s', async (_, headers, delayMs) => {
    const clock = new TestClock()
    clock.auto = false
    clock.chance = Math.random
    const service = limitRate(clock, headers, delayMs)
    const { spice } = await setup([project], { clock, fetch: service.fetch, hooks: {}, logLevel: 'off' })
    const begin = clock.now()
    const calls = Array.from({ length: 500 }, (_, index) =>
      spice.projects.create({ name: `p-${index}` }).result(),
    )
    await play(clock, Promise.all(calls))
    const failed = (await Promise.all(calls)).filter(({ ok }) => !ok)
    expect(failed.map(({ status }) => status)).toEqual([])
    expect(service.created).toBe(500)
    expect(service.requests).toBeLessThan(2500)
    expect(clock.now() - begin).toBeLessThan(120_000)
  })
})

describe('while the service limits the rate', () => {
  test('a call fails at once if it would wait past its deadline', async () => {
    const { spice, server, clock, fails } = await setup([refuse(429, { 'retry-after': '30' }), project])
    await fails(spice.projects.get(1, { deadlineMs: 3000 }))
    const begin = clock.now()
    const error = await fails(spice.projects.get(2, { deadlineMs: 3000 }))
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({ status: 429, attempts: 0, retryAfterMs: 30_000, operation: 'projects.get' })
    expect(error.message).toBe(
      'GET /v1/projects/2 was not sent: the service limits the rate, and the wait of 30 s would exceed the deadline',
    )
    expect(clock.now()).toBe(begin)
    expect(server.requests).toHaveLength(1)
  })

  test('a call without a deadline waits, and one without retries does not', async () => {
    const { spice, server, clock, fails } = await setup([refuse(429, { 'retry-after': '30' }), project])
    await fails(spice.projects.get(1, { retries: 0 }))
    await spice.projects.get(2, { retries: 0 })
    expect(clock.sleeps).toEqual([])
    await spice.projects.get(3)
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(30_000)
    expect(server.requests).toHaveLength(3)
  })

  test('a waiting call is aborted when its signal fires, and leaves no timer', async () => {
    const { spice, clock, fails } = await setup([refuse(429, { 'retry-after': '30' }), project])
    await fails(spice.projects.get(1, { retries: 0 }))
    clock.auto = false
    const controller = new AbortController()
    const reason = new Error('enough')
    const failed = fails(spice.projects.get(2, { signal: controller.signal }))
    await new Promise((resolve) => setTimeout(resolve, 20))
    controller.abort(reason)
    expect(await failed).toBe(reason)
  })

  test('a response with `X-RateLimit-Remaining: 0` delays the next request', async () => {
    const clock = new TestClock()
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '5',
      'content-type': 'application/json',
    }
    const fetch = async () => new Response('{"id":1}', { headers })
    const { spice } = await setup([project], { clock, fetch })
    await spice.projects.get(1)
    await spice.projects.get(1)
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(5000)
    expect(clock.sleeps[0]).toBeLessThan(6000)
  })
})

test('the retry budget refills over time, and the error reports that it is empty', async () => {
  const { spice, server, clock, fails } = await setup([refuse(503)])
  for (let count = 0; count < 80; count++) await spice.projects.get(1).result()
  clock.advance(0)
  const before = server.requests.length
  const error = await fails(spice.projects.get(1))
  expect(server.requests.length - before).toBe(1)
  expect(error.message).toBe(
    'GET /v1/projects/1 failed with 503: status 503. Not retried: the retry budget of the client is empty.',
  )
  clock.advance(60_000)
  await fails(spice.projects.get(1))
  expect(server.requests.length - before).toBe(4)
})
