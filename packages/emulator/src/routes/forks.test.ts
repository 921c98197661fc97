import { expect, test } from 'vitest'
import { createClient, createDeployed, spicepod } from '../../test/client.ts'
import type { Seed } from '../seed/seed.ts'

const pod = 'version: v1\nkind: Spicepod\nname: forked\n'

const repositories: Seed['repositories'] = [
  { name: 'acme/empty', branches: { main: {} } },
  { name: 'acme/invalid', branches: { main: { 'spicepod.yaml': 'kind: Pod' } } },
  { name: 'acme/plain', branches: { main: { 'spicepod.yaml': pod } } },
  {
    name: 'acme/files',
    branches: { main: { 'spicepod.yaml': `${pod}datasets:\n  - ref: datasets/sales\n` } },
  },
  {
    name: 'acme/local',
    branches: { main: { 'spicepod.yaml': `${pod}datasets:\n  - from: file:data.csv\n` } },
  },
  { name: 'acme/views', branches: { main: { 'spicepod.yaml': `${pod}views:\n  - sql_ref: view.sql\n` } } },
  { name: 'acme/model', branches: { main: { 'spicepod.yaml': `${pod}models:\n  - files: [m.onnx]\n` } } },
  { name: 'acme/lost', branches: { main: { 'spicepod.yaml': pod } }, readable: false },
]

/** A project for each repository, in the order above. */
const seed: Seed = {
  repositories,
  organizations: [
    {
      name: 'acme',
      projects: repositories.map(({ name }, index) => ({
        name: `source-${index + 1}`,
        region: 'us-west-2',
        repository: { repository: name },
      })),
    },
  ],
}

test('a fork has the configuration and secrets of its source and a name based on it, and is not deployed', async () => {
  const { call } = await createDeployed()
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'x' })
  await call(200, 'PUT', '/v1/projects/1', {
    replicas: 3,
    tags: { team: 'sales' },
    visibility: 'public',
    resources: { limits: { cpu: '4' } },
    executor: { replicas: 2, storage_size_gb: 5 },
  })
  const fork = await call(201, 'POST', '/v1/projects/1/forks')
  expect(fork).toMatchObject({
    id: 2,
    name: 'sales-bi-fork',
    region: 'us-west-2',
    tags: { team: 'sales' },
    forked_from: { id: 1, name: 'sales-bi' },
    visibility: 'private',
    config: { spicepod, replicas: 3, executor: { replicas: 2 } },
    shared_state: [],
  })
  expect(fork.config.resources).toBeUndefined()
  expect(fork.api_key).not.toBe((await call(200, 'GET', '/v1/projects/1')).api_key)
  expect(await call(200, 'GET', '/v1/projects/2/deployments')).toEqual({ deployments: [] })
  expect((await call(200, 'GET', '/v1/projects/2/secrets')).secrets).toMatchObject([{ name: 'PG_PASS' }])
  expect((await call(201, 'POST', '/v1/projects/1/forks', {})).name).toBe('sales-bi-fork-2')
  expect(
    (await call(201, 'POST', '/v1/projects/1/forks', { name: 'chosen', region: 'us-east-1' })).region,
  ).toBe('us-east-1')
  const { forks } = await call(200, 'GET', '/v1/projects/1/forks?limit=2')
  expect(forks).toMatchObject([{ name: 'sales-bi-fork' }, { name: 'sales-bi-fork-2' }])
  await call(204, 'DELETE', '/v1/projects/2')
  expect((await call(200, 'GET', '/v1/projects/1/forks')).forks).toHaveLength(2)
})

test('a long name is shortened so that the name of the fork is valid', async () => {
  const { call } = await createDeployed({}, 'x'.repeat(38))
  expect((await call(201, 'POST', '/v1/projects/1/forks')).name).toBe(`${'x'.repeat(33)}-fork`)
  expect((await call(201, 'POST', '/v1/projects/1/forks')).name).toBe(`${'x'.repeat(31)}-fork-2`)
})

test('a name that is or was in use is refused (`fork_name_unavailable`)', async () => {
  const { call } = await createDeployed()
  await call(201, 'POST', '/v1/projects', { name: 'deleted' })
  await call(204, 'DELETE', '/v1/projects/2')
  for (const name of ['Sales-Bi', 'deleted']) {
    expect(await call(409, 'POST', '/v1/projects/1/forks', { name })).toMatchObject({
      code: 'fork_name_unavailable',
    })
  }
})

