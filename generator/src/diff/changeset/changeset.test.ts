import { expect, test } from 'vitest'
import { compared, type Parts, withOperation, withPaths, withSchema } from '../../../test/support/compare.ts'
import type { SurfaceChanges } from '../declarations/compare-surfaces.ts'
import { diffDocuments } from '../diff-documents.ts'
import { functionNames, methodNames } from '../names.ts'
import type { Level } from '../rules/rule.ts'
import { chooseBump } from './bump.ts'
import { listMissing, readChangeset, writeChangeset } from './write-changeset.ts'
import { chooseLevel, type Release, writeNotes } from './write-notes.ts'

const none: SurfaceChanges = { removed: [], added: [], changed: [], extended: [] }

async function release(old: Parts, next: Parts, rest: Partial<Release> = {}): Promise<Release> {
  const diff = diffDocuments(await compared(old), await compared(next))
  return { diff, surfaces: [], byGenerator: [], ...rest }
}

const query = (required: boolean) => ({
  parameters: [{ name: 'page', in: 'query', required, schema: { type: 'integer' } }],
})

test.each<[Level, string, string]>([
  ['breaking', '1.4.0', 'major'],
  ['potentially breaking', '1.4.0', 'minor'],
  ['additive', '1.4.0', 'minor'],
  ['docs', '1.4.0', 'patch'],
  ['breaking', '0.4.0', 'minor'],
  ['potentially breaking', '0.4.0', 'patch'],
  ['additive', '0.4.0', 'patch'],
  ['docs', '0.4.0', 'patch'],
])('a change that is %s at version %s requires a %s bump', (level, version, bump) => {
  expect(chooseBump(level, version)).toBe(bump)
})

test.each<[string, Parts, Parts, Partial<Release>, Level]>([
  ['the worst change of the API', withOperation(query(false)), withOperation(query(true)), {}, 'breaking'],
  ['words alone', withOperation({ summary: 'a' }), withOperation({ summary: 'b' }), {}, 'docs'],
  ['nothing', withOperation({}), withOperation({}), {}, 'docs'],
  [
    'a removed export',
    withOperation({}),
    withOperation({}),
    { surfaces: [{ ...none, removed: ['App'] }] },
    'breaking',
  ],
  [
    'a name that is new',
    withOperation({}),
    withOperation({}),
    { surfaces: [{ ...none, added: ['App'] }] },
    'additive',
  ],
  [
    'what the generator alone declares differently',
    withOperation({}),
    withOperation({}),
    { byGenerator: [{ ...none, changed: ['createClient'] }] },
    'breaking',
  ],
  [
    'what is declared differently because the API is different',
    withOperation({}),
    withOperation(query(false)),
    { surfaces: [{ ...none, changed: ['CreateThingQuery'] }] },
    'additive',
  ],
])('the level of a release is the level of %s', async (_, old, next, rest, level) => {
  expect(chooseLevel(await release(old, next, rest))).toBe(level)
})

test('release notes list breaking changes, additions and deprecations by method name', async () => {
  const pet = (properties: Parts) => ({ type: 'object', properties })
  const content = (schema: unknown) => ({ 'application/json': { schema } })
  const string = { type: 'string' }
  const old = withPaths({
    '/pets': {
      post: {
        requestBody: { content: content(pet({ name: string, image: string, registry: string })) },
        responses: {},
      },
    },
    '/owners': {
      get: {
        responses: { 200: { description: 'done', content: content({ type: 'array', items: string }) } },
      },
    },
  })
  const next = withPaths({
    '/pets': {
      post: { requestBody: { content: content(pet({ name: string, tag: string })) }, responses: {} },
    },
    '/owners': {
      get: {
        deprecated: true,
        responses: { 200: { description: 'done', content: content({ type: 'array', items: string }) } },
      },
    },
    '/shops': {
      get: {
        responses: {
          200: { description: 'done', content: content({ type: 'array', items: { type: 'integer' } }) },
        },
      },
    },
  })
  const removed = await release(old, next, { surfaces: [{ ...none, removed: ['Owner'] }] })
  expect(writeNotes(removed, methodNames)).toBe(
    [
      '1 new operation. Some changes require changes in your code.',
      '',
      '**Breaking**',
      '',
      '- No longer exported: `Owner`.',
      '- `pets.create`: `image` and `registry` of the request body were removed. Do not use them.',
      '',
      '**New**',
      '',
      '- `shops.list`',
      '- `pets.create`: `tag` of the request body was added.',
      '',
      '**Deprecated**',
      '',
      '- `owners.list` is deprecated, and still served. Plan to stop using it.',
    ].join('\n'),
  )
})

