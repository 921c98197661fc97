import { describe, expect, test } from 'vitest'
import { createClient, createDeployed, spicepod } from '../../test/client.ts'

test('project names are unique, ignoring case', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'Sales-BI' })
  expect(await call(409, 'POST', '/v1/projects', { name: 'sales-bi' })).toEqual({
    error: 'App "Sales-BI" already exists in this organization',
  })
})

test.each(['abc', 'x'.repeat(39), 'with space', 'under_score', 'dot.ted', ''])(
  'the project name %j is refused',
  async (name) => {
    const { call } = createClient()
    const answer = await call(400, 'POST', '/v1/projects', { name })
    expect(answer.details.fieldErrors).toHaveProperty('name')
  },
)

test.each(['abcd', 'x'.repeat(38), '----', '0000'])('the project name %j is accepted', async (name) => {
  await createClient().call(201, 'POST', '/v1/projects', { name })
})

test('a new project has defaults for the fields that its request omits', async () => {
  const { call } = createClient()
  expect(await call(201, 'POST', '/v1/projects', { name: 'bare' })).toEqual({
    id: 1,
    name: 'bare',
    description: null,
    visibility: 'private',
    created_at: '2026-01-01T00:00:00.000Z',
    region: null,
    cluster_name: null,
    endpoint: null,
    cname: null,
    production_branch: null,
    api_key: expect.stringMatching(/^1\|[0-9a-f]{32}$/),
    tags: null,
    forked_from: null,
    config: {
      spicepod: null,
      registry: 'ghcr.io/spiceai',
      image: 'spiceai',
      image_tag: null,
      update_channel: 'stable',
      version: null,
      replicas: 1,
      region: null,
      node_group: null,
      storage_size_gb: null,
      storage_claim_size_gb: null,
    },
  })
})

test('a project is placed in a region, by its identifier or its older host name, or in a cluster', async () => {
  const { call } = createClient()
  const cname = 'us-west-2-prod-aws-data'
  const places = [
    [{ region: 'us-west-2' }, { region: 'us-west-2', cname, endpoint: `https://${cname}.spiceai.io` }],
    [{ cname }, { region: 'us-west-2', cluster_name: null }],
    [{ cname: `${cname}.spiceai.io` }, { region: 'us-west-2', cluster_name: null }],
    [{ cluster_name: null }, { region: null, cluster_name: null }],
    [{ cluster_name: 'acme-dedicated' }, { region: 'us-west-2', cluster_name: 'acme-dedicated' }],
    [{ region: 'us-west-2', cluster_name: 'acme-dedicated' }, { cluster_name: 'acme-dedicated' }],
  ]
  for (const [index, [place, want]] of places.entries()) {
    expect(await call(201, 'POST', '/v1/projects', { name: `project-${index}`, ...place })).toMatchObject(
      want ?? {},
    )
  }
})

test.each([
  ['region', { region: 'nowhere' }],
  ['cname', { cname: 'nowhere' }],
  ['region', { region: 'us-east-2' }],
  ['region', { region: 'dev-us-west-2' }],
  ['region', { region: 'us-east-1', cluster_name: 'acme-dedicated' }],
  ['cluster_name', { cluster_name: 'nowhere' }],
  ['tags', { tags: { team: 'sales & co' } }],
  ['resources', { resources: { limits: { cpu: 'many' } } }],
  ['executor', { executor: { replicas: 1, resources: { requests: { memory: '1 GB' } } } }],
  ['storage_size_gb', { storage_size_gb: -1 }],
  ['replicas', { replicas: 11 }],
  ['visibility', { visibility: 'secret' }],
])('the response names the invalid field %s of %j', async (field, body) => {
  const { call } = createClient()
  const answer = await call(400, 'POST', '/v1/projects', { name: 'valid', ...body })
  expect(Object.keys(answer.details.fieldErrors)).toEqual([field])
})

