import { expect, test } from 'vitest'
import { createClient, createDeployed, spicepod } from '../../test/client.ts'

test('a deployment is `queued`, `in_progress` and `succeeded`, each at its time', async () => {
  const { call, emulator } = await createDeployed({ deployments: { queuedMs: 10_000, inProgressMs: 50_000 } })
  const at = (seconds: number) => `2026-01-01T00:00:${String(seconds).padStart(2, '0')}.000Z`
  const nothing = {
    error_code: null,
    error_message: null,
    commit_sha: null,
    commit_message: null,
    image_tag: null,
  }
  const always = {
    id: 1,
    created_at: at(0),
    replicas: 1,
    branch: null,
    creation_source: 'api',
    created_by: 'ada',
  }
  const get = () => call(200, 'GET', '/v1/projects/1/deployments/1')
  // createDeployed has advanced the clock by a second.
  expect(await get()).toEqual({
    ...always,
    ...nothing,
    status: 'queued',
    started_at: null,
    updated_at: null,
    finished_at: null,
  })
  emulator.clock.advance(9_000)
  expect(await get()).toMatchObject({ status: 'in_progress', started_at: at(10), updated_at: at(10) })
  emulator.clock.advance(49_999)
  expect(await get()).toMatchObject({ status: 'in_progress', finished_at: null })
  emulator.clock.advance(1)
  expect(await get()).toMatchObject({
    status: 'succeeded',
    started_at: at(10),
    finished_at: '2026-01-01T00:01:00.000Z',
  })
})

test('a deployment keeps the fields of its request and the first line of the commit message', async () => {
  const { call } = await createDeployed()
  const body = {
    image_tag: '1.11.2',
    replicas: 3,
    branch: 'main',
    commit_sha: 'abc123',
    commit_message: 'Fix it\n\nAt last',
  }
  expect(await call(202, 'POST', '/v1/projects/1/deployments', body)).toMatchObject({
    ...body,
    commit_message: 'Fix it',
    status: 'queued',
  })
})

test('a deployment is refused during another one (409), without a spicepod or while paused (400)', async () => {
  const { call, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'empty' })
  await call(400, 'POST', '/v1/projects/1/deployments')
  await call(200, 'PUT', '/v1/projects/1', { spicepod })
  await call(202, 'POST', '/v1/projects/1/deployments')
  expect(await call(409, 'POST', '/v1/projects/1/deployments')).toEqual({
    error: 'Deployment 1 is still running',
  })
  emulator.clock.advance(1000)
  await call(202, 'POST', '/v1/projects/1/deployments')
  emulator.clock.advance(1000)
  await call(200, 'POST', '/v1/projects/1/pause')
  expect(await call(400, 'POST', '/v1/projects/1/deployments')).toMatchObject({ code: 'spicepod_paused' })
})

test('deployments are listed newest first, by status and by page', async () => {
  const { call, emulator } = await createDeployed()
  emulator.deployments.next({ errorCode: 'unable_to_start' }, {}, { errorCode: 'internal_error' })
  for (let i = 0; i < 3; i++) {
    await call(202, 'POST', '/v1/projects/1/deployments')
    emulator.clock.advance(1000)
  }
  await call(202, 'POST', '/v1/projects/1/deployments')
  const ids = async (query: string): Promise<number[]> => {
    const { deployments } = await call(200, 'GET', `/v1/projects/1/deployments${query}`)
    return deployments.map(({ id }: { id: number }) => id)
  }
  expect(await ids('')).toEqual([5, 4, 3, 2, 1])
  expect(await ids('?limit=2&offset=1')).toEqual([4, 3])
  expect(await ids('?status=failed')).toEqual([4, 2])
  expect(await ids('?status=failed&limit=1&offset=1')).toEqual([2])
  expect(await ids('?status=queued')).toEqual([5])
  expect(await ids('?status=created')).toEqual([])
  await call(400, 'GET', '/v1/projects/1/deployments?status=done')
})

test('a deployment that a pause or a deletion interrupts ends as `created`', async () => {
  const { call, emulator } = await createDeployed()
  await call(202, 'POST', '/v1/projects/1/deployments')
  await call(200, 'POST', '/v1/projects/1/pause')
  emulator.clock.advance(10_000)
  expect(await call(200, 'GET', '/v1/projects/1/deployments/2')).toMatchObject({
    status: 'created',
    finished_at: '2026-01-01T00:00:01.000Z',
  })
  await call(200, 'POST', '/v1/projects/1/resume')
  await call(204, 'DELETE', '/v1/projects/1')
  await call(201, 'POST', '/v1/projects', { name: 'sales-bi' })
  const { deployments } = await call(200, 'GET', '/v1/projects/1/deployments?status=created')
  expect(deployments).toMatchObject([{ id: 3 }, { id: 2 }])
})