test('`readChangeset()` reads the bumps that `writeChangeset()` wrote', async () => {
  const packages = [
    { name: '@acme/types', version: '1.0.0' },
    { name: '@acme/client', version: '0.3.0' },
  ]
  const parts = await release(
    withSchema({ type: 'string' }, 'request'),
    withSchema({ type: 'integer' }, 'request'),
  )
  const changeset = writeChangeset(parts, { suffix: '', names: functionNames, packages }, 'before')
  expect(changeset.text).toMatch(/^---\n'@acme\/client': minor\n'@acme\/types': major\n---\n\nSome changes/)
  expect(readChangeset(changeset.text)).toEqual(changeset.bumps)
})

test('a changeset replaces only a changeset with the same previous state', async () => {
  const parts = await release(withOperation({}), withOperation(query(true)))
  const file = (before: string, suffix = '') =>
    writeChangeset(parts, { suffix, names: functionNames, packages: [] }, before).file
  expect(file('a')).toBe(file('a'))
  expect(file('a')).not.toBe(file('b'))
  expect(file('a')).toMatch(/^api-[0-9a-f]{8}\.md$/)
  expect(file('a', '-methods')).toMatch(/^api-[0-9a-f]{8}-methods\.md$/)
})

test('`listMissing()` lists packages without a changeset or with too low a bump', () => {
  const wanted = new Map([
    ['a', 'minor'],
    ['b', 'minor'],
    ['c', 'minor'],
  ] as const)
  expect(listMissing(wanted, [new Map([['a', 'patch']]), new Map([['b', 'major']])])).toEqual(['a', 'c'])
})

test('release notes contain function names or method names, depending on the package', async () => {
  const deprecated = await release(
    withPaths({ '/pets': { get: { responses: {} } } }),
    withPaths({ '/pets': { get: { deprecated: true, responses: {} } } }),
  )
  expect(writeNotes(deprecated, functionNames)).toContain('- `listPets` is deprecated, and still served.')
  expect(writeNotes(deprecated, methodNames)).toContain('- `pets.list` is deprecated, and still served.')
})

test('release notes describe the same new property of requests and responses once', async () => {
  const content = (schema: unknown) => ({ content: { 'application/json': { schema } } })
  const document = (schema: unknown, own: unknown) =>
    withPaths(
      {
        '/pets': {
          get: {
            responses: { 200: { description: 'Pets', ...content({ $ref: '#/components/schemas/Pet' }) } },
          },
          post: {
            requestBody: content({ $ref: '#/components/schemas/Pet' }),
            responses: { 201: { description: 'Pet', ...content(own) } },
          },
          put: { responses: { 200: { description: 'Pet', ...content(own) } } },
        },
      },
      { components: { schemas: { Pet: schema } } },
    )
  const pet = (...names: readonly string[]) => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  })
  const notes = writeNotes(
    await release(document(pet('name'), pet('id')), document(pet('name', 'tag'), pet('id', 'age'))),
    methodNames,
  )
  expect(notes.split('\n').filter((row) => row.startsWith('- '))).toEqual([
    '- `pets.get`, `pets.create`: `Pet.tag` was added.',
    '- `pets.create`, `pets.update`: `age` of the response was added.',
  ])
})