test('a deleted project is not listed, and is restored by creating a project of the same name', async () => {
  const { call } = await createDeployed()
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'KEPT', value: 'x' })
  await call(204, 'DELETE', '/v1/projects/1')
  for (const path of ['', '/api-keys', '/deployments', '/secrets', '/secrets/KEPT', '/forks', '/instances']) {
    expect(await call(404, 'GET', `/v1/projects/1${path}`)).toEqual({ error: 'App with ID 1 not found' })
  }
  expect(await call(200, 'GET', '/v1/projects')).toEqual({ projects: [] })
  const revived = await call(201, 'POST', '/v1/projects', { name: 'SALES-bi', description: 'again' })
  expect(revived).toMatchObject({ id: 1, name: 'sales-bi', description: 'again', config: { spicepod } })
  await call(200, 'GET', '/v1/projects/1/secrets/KEPT')
  expect((await call(200, 'GET', '/v1/projects')).projects).toHaveLength(1)
})

test('an update changes only the sent fields, and `null` clears the pinned image', async () => {
  const { call } = await createDeployed()
  const changed = await call(200, 'PUT', '/v1/projects/1', {
    description: 'new',
    image_tag: '1.11.2',
    tags: { env: 'prod' },
    storage_claim_size_gb: 10,
    production_branch: 'main',
  })
  expect(changed).toMatchObject({
    description: 'new',
    region: 'us-west-2',
    tags: { env: 'prod' },
    production_branch: 'main',
    config: { spicepod, image_tag: '1.11.2', storage_size_gb: 10 },
  })
  expect((await call(200, 'PUT', '/v1/projects/1', { image_tag: null })).config.image_tag).toBeNull()
  await call(200, 'PUT', '/v1/projects/1', { cluster_name: 'acme-dedicated' })
  expect(await call(200, 'PUT', '/v1/projects/1', { cluster_name: null })).toMatchObject({
    cluster_name: null,
    region: 'us-west-2',
  })
})

test.each([
  ['YAML text', 'version: v1\nkind: Spicepod\nname: minimal\n'],
  ['JSON text', '{"version": "v1", "kind": "Spicepod", "name": "minimal"}'],
  ['an object', spicepod],
])('a spicepod is accepted as %s', async (_, source) => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'empty' })
  expect((await call(200, 'PUT', '/v1/projects/1', { spicepod: source })).config.spicepod).toEqual(spicepod)
})