test.each([
  ['pod_exceeds_node_capacity', 'failed', { resources: { requests: { cpu: '64' } } }],
  ['pod_exceeds_node_capacity', 'failed', { resources: { limits: { memory: '1Ti' } } }],
  ['insufficient_cpu', 'in_progress', { replicas: 10, resources: { requests: { cpu: '16' } } }],
  ['insufficient_memory', 'in_progress', { replicas: 10, resources: { requests: { memory: '64Gi' } } }],
  ['insufficient_storage', 'in_progress', { replicas: 10, storage_size_gb: 2000 }],
  ['insufficient_instances', 'in_progress', { executor: { replicas: 50 } }],
])('a deployment without enough resources reports %s and is %s', async (error_code, status, settings) => {
  const { call, emulator } = await createDeployed()
  await call(200, 'PUT', '/v1/projects/1', settings)
  await call(202, 'POST', '/v1/projects/1/deployments')
  emulator.clock.advance(1000)
  expect(await call(200, 'GET', '/v1/projects/1/deployments/2')).toMatchObject({
    status,
    error_code,
    error_message: expect.any(String),
  })
  emulator.clock.advance(900_000)
  expect(await call(200, 'GET', '/v1/projects/1/deployments/2')).toMatchObject({
    status: 'failed',
    error_code,
  })
})

test('a deployment with a waiting outcome waits, then succeeds', async () => {
  const { call, emulator } = await createDeployed()
  emulator.deployments.next({
    waiting: { errorCode: 'insufficient_memory', ms: 5000 },
    queuedMs: 0,
    inProgressMs: 10,
  })
  await call(202, 'POST', '/v1/projects/1/deployments')
  const get = () => call(200, 'GET', '/v1/projects/1/deployments/2')
  expect(await get()).toMatchObject({ status: 'in_progress', error_code: 'insufficient_memory' })
  emulator.clock.advance(5000)
  expect(await get()).toMatchObject({ status: 'in_progress', error_code: null })
  emulator.clock.advance(10)
  expect(await get()).toMatchObject({ status: 'succeeded', error_code: null, error_message: null })
})

test('a deployment reads the connected repository, whose branch must contain a spicepod', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'connected' })
  await call(200, 'PUT', '/v1/projects/1/repository', { repository: 'quickstart' })
  await call(400, 'POST', '/v1/projects/1/deployments', { branch: 'none' })
  expect(await call(202, 'POST', '/v1/projects/1/deployments')).toMatchObject({
    branch: 'main',
    commit_sha: expect.stringMatching(/^[0-9a-f]{40}$/),
  })
})

test('a deployment with an image or replicas that the project may not have is refused', async () => {
  const developer = await createDeployed({ seed: { organizations: [{ name: 'acme', plan: 'developer' }] } })
  const path = '/v1/projects/1/deployments'
  expect(await developer.call(403, 'POST', path, { image_tag: '2.3.2' })).toMatchObject({
    code: 'image_tag_requires_enterprise',
  })
  expect(await developer.call(403, 'POST', path, { replicas: 4 })).toMatchObject({ code: 'plan_limit' })
  const enterprise = await createDeployed()
  expect(await enterprise.call(400, 'POST', path, { image_tag: 'latest' })).toMatchObject({
    code: 'invalid_stable_image_tag',
  })
})

test('a deployment names the user who created it, and no program', async () => {
  const { as, emulator } = await createDeployed()
  const machine = as(await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId }))
  expect((await machine(202, 'POST', '/v1/projects/1/deployments')).created_by).toBeNull()
})

test('a deployment of another project is not found', async () => {
  const { call } = await createDeployed()
  await call(201, 'POST', '/v1/projects', { name: 'other' })
  expect(await call(404, 'GET', '/v1/projects/2/deployments/1')).toEqual({
    error: 'Deployment with ID 1 not found',
  })
  await call(404, 'GET', '/v1/projects/2/deployments/1/logs')
})

test('a deployment writes a log as it progresses, whose last lines can be read', async () => {
  const { call, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'logged' })
  await call(200, 'PUT', '/v1/projects/1', { spicepod })
  emulator.deployments.next({ errorCode: 'unable_to_start' })
  await call(202, 'POST', '/v1/projects/1/deployments')
  const logs = async (query = ''): Promise<{ message: string; level: string }[]> =>
    (await call(200, 'GET', `/v1/projects/1/deployments/1/logs${query}`)).logs
  expect(await logs()).toEqual([
    {
      timestamp: '2026-01-01T00:00:00.000Z',
      level: 'info',
      message: 'Deployment 1 queued',
      source: 'deployment',
    },
  ])
  emulator.clock.advance(1000)
  expect((await logs()).map(({ level }) => level)).toEqual(['info', 'info', 'info', 'error'])
  expect(await logs('?limit=1')).toMatchObject([{ message: 'The runtime could not be started' }])
  expect(await logs('?since=2026-01-01T00:00:00.400Z')).toHaveLength(1)
  expect(await logs('?since=2026-01-01T01:00:00.400%2B01:00')).toHaveLength(1)
  expect(await logs('?since=2027-01-01T00:00:00Z')).toEqual([])
})
