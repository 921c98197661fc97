import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Parts, withPaths } from '../../test/support/compare.ts'
import { makeRepository, type Repository } from '../../test/support/repository.ts'
import { findRepository } from './git.ts'

const operation = (rest: Parts = {}) => ({ responses: { 204: { description: 'done' } }, ...rest })
const document = withPaths({ '/pets': { post: operation() } })
const query = (required: boolean) => ({
  parameters: [{ name: 'page', in: 'query', required, schema: { type: 'integer' } }],
})
const listChangesets = ({ folder }: Repository) =>
  readdirSync(join(folder, '.changeset')).filter((name) => name.endsWith('.md'))

test('no changeset is written without changes', async () => {
  const repository = await makeRepository(document)
  expect(await repository.spicegen('changeset')).toMatchObject({ code: 0, error: '' })
  expect(listChangesets(repository)).toEqual([])
  expect(await repository.spicegen('check')).toMatchObject({ code: 0, error: '' })
})

test('a change requires generated code and a changeset', async () => {
  const repository = await makeRepository(document)
  repository.write('openapi.json', withPaths({ '/pets': { post: operation(query(true)) } }))
  const stale = await repository.spicegen('check')
  expect(stale.code).toBe(1)
  expect(stale.error).toMatch(/is out of date.*\n.*types\/src\/openapi\.ts/)
  await repository.spicegen('generate')
  const untold = await repository.spicegen('check')
  expect(untold).toMatchObject({
    code: 1,
    error: expect.stringContaining('@acme/client: major\n  @acme/types: major'),
  })
  await repository.spicegen('changeset')
  expect(await repository.spicegen('check')).toMatchObject({ code: 0, error: '' })
})

test('a changeset with a lower bump is not enough', async () => {
  const repository = await makeRepository(document)
  repository.write('openapi.json', withPaths({ '/pets': { post: operation(query(true)) } }))
  await repository.spicegen('generate')
  repository.write('.changeset/mine.md', "---\n'@acme/client': major\n'@acme/types': minor\n---\n\nPages.\n")
  expect(await repository.spicegen('check')).toMatchObject({
    code: 1,
    error: expect.stringMatching(/for:\n {2}@acme\/types: major$/),
  })
})

test('a changeset of the base commit does not count', async () => {
  const repository = await makeRepository(document)
  repository.write('.changeset/old.md', "---\n'@acme/client': major\n'@acme/types': major\n---\n\nOld.\n")
  repository.commit()
  repository.write('openapi.json', withPaths({ '/pets': { post: operation(query(false)) } }))
  await repository.spicegen('generate')
  expect(await repository.spicegen('check')).toMatchObject({ code: 1 })
})

test('without a folder of changesets, `check` passes with a notice and `changeset` fails, also next to that of a parent folder', async () => {
  const parent = await makeRepository(document)
  const { folder, spicegen } = await makeRepository(document, join(parent.folder, 'nested'))
  rmSync(join(folder, '.changeset'), { recursive: true })
  parent.write('nested/openapi.json', withPaths({ '/pets': { post: operation(query(true)) } }))
  await spicegen('generate')
  expect(await spicegen('check')).toMatchObject({
    code: 0,
    error: '',
    out: expect.stringContaining(
      'Changeset: not checked, because there is no .changeset folder. Changed packages: @acme/client (major), @acme/types (major).',
    ),
  })
  expect(await spicegen('changeset')).toMatchObject({
    code: 2,
    error: expect.stringContaining('there is no .changeset folder'),
  })
  expect(listChangesets(parent)).toEqual([])
})

test('a second pull before the commit replaces the changeset of the first', async () => {
  const repository = await makeRepository(document)
  for (const required of [false, true]) {
    repository.write('openapi.json', withPaths({ '/pets': { post: operation(query(required)) } }))
    await repository.spicegen('generate')
    await repository.spicegen('changeset')
  }
  const [file = '', ...others] = listChangesets(repository)
  expect(others).toEqual([])
  expect(repository.read(`.changeset/${file}`)).toContain("'@acme/types': major")
})

test('a change that is reverted and made again gets a changeset each time', async () => {
  const repository = await makeRepository(document)
  const other = withPaths({ '/pets': { post: operation(query(false)) } })
  for (const [index, next] of [other, document, other].entries()) {
    repository.write('openapi.json', next)
    await repository.spicegen('generate')
    await repository.spicegen('changeset')
    expect(await repository.spicegen('check')).toMatchObject({ code: 0, error: '' })
    expect(listChangesets(repository)).toHaveLength(index + 1)
    repository.commit()
  }
})

test('changes that the generator makes to a package are detected for the same document', async () => {
  const repository = await makeRepository(document)
  // Simulates an older generator with other output.
  const client = repository.read('client/src/runtime.ts')
  repository.write('client/src/runtime.ts', client.replaceAll('createClient', 'makeClient'))
  repository.write(
    'client/src/index.ts',
    repository.read('client/src/index.ts').replaceAll('createClient', 'makeClient'),
  )
  repository.commit()
  await repository.spicegen('generate')
  const { out } = await repository.spicegen('changeset', '--print')
  expect(out).toContain("'@acme/client': major\n---")
  expect(out).toContain('No longer exported: `makeClient`.')
})

test('an internal change is a patch', async () => {
  const repository = await makeRepository(document)
  repository.write(
    'client/src/runtime.ts',
    `${repository.read('client/src/runtime.ts')}\n// An older comment.\n`,
  )
  repository.commit()
  await repository.spicegen('generate')
  expect((await repository.spicegen('changeset', '--print')).out).toBe(
    "---\n'@acme/client': patch\n---\n\nDocumentation and internal changes only. There is nothing to do.",
  )
})

test('the check fails and names the overlay if an overlay matches nothing', async () => {
  const repository = await makeRepository(document)
  repository.write(
    'overlays/names.yaml',
    JSON.stringify({
      overlay: '1.0.0',
      info: { title: 't', version: '1' },
      actions: [{ target: "$.paths['/cats']", update: {} }],
    }),
  )
  const { code, error } = await repository.spicegen('check')
  expect(code).toBe(1)
  expect(error).toMatch(/overlay-target-unmatched.*\/cats/s)
  expect(error).toContain('overlays/names.yaml')
})

test('a commit that does not exist is reported, and not read as an option', async () => {
  const repository = await makeRepository(document)
  for (const base of ['no-such-branch', '--upload-pack=x']) {
    expect(await repository.spicegen('check', `--base=${base}`)).toMatchObject({
      code: 1,
      error: expect.stringMatching(/^git rev-parse: fatal: Needed a single revision$/),
    })
  }
})

test('a folder outside a Git repository is reported with a fix', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spicegen-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await expect(findRepository(folder)).rejects.toThrow(
    /is not in a Git repository.*Clone the repository with git/,
  )
})