test.each([
  'just text',
  '- a list',
  '"unclosed',
  'version: v1\nkind: Pod\nname: x',
  'version: 1\nkind: Spicepod\nname: x',
  'version: v1\nkind: Spicepod',
  `version: v1\nkind: Spicepod\nname: x\nbomb: &a [1]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`).join('\n')}`,
])('the spicepod %j is refused', async (source) => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'empty' })
  const answer = await call(400, 'PUT', '/v1/projects/1', { spicepod: source })
  expect(Object.keys(answer.details.fieldErrors)).toEqual(['spicepod'])
})

test('an image can be pinned on an enterprise plan only (`image_tag_requires_enterprise`)', async () => {
  const { call } = createClient({ seed: { organizations: [{ name: 'acme', plan: 'pro' }] } })
  await call(201, 'POST', '/v1/projects', { name: 'empty' })
  expect(await call(403, 'PUT', '/v1/projects/1', { image_tag: '2.3.2' })).toMatchObject({
    code: 'image_tag_requires_enterprise',
  })
  await call(200, 'PUT', '/v1/projects/1', { image_tag: null })
})

test('an image tag that was never published is refused (`invalid_stable_image_tag`)', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'empty' })
  for (const image_tag of ['latest', '99.0.0', '']) {
    expect(await call(400, 'PUT', '/v1/projects/1', { image_tag })).toMatchObject({
      code: 'invalid_stable_image_tag',
    })
  }
  for (const image_tag of ['2.3.2', '2.3.2-enterprise'])
    await call(200, 'PUT', '/v1/projects/1', { image_tag })
})

test('a project with a connected repository refuses a spicepod (`github_connected`)', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'connected' })
  await call(200, 'PUT', '/v1/projects/1/repository', { repository: 'quickstart' })
  expect(await call(409, 'PUT', '/v1/projects/1', { spicepod })).toMatchObject({ code: 'github_connected' })
  await call(200, 'PUT', '/v1/projects/1', { description: 'still allowed' })
})

test('the plan limits projects and replicas', async () => {
  const { call } = createClient({ seed: { organizations: [{ name: 'acme', plan: 'community' }] } })
  expect(await call(403, 'POST', '/v1/projects', { name: 'many', replicas: 2 })).toMatchObject({
    code: 'plan_limit',
  })
  for (const name of ['one1', 'two2', 'three3']) await call(201, 'POST', '/v1/projects', { name })
  expect(await call(403, 'POST', '/v1/projects', { name: 'four4' })).toMatchObject({ code: 'plan_limit' })
  expect(await call(200, 'GET', '/v1/limits')).toMatchObject({ projects: 3, replicas: 1, api_rps: 100 })
})

test('apps are the same projects under their older name', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/apps', { name: 'twofold' })
  expect(await call(200, 'GET', '/v1/apps')).toEqual({ apps: [expect.objectContaining({ id: 1 })] })
  expect(await call(200, 'GET', '/v1/projects/1')).toEqual(await call(200, 'GET', '/v1/apps/1'))
  await call(200, 'PUT', '/v1/apps/1', { spicepod })
  await call(202, 'POST', '/v1/apps/1/deployments')
  expect((await call(200, 'GET', '/v1/projects/1/deployments')).deployments).toHaveLength(1)
  await call(204, 'DELETE', '/v1/apps/1')
  await call(404, 'GET', '/v1/projects/1')
})

describe.each(['projects', 'apps'])('a list of %s', (envelope) => {
  async function setUp() {
    const { call } = createClient()
    for (let i = 0; i < 25; i++) await call(201, 'POST', '/v1/projects', { name: `project-${i}` })
    const ids = async (query: string): Promise<number[]> => {
      const body = await call(200, 'GET', `/v1/${envelope}${query}`)
      return body[envelope].map(({ id }: { id: number }) => id)
    }
    return { call, ids }
  }

  test('contains all projects without a limit, newest first', async () => {
    const { ids } = await setUp()
    expect(await ids('')).toEqual(Array.from({ length: 25 }, (_, i) => 25 - i))
    expect(await ids('?limit=1000')).toHaveLength(25)
  })

  test('can be paged by offset', async () => {
    const { ids } = await setUp()
    expect(await ids('?offset=20')).toEqual([5, 4, 3, 2, 1])
    expect(await ids('?limit=3&offset=1')).toEqual([24, 23, 22])
    expect(await ids('?offset=25')).toEqual([])
  })

  test('can be paged by the last id', async () => {
    const { call, ids } = await setUp()
    expect(await ids('?after_id=5')).toEqual([4, 3, 2, 1])
    expect(await ids('?after_id=24&limit=2')).toEqual([23, 22])
    expect(await ids('?after_id=9999&limit=1')).toEqual([25])
    expect(await ids('?after_id=1')).toEqual([])
    await call(204, 'DELETE', '/v1/projects/20')
    expect(await ids('?after_id=20&limit=1')).toEqual([19])
    expect(await ids('?after_id=21&limit=2&offset=1')).toEqual([18, 17])
  })

  test.each(['limit=0', 'limit=1001', 'limit=x', 'limit=1.5', 'offset=-1', 'limit=', 'after_id=x'])(
    'refuses the query %s',
    async (query) => {
      const { call } = await setUp()
      const { details } = await call(400, 'GET', `/v1/${envelope}?${query}`)
      expect(Object.keys(details.fieldErrors)).toEqual([query.split('=')[0]])
    },
  )
})

test('a list without a documented page size is returned as a whole, unless a limit is sent', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'one-project' })
  for (let i = 0; i < 25; i++)
    await call(200, 'POST', '/v1/projects/1/secrets', { name: `S_${i}`, value: 'x' })
  const count = async (query: string) =>
    (await call(200, 'GET', `/v1/projects/1/secrets${query}`)).secrets.length
  expect(await count('')).toBe(25)
  expect(await count('?offset=20')).toBe(5)
  expect(await count('?limit=20')).toBe(20)
  await call(400, 'GET', '/v1/projects/1/secrets?limit=101')
})

test('projects of another organization are not found', async () => {
  const { call, emulator, as } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'mine' })
  emulator.seed({ organizations: [{ name: 'others', members: [{ username: 'bob', roles: ['owner'] }] }] })
  const bob = as(emulator.tokens.createPersonalAccessToken({ user: 'bob', org: 'others' }))
  await bob(404, 'GET', '/v1/projects/1')
  await bob(404, 'DELETE', '/v1/projects/1')
  expect(await bob(200, 'GET', '/v1/projects')).toEqual({ projects: [] })
  await bob(201, 'POST', '/v1/projects', { name: 'mine' })
})