test('a fork is refused if every possible name is in use (`fork_name_unavailable`)', async () => {
  const projects = Array.from({ length: 100 }, (_, i) => ({
    name: i === 0 ? 'full-fork' : `full-fork-${i + 1}`,
  }))
  const { call, emulator } = await createDeployed({}, 'full')
  emulator.seed({
    organizations: [{ name: 'second', members: [{ username: 'ada', roles: ['owner'] }], projects }],
  })
  const headers = { 'x-org-name': 'second' }
  const source = await call(201, 'POST', '/v1/projects', { name: 'full', region: 'us-west-2' }, headers)
  await call(200, 'PUT', `/v1/projects/${source.id}`, { spicepod }, headers)
  expect(await call(409, 'POST', `/v1/projects/${source.id}/forks`, {}, headers)).toMatchObject({
    code: 'fork_name_unavailable',
  })
})

test('a fork requires a region or a cluster from its source or its request (`fork_placement_required`)', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'standalone' })
  await call(200, 'PUT', '/v1/projects/1', { spicepod })
  expect(await call(400, 'POST', '/v1/projects/1/forks')).toMatchObject({ code: 'fork_placement_required' })
  const { region } = await call(201, 'POST', '/v1/projects/1/forks', { cluster_name: 'acme-dedicated' })
  expect(region).toBe('us-west-2')
})

test('unknown properties of the request are refused', async () => {
  const { call } = await createDeployed()
  await call(400, 'POST', '/v1/projects/1/forks', { nmae: 'typo' })
})

test('`scheduler_state_location` is refused if it is missing, unsupported, overlapping or not applicable', async () => {
  const { call } = await createDeployed()
  const fork = (status: number, location?: string) =>
    call(
      status,
      'POST',
      '/v1/projects/1/forks',
      location === undefined ? {} : { scheduler_state_location: location },
    )
  const refused = async (code: string, location?: string) =>
    expect(await fork(400, location)).toMatchObject({ code: `scheduler_state_location_${code}` })
  await refused('not_applicable', 's3://bucket/fork')
  const runtime = { scheduler: { state_location: 's3://bucket/state' } }
  await call(200, 'PUT', '/v1/projects/1', { spicepod: { ...spicepod, runtime } })
  await refused('required')
  await refused('unsupported', 'gs://bucket/fork')
  for (const location of [
    's3://bucket/state',
    's3://bucket/state/',
    's3://bucket/state/below',
    's3://bucket',
  ]) {
    await refused('overlaps_source', location)
  }
  const { config } = await fork(201, 's3://bucket/state-of-fork')
  expect(config.spicepod.runtime.scheduler.state_location).toBe('s3://bucket/state-of-fork')
})

test('`shared_state` lists the state that the fork still shares', async () => {
  const { call } = await createDeployed()
  const datasets = [
    { name: 'orders', params: { pg_host: 'db', pg_replication_slot: 'orders_slot' } },
    { params: { kafka_consumer_group_id: 'sales' } },
    { name: 'plain' },
  ]
  const snapshots = { location: 's3://bucket/snapshots' }
  await call(200, 'PUT', '/v1/projects/1', { spicepod: { ...spicepod, datasets, snapshots } })
  expect((await call(201, 'POST', '/v1/projects/1/forks')).shared_state).toEqual([
    { setting: 'datasets.orders.params.pg_replication_slot', value: 'orders_slot' },
    { setting: 'datasets.1.params.kafka_consumer_group_id', value: 'sales' },
    { setting: 'snapshots.location', value: 's3://bucket/snapshots' },
  ])
})

test('a fork is refused with 402 if the AI credits are exhausted (`ai_credits_exhausted`)', async () => {
  const { call } = await createDeployed({
    seed: { organizations: [{ name: 'acme', ai_credits_exhausted: true }] },
  })
  expect(await call(402, 'POST', '/v1/projects/1/forks')).toMatchObject({ code: 'ai_credits_exhausted' })
})

test.each([
  [1, 422, 'fork_source_has_no_spicepod'],
  [2, 422, 'fork_source_spicepod_invalid'],
  [4, 422, 'fork_source_loads_repository_files'],
  [5, 422, 'fork_source_loads_repository_files'],
  [6, 422, 'fork_source_loads_repository_files'],
  [7, 422, 'fork_source_loads_repository_files'],
  [8, 502, 'fork_source_repository_unreadable'],
])('a fork of source %i is refused with %i and %s', async (id, status, code) => {
  const { call } = createClient({ seed })
  expect(await call(status, 'POST', `/v1/projects/${id}/forks`)).toMatchObject({ code })
})

test('a fork of a project with a connected repository has the spicepod of the repository', async () => {
  const { call } = createClient({ seed })
  const { config } = await call(201, 'POST', '/v1/projects/3/forks')
  expect(config.spicepod).toEqual({ version: 'v1', kind: 'Spicepod', name: 'forked' })
})

test('a fork of a project without a spicepod is refused', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'bare', region: 'us-west-2' })
  expect(await call(422, 'POST', '/v1/projects/1/forks')).toMatchObject({
    code: 'fork_source_has_no_spicepod',
  })
})
