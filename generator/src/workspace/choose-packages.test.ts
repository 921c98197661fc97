import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withPaths, withSchema } from '../../test/support/compare.ts'
import { makeRepository, type Repository } from '../../test/support/repository.ts'

const cli = join(import.meta.dirname, '../../../node_modules/@changesets/cli')
const bin = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8')).bin.changeset as string

const item = (...names: readonly string[]) =>
  withSchema(
    { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) },
    'response',
  )

/** A workspace in which a handwritten package depends on the generated client, and a private one on that. */
async function makeWorkspace(config: object = {}): Promise<Repository> {
  const repository = await makeRepository(item('a', 'b'))
  const manifest = (name: string, version: string | null, dependencies: object = {}, rest: object = {}) =>
    repository.write(`${name}/package.json`, {
      name: `@acme/${name}`,
      ...(version === null ? {} : { version }),
      dependencies,
      ...rest,
    })
  repository.write('package.json', { name: 'root', private: true, workspaces: ['*'] })
  repository.write('package-lock.json', { name: 'root', lockfileVersion: 3, packages: {} })
  manifest('types', '0.4.0')
  manifest('client', '1.2.0', { '@acme/types': '0.4.0' })
  manifest('sdk', '1.0.0', { '@acme/client': '1.2.0' })
  manifest('examples', '1.0.0', { '@acme/sdk': '1.0.0' }, { private: true })
  repository.write('.changeset/config.json', { changelog: '@changesets/changelog-git', ...config })
  repository.commit()
  return repository
}

async function release(repository: Repository): Promise<(name: string) => string> {
  repository.write('openapi.json', item('a'))
  await repository.spicegen('generate')
  await repository.spicegen('changeset')
  execFileSync(process.execPath, [join(cli, bin), 'version'], { cwd: repository.folder, stdio: 'pipe' })
  return (name) => JSON.parse(repository.read(`${name}/package.json`)).version
}

test('dependents of a package with breaking changes get a matching bump', async () => {
  const version = await release(await makeWorkspace())
  expect(['types', 'client', 'sdk'].map(version)).toEqual(['0.5.0', '2.0.0', '2.0.0'])
  expect(version('examples')).toMatch(/^1\.0\./)
})

test.each(['fixed', 'linked'])(
  'packages of a %s group get the highest version of the group',
  async (kind) => {
    const version = await release(await makeWorkspace({ [kind]: [['@acme/types', '@acme/client']] }))
    expect(['types', 'client', 'sdk'].map(version)).toEqual(['2.0.0', '2.0.0', '2.0.0'])
  },
)

test('packages without a version, or ignored by changesets, are left out and reported', async () => {
  const repository = await makeWorkspace()
  repository.write('client/package.json', {
    name: '@acme/client',
    private: true,
    dependencies: { '@acme/types': '0.4.0' },
  })
  repository.write('sdk/package.json', {
    name: '@acme/sdk',
    version: '1.0.0',
    dependencies: { '@acme/types': '0.4.0' },
  })
  repository.commit()
  repository.write(
    'openapi.json',
    withPaths({ '/others': { get: { responses: { 204: { description: 'done' } } } } }),
  )
  await repository.spicegen('generate')
  const { out, error } = await repository.spicegen('changeset', '--print')
  expect(out).toMatch(/^---\n'@acme\/sdk': major\n'@acme\/types': minor\n---/)
  expect(error).toContain('@acme/client')
  const version = await release(repository)
  expect(version('types')).toBe('0.5.0')
})

test('a breaking change that is not visible in generated code requires a changeset', async () => {
  const login = (tokenUrl: string) =>
    withPaths(
      { '/things': { get: { security: [{ login: [] }], responses: { 204: { description: 'done' } } } } },
      {
        components: {
          securitySchemes: {
            login: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } },
          },
        },
      },
    )
  const repository = await makeRepository(login('https://a.example/token'))
  repository.write('openapi.json', login('https://b.example/token'))
  await repository.spicegen('generate')
  expect(await repository.spicegen('check')).toMatchObject({
    code: 1,
    error: expect.stringContaining('@acme/client: major'),
  })
  await repository.spicegen('changeset')
  expect(await repository.spicegen('check')).toMatchObject({ code: 0, error: '' })
})

test('users of resources get a changeset with method names, and other users one with function names', async () => {
  const repository = await makeWorkspace()
  const config = JSON.parse(repository.read('spicegen.config.json'))
  const resources = { folder: 'sdk/src/generated', callModule: '../call.ts' }
  repository.write('spicegen.config.json', { ...config, outputs: { ...config.outputs, resources } })
  expect(await repository.spicegen('generate')).toMatchObject({ code: 0 })
  repository.commit()
  const version = await release(repository)
  expect(['types', 'client', 'sdk'].map(version)).toEqual(['0.5.0', '2.0.0', '2.0.0'])
  const log = (name: string) => repository.read(`${name}/CHANGELOG.md`)
  expect(log('client')).toContain('`createThing`: `b` of the response was removed.')
  expect(log('sdk')).toContain('`things.create`: `b` of the response was removed.')
})

test('a name that only resources lose is removed for their users alone', async () => {
  const repository = await makeWorkspace()
  const config = JSON.parse(repository.read('spicegen.config.json'))
  const resources = { folder: 'sdk/src/generated', callModule: '../call.ts' }
  repository.write('spicegen.config.json', { ...config, outputs: { ...config.outputs, resources } })
  const thing = { type: 'object', properties: { id: { type: 'integer' } } }
  const list = (items: object, schemas: object) => {
    const schema = { type: 'object', properties: { things: { type: 'array', items } } }
    const responses = { 200: { description: 'ok', content: { 'application/json': { schema } } } }
    const get = {
      operationId: 'listThings',
      'x-pagination': { items: 'things', defaultLimit: 10, maxLimit: 10 },
      responses,
    }
    const parameters = ['limit', 'offset'].map((name) => ({ name, in: 'query', schema: { type: 'integer' } }))
    return withPaths({ '/things': { get: { ...get, parameters } } }, { components: { schemas } })
  }
  repository.write('openapi.json', list(thing, {}))
  await repository.spicegen('generate')
  repository.commit()
  repository.write('openapi.json', list(thing, { Thing: { type: 'string' } }))
  await repository.spicegen('generate')
  expect(repository.read('sdk/src/generated/resources.ts')).toContain('export type Thing2 =')
  const { out } = await repository.spicegen('changeset', '--print')
  const [functions, methods] = out.split(/(?=---\n'@acme\/sdk')/)
  expect(functions).toMatch(/'@acme\/client': \w+\n'@acme\/types': \w+\n---/)
  expect(functions).not.toContain('No longer exported')
  expect(methods).toContain('No longer exported: `Thing`.')
})
