import { describe, expect, test } from 'vitest'
import { isDeploymentFailedError, isWaitTimeoutError, waitUntil } from '../../src/index.ts'
import { TestClock, until } from '../support/clock.ts'
import { grantToken, json, refuse, reset, type Step } from '../support/server.ts'
import { setup, timed } from '../support/setup.ts'

const is = (status: string | null, more: object = {}) => json(200, { id: 7, status, ...more })
const queued = json(202, { id: 7, status: 'queued' })

describe('a wait for a deployment', () => {
  test('polls after 2 s, with intervals that grow to 10 s', async () => {
    const { spice, server, clock } = await setup([
      queued,
      ...Array(8).fill(is('in_progress')),
      is('succeeded'),
    ])
    clock.chance = () => 0
    const seen: string[] = []
    const { value } = await timed(clock, () =>
      spice.projects.deployments.createAndWait(1, {}, { onProgress: ({ status }) => seen.push(status) }),
    )
    expect(value).toEqual({ id: 7, status: 'succeeded' })
    expect(clock.sleeps).toEqual([2000, 3000, 4500, 6750, 10_000, 10_000, 10_000, 10_000])
    expect(seen).toEqual(['in_progress', 'succeeded'])
    expect(server.requests.map(({ method }) => method)).toEqual(['POST', ...Array(9).fill('GET')])
  })

  test('can be resumed with the identifiers of the deployment', async () => {
    const { spice } = await setup([is('in_progress'), is('succeeded')])
    expect(await spice.projects.deployments.wait(1, 7)).toMatchObject({ status: 'succeeded' })
  })

  test('observes `Retry-After`', async () => {
    const { spice, clock } = await setup([
      json(200, { id: 7, status: 'queued' }, { 'retry-after': '30' }),
      is('succeeded'),
    ])
    await spice.projects.deployments.wait(1, 7)
    expect(clock.sleeps).toEqual([30_000])
  })

  test('sends the given organization', async () => {
    const { spice, server } = await setup([queued, is('succeeded')])
    await spice.projects.deployments.createAndWait(1, {}, { org: 'acme' })
    expect(server.requests.map(({ headers }) => headers['x-org-name'])).toEqual(['acme', 'acme'])
  })

  test('without `deadlineMs` ends after `timeoutMs`, and its error names that limit', async () => {
    const { spice, clock, fails } = await setup([queued, is('in_progress')])
    clock.chance = () => 0
    const options = { timeoutMs: 5000, intervalMs: 1000 }
    const failed = fails(spice.projects.deployments.createAndWait(1, {}, options))
    await expect(failed).resolves.toMatchObject({
      name: 'WaitTimeoutError',
      message: 'Deployment 7 of project 1 did not succeed within 5 s; the last status was in_progress',
      projectId: 1,
      deploymentId: 7,
      deadlineMs: 5000,
    })
    const both = { timeoutMs: 5000, deadlineMs: 60_000 }
    expect(await fails(spice.projects.deployments.wait(1, 7, both))).toMatchObject({ deadlineMs: 60_000 })
  })

  test('of `waitUntil()` reports each state, even if it contains a bigint', async () => {
    const clock = new TestClock()
    let size = 0n
    const seen: bigint[] = []
    const read = async () => ({ size: ++size })
    const onProgress = (state: { size: bigint }) => seen.push(state.size)
    const last = await waitUntil(read, (state) => state.size === 3n, { clock, onProgress })
    expect([last.size, seen]).toEqual([3n, [1n, 2n, 3n]])
  })

  test('ends at once when its signal fires', async () => {
    const { spice, clock, fails } = await setup([is('in_progress')])
    clock.auto = false
    const controller = new AbortController()
    const reason = new Error('enough')
    const failed = fails(spice.projects.deployments.wait(1, 7, { signal: controller.signal }))
    await until(() => clock.sleeps.length === 1)
    controller.abort(reason)
    expect(await failed).toBe(reason)
  })

  test('continues when its token expires', async () => {
    let served = 0
    const step: Step = (response, request) => {
      const old = request.headers.authorization === 'Bearer access-canary-1'
      served++
      ;(old && served > 3 ? refuse(401) : is(served > 6 ? 'succeeded' : 'in_progress'))(response, request)
    }
    const { spice } = await setup([step], { oauth: true, token: grantToken() })
    expect(await spice.projects.deployments.wait(1, 7)).toMatchObject({ status: 'succeeded' })
  })

  test('is part of `resumeAndWait()`', async () => {
    const { spice, server } = await setup([
      json(200, { status: 'resuming', deployment_id: 7 }),
      is('in_progress'),
      is('succeeded'),
    ])
    expect(await spice.projects.resumeAndWait(1)).toMatchObject({ id: 7, status: 'succeeded' })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1/projects/1/resume',
      '/v1/projects/1/deployments/7',
      '/v1/projects/1/deployments/7',
    ])
  })

  test('is part of `forks.createAndDeploy()`', async () => {
    const { spice, server } = await setup([
      json(201, { id: 2, name: 'one-fork', shared_state: [] }),
      queued,
      is('succeeded'),
    ])
    const { fork, deployment } = await spice.projects.forks.createAndDeploy(1, { name: 'one-fork' })
    expect([fork.id, deployment.status]).toEqual([2, 'succeeded'])
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1/projects/1/forks',
      '/v1/projects/2/deployments',
      '/v1/projects/2/deployments/7',
    ])
  })
})

