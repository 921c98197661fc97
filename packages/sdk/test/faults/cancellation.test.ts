import { getEventListeners, setMaxListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createClient, createProject, listProjects } from '@spice-cloud/client'
import { describe, expect, test } from 'vitest'
import { decorate, isAbortError, isTimeoutError, withDeadline } from '../../src/index.ts'
import { until } from '../support/clock.ts'
import { hang, project, refuse, type Step } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const stall: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{')
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('F49 a signal', () => {
  const reason = new Error('enough')

  test.each<[string, Step, Step | undefined, number]>([
    ['waits for headers', hang, undefined, 1],
    ['reads the body', stall, undefined, 1],
    ['waits for a token', project, hang, 1],
  ])('aborts with its reason a call that %s', async (_, step, token, requests) => {
    const { spice, server, fails } = await setup([step], token ? { oauth: true, token } : {})
    const controller = new AbortController()
    const failed = fails(spice.projects.get(1, { signal: controller.signal }))
    await until(() => server.requests.length === requests)
    await pause(30)
    controller.abort(reason)
    expect(await failed).toBe(reason)
    await pause(30)
    expect(server.requests).toHaveLength(requests)
  })

  test('aborts with its reason a call that waits for a retry', async () => {
    const { spice, server, clock, fails } = await setup([refuse(503)])
    clock.auto = false
    const controller = new AbortController()
    const failed = fails(spice.projects.get(1, { signal: controller.signal }))
    await until(() => clock.sleeps.length === 1)
    controller.abort(reason)
    expect(await failed).toBe(reason)
    expect(server.requests).toHaveLength(1)
  })

  test('that has already fired makes a call fail before it is sent', async () => {
    const { spice, server, fails } = await setup([project])
    expect(await fails(spice.projects.get(1, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(server.requests).toHaveLength(0)
  })

  test('does not affect a call that is complete', async () => {
    const { spice } = await setup([project])
    const controller = new AbortController()
    const data = await spice.projects.get(1, { signal: controller.signal })
    controller.abort(reason)
    expect(data.id).toBe(1)
  })

  test('whose reason is not an error causes an `AbortError` with that reason as its cause', async () => {
    const { spice, fails } = await setup([project])
    const error = await fails(spice.projects.get(1, { signal: AbortSignal.abort('enough') }))
    expect(error).toMatchObject({ name: 'AbortError', cause: 'enough' })
    expect(isAbortError(error)).toBe(true)
  })

  test('has no listeners left after ten thousand calls', async () => {
    const warnings: Error[] = []
    const record = (warning: Error) => warnings.push(warning)
    process.on('warning', record)
    const respond = async () =>
      new Response('{"id":1}', { status: 200, headers: { 'content-type': 'application/json' } })
    const { spice } = await setup([project], { fetch: respond, hooks: {}, logLevel: 'off' })
    const { signal } = new AbortController()
    // The default of Node 20.
    setMaxListeners(10, signal)
    for (let done = 0; done < 10_000; done += 100) {
      await Promise.all(Array.from({ length: 100 }, () => spice.projects.get(1, { signal })))
    }
    await pause(10)
    process.off('warning', record)
    expect(warnings).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('aborts a call after garbage collection, in which Node may drop the signals of requests', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const { spice, server, fails } = await setup([hang])
    const controller = new AbortController()
    const failed = fails(spice.projects.get(1, { signal: controller.signal }))
    await until(() => server.requests.length === 1)
    for (let round = 0; round < 5; round++) {
      collect()
      await pause(10)
    }
    controller.abort(reason)
    expect(await failed).toBe(reason)
    await until(() => server.busy() === 0, 'no pending request')
  })

  test('of a timeout aborts a call after garbage collection', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const { spice, server, clock, fails } = await setup([hang])
    const failed = fails(spice.projects.get(1, { retries: 0 }))
    await until(() => server.requests.length === 1)
    for (let round = 0; round < 5; round++) {
      collect()
      await pause(10)
    }
    clock.advance(60_000)
    expect(await failed).toMatchObject({ timeout: 'headers' })
    await until(() => server.busy() === 0, 'no pending request')
  })
})

describe('F50 a limit', () => {
  test('of an attempt causes a retry', async () => {
    const { spice, server, clock } = await setup([hang, project])
    const call = spice.projects.get(1)
    await until(() => server.requests.length === 1)
    clock.advance(60_000)
    expect((await call).id).toBe(1)
    expect(server.requests).toHaveLength(2)
  })

  test('of the whole call (`deadlineMs`) causes no retry', async () => {
    const { spice, server, clock, fails } = await setup([hang])
    const failed = fails(spice.projects.get(1, { deadlineMs: 1000 }))
    await until(() => server.requests.length === 1)
    clock.advance(1000)
    const error = await failed
    expect(error).toMatchObject({ name: 'TimeoutError', timeout: 'deadline', timeoutMs: 1000, attempts: 1 })
    expect(isTimeoutError(error)).toBe(true)
    expect(server.requests).toHaveLength(1)
  })

  test("of the caller's `AbortSignal.timeout()` causes no retry, and its reason is thrown", async () => {
    const { spice, server, fails } = await setup([hang])
    const signal = AbortSignal.timeout(50)
    const error = await fails(spice.projects.get(1, { signal }))
    expect(error).toBe(signal.reason)
    expect(error.name).toBe('TimeoutError')
    expect(isTimeoutError(error)).toBe(false)
    // 0 if a slow machine takes longer to send it.
    expect(server.requests.length).toBeLessThan(2)
  })

  test('of the whole call prevents a wait that would end after it', async () => {
    const { spice, clock, server, fails } = await setup([refuse(503, { 'retry-after': '30' })])
    const error = await fails(spice.projects.get(1, { deadlineMs: 20_000 }))
    expect(error).toMatchObject({ name: 'ServerError', status: 503, retryAfterMs: 30_000 })
    expect(clock.sleeps).toEqual([])
    expect(server.requests).toHaveLength(1)
  })
})

describe('a function that ignores its signal', () => {
  const never = () => new Promise<never>(() => {})
  const endless = async () =>
    new Response(new ReadableStream({ pull: never }), { headers: { 'content-type': 'application/json' } })

  test('does not delay the deadline of a call if it is a credential', async () => {
    const { spice, server, clock, fails } = await setup([project], { credential: { token: never } })
    const failed = fails(spice.projects.get(1, { deadlineMs: 1000 }))
    await until(() => clock.pending > 0)
    clock.advance(1000)
    expect(await failed).toMatchObject({ name: 'TimeoutError', timeout: 'deadline' })
    expect(server.requests).toHaveLength(0)
  })

  test.each([
    ['never resolves', never, 'headers'],
    ['returns a body without end', endless, 'body'],
  ])('does not delay the timeout of an attempt if it is a fetch that %s', async (_, fetch, timeout) => {
    const { spice, clock, fails } = await setup([project], { fetch, retries: 0 })
    const failed = fails(spice.projects.get(1))
    await pause(10)
    clock.advance(60_000)
    expect(await failed).toMatchObject({ name: 'TimeoutError', timeout })
  })

  test('causes no request if it is a credential that resolves after the deadline', async () => {
    let resolve = (_: string) => {}
    const promise = new Promise<string>((done) => {
      resolve = done
    })
    const { spice, server, clock, fails } = await setup([project], { credential: { token: () => promise } })
    const failed = fails(spice.projects.get(1, { deadlineMs: 1000 }))
    await until(() => clock.pending > 0)
    clock.advance(1000)
    await failed
    resolve('late')
    await pause(30)
    expect(server.requests).toHaveLength(0)
  })
})

describe('`withDeadline()` as the only decorator', () => {
  test('reports that a POST may have been processed', async () => {
    const { server, clock, fails } = await setup([hang])
    const fetch = decorate(globalThis.fetch, withDeadline({ deadlineMs: 1000, clock }))
    const client = createClient({ baseUrl: server.url, fetch })
    const failed = fails(createProject(client, { body: { name: 'sales-bi' } }))
    await until(() => server.requests.length === 1)
    clock.advance(1000)
    const error = await failed
    expect(error).toMatchObject({ timeout: 'deadline', outcomeUnknown: true })
    expect(error.attempts).toBeUndefined()
  })

  test.each([
    ['the deadline', { name: 'TimeoutError', timeout: 'deadline' }],
    ['the signal', { message: 'enough' }],
  ])('aborts a body that stalls, by %s', async (what, expected) => {
    const { server, clock, fails } = await setup([stall])
    const controller = new AbortController()
    const fetch = decorate(globalThis.fetch, withDeadline({ deadlineMs: 1000, clock }))
    const client = createClient({ baseUrl: server.url, fetch })
    const failed = fails(listProjects(client, {}, { signal: controller.signal }))
    await until(() => server.requests.length === 1)
    await pause(30)
    if (what === 'the signal') controller.abort(new Error('enough'))
    else clock.advance(1000)
    expect(await failed).toMatchObject(expected)
  })
})
