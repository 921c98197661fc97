import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import type { Seed } from '../seed/seed.ts'

async function setUp(seed?: Seed) {
  const { call } = createClient(seed ? { seed } : {})
  await call(201, 'POST', '/v1/projects', { name: 'first' })
  await call(201, 'POST', '/v1/projects', { name: 'second' })
  return (status: number, body: object, id = 1) => call(status, 'PUT', `/v1/projects/${id}/repository`, body)
}

test('a repository is connected by name or `owner/name`, with its default branch unless another is named', async () => {
  const connect = await setUp()
  const connection = {
    repository: 'acme/quickstart',
    root_directory: null,
    production_branch: 'main',
    has_spicepod: true,
  }
  expect(await connect(200, { repository: 'quickstart' })).toEqual(connection)
  expect(await connect(200, { repository: 'ACME/Quickstart', production_branch: 'main' })).toEqual(connection)
  expect(await connect(200, { repository: 'monorepo', root_directory: './apps/sales/' })).toMatchObject({
    root_directory: 'apps/sales',
    has_spicepod: true,
  })
  expect(await connect(200, { repository: 'monorepo' })).toMatchObject({ has_spicepod: false })
})

test.each([
  ['invalid_repository', 400, { repository: 'not a name' }],
  ['invalid_repository', 400, { repository: 'a/b/c' }],
  ['invalid_repository', 400, { repository: '..' }],
  ['invalid_repository', 400, { repository: 'others/quickstart' }],
  ['invalid_root_directory', 400, { repository: 'quickstart', root_directory: '/etc' }],
  ['invalid_root_directory', 400, { repository: 'quickstart', root_directory: 'a/../../b' }],
  ['repository_not_found', 404, { repository: 'nothing' }],
  ['branch_not_found', 422, { repository: 'quickstart', production_branch: 'none' }],
  ['branch_not_found', 422, { repository: 'quickstart', production_branch: 'constructor' }],
  ['spicepod_missing', 422, { repository: 'monorepo', root_directory: 'docs' }],
])('the connection is refused with %s (%i)', async (code, status, body) => {
  const connect = await setUp()
  expect(await connect(status, body)).toMatchObject({ code })
})

test('a directory that another project deploys from is refused (`root_directory_conflict`)', async () => {
  const connect = await setUp()
  await connect(200, { repository: 'quickstart' })
  expect(await connect(409, { repository: 'quickstart' }, 2)).toMatchObject({
    code: 'root_directory_conflict',
  })
  await connect(200, { repository: 'monorepo', root_directory: 'apps/sales' }, 2)
  await connect(200, { repository: 'quickstart' })
})

test('an organization without a GitHub app cannot connect a repository (`github_not_connected`)', async () => {
  const connect = await setUp({ organizations: [{ name: 'acme', github_connected: false }] })
  expect(await connect(409, { repository: 'quickstart' })).toMatchObject({ code: 'github_not_connected' })
})

test('a repository that cannot be read is refused (`github_unavailable`)', async () => {
  const connect = await setUp({
    organizations: [{ name: 'acme' }],
    repositories: [{ name: 'acme/lost', readable: false }],
  })
  expect(await connect(503, { repository: 'lost' })).toMatchObject({ code: 'github_unavailable' })
})

test('a connection replaces the description of the project with that of the repository, even if it is empty', async () => {
  const repositories = [
    { name: 'acme/described', description: 'Sales figures', branches: { main: {} } },
    { name: 'acme/silent', branches: { main: {} } },
  ]
  const organizations = [{ name: 'acme' }]
  const { call } = createClient({ seed: { organizations, repositories } })
  await call(201, 'POST', '/v1/projects', { name: 'connected', description: 'Mine' })
  const descriptionAfter = async (repository: string) => {
    await call(200, 'PUT', '/v1/projects/1/repository', { repository })
    return (await call(200, 'GET', '/v1/projects/1')).description
  }
  expect(await descriptionAfter('described')).toBe('Sales figures')
  expect(await descriptionAfter('silent')).toBeNull()
})