describe('F55 a wait for an unusual deployment', () => {
  test('that never ends times out after 30 minutes, with the last state in the error', async () => {
    const { spice, clock, fails } = await setup([is('in_progress')])
    const begin = clock.now()
    const error = await fails(spice.projects.deployments.wait(1, 7))
    expect(clock.now() - begin).toBe(1_800_000)
    expect(error).toMatchObject({
      name: 'WaitTimeoutError',
      deadlineMs: 1_800_000,
      projectId: 1,
      deploymentId: 7,
      last: { id: 7, status: 'in_progress' },
    })
    expect(error.message).toBe(
      'Deployment 7 of project 1 did not succeed within 1800 s; the last status was in_progress',
    )
    expect(isWaitTimeoutError(error)).toBe(true)
  })

  test('that never ends times out after `deadlineMs`', async () => {
    const { spice, clock, fails } = await setup([is('in_progress')])
    const begin = clock.now()
    expect((await fails(spice.projects.deployments.wait(1, 7, { deadlineMs: 5000 }))).name).toBe(
      'WaitTimeoutError',
    )
    expect(clock.now() - begin).toBe(5000)
  })

  test('that has its own clock measures its deadline with that clock', async () => {
    const { spice, clock } = await setup([queued, is('in_progress'), is('succeeded')])
    const own = new TestClock()
    own.advance(1e9)
    const { value } = await timed(clock, () =>
      spice.projects.deployments.createAndWait(1, {}, { clock: own, deadlineMs: 5000 }),
    )
    expect(value).toMatchObject({ status: 'succeeded' })
    expect(own.sleeps).toEqual([2100])
    expect(clock.sleeps).toEqual([])
  })

  test('without an id is refused before a request', async () => {
    const { spice, server, fails } = await setup([])
    // @ts-expect-error programs without types can omit the id
    const error = await fails(spice.projects.deployments.wait(1))
    expect(error.message).toBe(
      'projects.deployments.get: path parameter `deploymentId` must be a plain value, got undefined',
    )
    expect(server.requests).toEqual([])
  })

  test('that returns to earlier states and has unknown states continues', async () => {
    const states = ['in_progress', 'queued', 'warming_up', null, 'in_progress', 'succeeded']
    const { spice, server } = await setup(states.map((status) => is(status)))
    expect(await spice.projects.deployments.wait(1, 7)).toMatchObject({ status: 'succeeded' })
    expect(server.requests).toHaveLength(states.length)
  })

  test('that disappears throws a `NotFoundError`', async () => {
    const { spice, fails } = await setup([is('in_progress'), refuse(404)])
    expect(await fails(spice.projects.deployments.wait(1, 7))).toMatchObject({ name: 'NotFoundError' })
  })

  test.each([
    [{ error_code: 'insufficient_memory', error_message: 'no room' }, 'insufficient_memory: no room', true],
    [{ error_code: 'unable_to_start', error_message: null }, 'unable_to_start', false],
    [{ error_code: 'new_code' }, 'new_code', false],
    [{ error_code: null, error_message: null }, 'the service reports no reason', false],
    [{}, 'the service reports no reason', false],
  ])('that fails with %o throws an error with the reason', async (fields, why, retriable) => {
    const { spice, fails } = await setup([is('in_progress', fields), is('failed', fields)])
    const error = await fails(spice.projects.deployments.wait(1, 7))
    expect(isDeploymentFailedError(error)).toBe(true)
    expect(error.message).toBe(`Deployment 7 of project 1 failed: ${why}`)
    expect(error).toMatchObject({ retriable, deployment: { id: 7, status: 'failed' } })
    expect(error.code).toBe((fields as { error_code?: string }).error_code ?? undefined)
  })

  test('that was superseded throws a `DeploymentFailedError`', async () => {
    const { spice, fails } = await setup([is('created')])
    expect(await fails(spice.projects.deployments.wait(1, 7))).toMatchObject({
      name: 'DeploymentFailedError',
      retriable: false,
    })
  })

  test('that is rejected because another one runs throws a `ConflictError`', async () => {
    const { spice, fails } = await setup([refuse(409)])
    expect((await fails(spice.projects.deployments.createAndWait(1))).name).toBe('ConflictError')
  })
})

describe('F56 failed polls', () => {
  test('do not end the wait', async () => {
    const bad = [refuse(500), refuse(429), reset, refuse(503)]
    const steps = bad.flatMap((step) => [step, step, step, is('in_progress')])
    const { spice } = await setup([...steps, is('succeeded')])
    expect(await spice.projects.deployments.wait(1, 7)).toMatchObject({ status: 'succeeded' })
  })

  test('end the wait after five consecutive failures', async () => {
    const { spice, server, fails } = await setup([is('in_progress'), refuse(500)])
    expect(await fails(spice.projects.deployments.wait(1, 7, { retries: 0 }))).toMatchObject({ status: 500 })
    expect(server.requests).toHaveLength(6)
  })

  test('end the wait at once if the error is permanent', async () => {
    const { spice, server, fails } = await setup([is('in_progress'), refuse(403)])
    expect((await fails(spice.projects.deployments.wait(1, 7))).name).toBe('PermissionError')
    expect(server.requests).toHaveLength(2)
  })
})

describe('`waitUntil()`', () => {
  test('calls a function until its result meets the condition', async () => {
    const clock = new TestClock()
    let count = 0
    const state = await waitUntil(
      async () => ++count,
      (value) => value === 3,
      { clock },
    )
    expect(state).toBe(3)
    expect(clock.sleeps).toHaveLength(2)
    expect(clock.pending).toBe(0)
  })

  test('throws errors of the function unchanged', async () => {
    const clock = new TestClock()
    const read = async () => expect.fail('broken')
    await expect(waitUntil(read, () => true, { clock })).rejects.toThrow('broken')
    expect(clock.pending).toBe(0)
  })
})
