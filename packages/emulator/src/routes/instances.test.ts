import { expect, test } from 'vitest'
import { createClient, createDeployed, spicepod } from '../../test/client.ts'

test('instances are the replicas of the last deployment that succeeded and those that are starting', async () => {
  const { call, emulator } = await createDeployed()
  const list = async () => (await call(200, 'GET', '/v1/projects/1/instances')).instances
  const first = { name: 'sales-bi-1-0', status: 'ready', started_at: '2026-01-01T00:00:00.400Z' }
  expect(await list()).toEqual([first])
  await call(202, 'POST', '/v1/projects/1/deployments', { replicas: 2 })
  emulator.clock.advance(200)
  const starting = { status: 'starting', started_at: null }
  expect(await list()).toEqual([
    { name: 'sales-bi-2-0', ...starting },
    { name: 'sales-bi-2-1', ...starting },
    first,
  ])
  emulator.clock.advance(1000)
  expect(await list()).toMatchObject([
    { name: 'sales-bi-2-0', status: 'ready' },
    { name: 'sales-bi-2-1', status: 'ready' },
  ])
  expect((await call(200, 'GET', '/v1/projects/1/instances?limit=1&offset=1')).instances).toHaveLength(1)
})

test('a log of an instance returns its last lines, oldest first', async () => {
  const { call, emulator } = await createDeployed()
  const path = '/v1/projects/1/instances/sales-bi-1-0/logs'
  expect((await call(200, 'GET', path)).lines).toEqual([
    '2026-01-01T00:00:00.400Z INFO runtime: All components are loaded. Spice runtime is ready!',
  ])
  emulator.clock.advance(10 * 60_000)
  expect((await call(200, 'GET', path)).lines).toHaveLength(11)
  expect((await call(200, 'GET', `${path}?tail=2`)).lines).toEqual([
    '2026-01-01T00:09:00.400Z INFO runtime: Health check passed',
    '2026-01-01T00:10:00.400Z INFO runtime: Health check passed',
  ])
  await call(400, 'GET', `${path}?tail=0`)
})

test('instances are not listed for a project that is not deployed or is paused', async () => {
  const { call, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'idle' })
  const refused = async (code: string) => {
    for (const path of ['', '/any-1-0/logs']) {
      expect(await call(409, 'GET', `/v1/projects/1/instances${path}`)).toMatchObject({ code })
    }
  }
  await refused('project_not_deployed')
  expect(await call(409, 'POST', '/v1/projects/1/pause')).toMatchObject({ code: 'project_not_deployed' })
  await call(200, 'PUT', '/v1/projects/1', { spicepod })
  emulator.deployments.next({ errorCode: 'unable_to_start' })
  await call(202, 'POST', '/v1/projects/1/deployments')
  emulator.clock.advance(1000)
  await refused('project_not_deployed')
  await call(202, 'POST', '/v1/projects/1/deployments')
  emulator.clock.advance(1000)
  await call(200, 'POST', '/v1/projects/1/pause')
  await refused('project_paused')
})

test('an unknown instance is `instance_not_found`, and a replaced instance is `instance_offline`', async () => {
  const { call, emulator } = await createDeployed()
  const logs = (status: number, name: string) => call(status, 'GET', `/v1/projects/1/instances/${name}/logs`)
  for (const name of ['nothing', 'sales-bi-1-9', 'sales-bi-9-0', 'other-1-0']) {
    expect(await logs(404, name)).toMatchObject({ code: 'instance_not_found' })
  }
  await call(202, 'POST', '/v1/projects/1/deployments')
  emulator.clock.advance(200)
  expect(await logs(409, 'sales-bi-2-0')).toMatchObject({ code: 'instance_offline' })
  emulator.clock.advance(1000)
  expect(await logs(409, 'sales-bi-1-0')).toMatchObject({ code: 'instance_offline' })
})

test('`plan_limit` contains the number of lines that the plan allows', async () => {
  const { call } = await createDeployed({ seed: { organizations: [{ name: 'acme', plan: 'community' }] } })
  expect(await call(403, 'GET', '/v1/projects/1/instances/sales-bi-1-0/logs?tail=101')).toMatchObject({
    code: 'plan_limit',
    max_tail: 100,
  })
})

test('a project pauses, and resumes with a new deployment', async () => {
  const { call } = await createDeployed()
  expect(await call(409, 'POST', '/v1/projects/1/resume')).toEqual({ error: 'The project is not paused' })
  expect(await call(200, 'POST', '/v1/projects/1/pause')).toEqual({ status: 'paused' })
  expect(await call(409, 'POST', '/v1/projects/1/pause')).toMatchObject({ code: 'project_paused' })
  expect(await call(200, 'POST', '/v1/projects/1/resume')).toEqual({ status: 'running', deployment_id: 2 })
  expect(await call(200, 'GET', '/v1/projects/1/deployments/2')).toMatchObject({ status: 'queued' })
})

test('metrics are returned for every instance that serves, and none for a stopped project', async () => {
  const { call, emulator } = await createDeployed()
  emulator.clock.advance(60_000)
  const { metrics, ingestion, cluster } = await call(200, 'GET', '/v1/projects/1/metrics')
  expect(Object.keys(metrics)).toEqual(['sales-bi-1-0'])
  expect(metrics['sales-bi-1-0'].cpu_usage_percent).toBeLessThanOrEqual(100)
  expect(cluster).toBeNull()
  const rates = await call(200, 'GET', '/v1/projects/1/metrics?window=5m')
  expect(rates.ingestion.rows_ingested).toBeLessThan(ingestion.rows_ingested)
  await call(400, 'GET', '/v1/projects/1/metrics?window=soon')
  await call(200, 'POST', '/v1/projects/1/pause')
  expect(await call(200, 'GET', '/v1/projects/1/metrics')).toEqual({
    metrics: {},
    ingestion: null,
    cluster: null,
  })
})
