import { describe, expect, test } from 'vitest'
import { until } from '../support/clock.ts'
import { hang, json, refuse, type Step } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const is = (status: string) => json(200, { id: 7, status })
const queued = json(202, { id: 7, status: 'queued' })

describe('`createAndWait()`', () => {
  test('applies `deadlineMs` to the create request', async () => {
    const { spice, server, clock, fails } = await setup([hang])
    const failed = fails(spice.projects.deployments.createAndWait(1, {}, { deadlineMs: 1500 }))
    await until(() => server.requests.length === 1)
    clock.advance(1500)
    expect(await failed).toMatchObject({ name: 'TimeoutError', timeout: 'deadline', outcomeUnknown: true })
  })

  test('applies the rest of `deadlineMs` to the wait', async () => {
    let create = () => {}
    const slow: Step = (response, request) => {
      create = () => queued(response, request)
    }
    const { spice, server, clock, fails } = await setup([slow, is('in_progress')])
    const begin = clock.now()
    const failed = fails(spice.projects.deployments.createAndWait(1, {}, { deadlineMs: 10_000 }))
    await until(() => server.requests.length === 1)
    clock.advance(4000)
    create()
    expect(await failed).toMatchObject({ name: 'WaitTimeoutError', projectId: 1, deploymentId: 7 })
    expect(clock.now() - begin).toBe(10_000)
  })

  test('ignores a 404 directly after the create, but throws if it persists', async () => {
    const { spice, fails } = await setup([queued, refuse(404), is('succeeded'), queued, refuse(404)])
    expect(await spice.projects.deployments.createAndWait(1)).toMatchObject({ status: 'succeeded' })
    expect(await fails(spice.projects.deployments.createAndWait(1))).toMatchObject({
      name: 'NotFoundError',
      projectId: 1,
      deploymentId: 7,
    })
  })

  test('limits an attempt by `timeoutMs` and the whole wait by `deadlineMs`', async () => {
    const { spice, server, clock } = await setup([hang, is('succeeded')])
    const done = spice.projects.deployments.wait(1, 7, { timeoutMs: 100, deadlineMs: 60_000 })
    await until(() => server.requests.length === 1)
    clock.advance(100)
    expect(await done).toMatchObject({ status: 'succeeded' })
  })

  test.each([
    ['rejects', async () => Promise.reject(new Error('mine'))],
    [
      'throws',
      () => {
        throw new Error('mine')
      },
    ],
  ])('ignores an `onProgress` that %s', async (_, onProgress) => {
    const { spice } = await setup([queued, is('in_progress'), is('succeeded')])
    const deployment = await spice.projects.deployments.createAndWait(1, {}, { onProgress })
    expect(deployment.status).toBe('succeeded')
  })
})

describe('`followLogs()`', () => {
  const line = (ms: number, message: string) => ({
    timestamp: new Date(Date.UTC(2026, 10, 23) + ms).toISOString(),
    level: 'info',
    message,
  })

  /** A deployment whose state and log advance with each read of the state. */
  function play(rounds: readonly { status: string; lines: ReturnType<typeof line>[] }[]): Step {
    let round = -1
    return (response, request) => {
      if (!request.url.includes('/logs')) round = Math.min(round + 1, rounds.length - 1)
      const { status = '', lines = [] } = rounds[round] ?? {}
      if (!request.url.includes('/logs')) return is(status)(response, request)
      const since = new URL(request.url, 'http://localhost').searchParams.get('since')
      const logs = lines.filter(({ timestamp }) => !since || timestamp >= since)
      return json(200, { logs })(response, request)
    }
  }

  const one = line(0, 'one')
  const two = line(5, 'two')
  const equal = line(5, 'equal')
  const last = line(9, 'last')

  test('yields each line once, even equal lines, and ends with the deployment', async () => {
    const rounds = [
      { status: 'queued', lines: [] },
      { status: 'in_progress', lines: [one] },
      { status: 'in_progress', lines: [one, two, equal] },
      { status: 'in_progress', lines: [one, two, equal, equal] },
      { status: 'failed', lines: [one, two, equal, equal, last] },
    ]
    const { spice, server } = await setup([play(rounds)])
    const messages: string[] = []
    for await (const { message } of spice.projects.deployments.followLogs(1, 7)) messages.push(message)
    expect(messages).toEqual(['one', 'two', 'equal', 'equal', 'last'])
    const queries = server.requests
      .filter(({ url }) => url.includes('/logs'))
      .map(({ url }) => url.split('?')[1])
    expect(queries[0]).toBe('limit=1000')
    // Lines may arrive up to 5 s late.
    const since = new Date(Date.parse(equal.timestamp) - 5000).toISOString()
    expect(queries.at(-1)).toContain(`since=${encodeURIComponent(since)}`)
  })

  test('starts at `since`, and retries transient failures', async () => {
    const played = play([{ status: 'succeeded', lines: [one, two, last] }])
    let failures = 3
    const step: Step = (...call) => (failures-- > 0 ? refuse(500) : played)(...call)
    const { spice } = await setup([step])
    const since = new Date(last.timestamp)
    const messages: string[] = []
    for await (const { message } of spice.projects.deployments.followLogs(1, 7, { since }))
      messages.push(message)
    expect(messages).toEqual(['last'])
  })

  test('ends when the loop ends or the signal fires, and leaves no timer', async () => {
    const { spice, fails } = await setup([play([{ status: 'in_progress', lines: [one] }])])
    for await (const { message } of spice.projects.deployments.followLogs(1, 7, { deadlineMs: 5000 })) {
      expect(message).toBe('one')
      break
    }
    const controller = new AbortController()
    const reason = new Error('enough')
    const follow = async () => {
      for await (const _ of spice.projects.deployments.followLogs(1, 7, { signal: controller.signal })) {
        controller.abort(reason)
      }
    }
    expect(await fails(follow())).toBe(reason)
  })

  test('throws errors that contain the identifiers of the deployment', async () => {
    const { spice, fails } = await setup([refuse(403)])
    const follow = async () => {
      for await (const _ of spice.projects.deployments.followLogs(1, 7)) expect.fail('no line')
    }
    const error = await fails(follow())
    expect(error).toMatchObject({ name: 'PermissionError', projectId: 1, deploymentId: 7 })
    expect(error.stack).toContain('following.test.ts:')
    const invalid = spice.projects.deployments.followLogs(1, 7, { since: 'yesterday' })
    expect(await fails(invalid.next())).toMatchObject({ name: 'ConfigurationError' })
  })
})
