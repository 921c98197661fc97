/** Problems with values that are written out where they are used are reported once, at the original. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDocument } from '../src/document/read-document.ts'
import { buildModel } from '../src/model/build-model.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
})
afterEach(() => rm(folder, { recursive: true }))

const ref = (section: string, rest: object = {}) => ({ $ref: `#/components/${section}/X`, ...rest })
const pattern = { type: 'string', pattern: '(' }
const missing = { $ref: '#/components/schemas/Missing' }
/** A problem that is found when the document is normalized, and one when the model is built. */
const content = (schema: object) => ({ 'application/json': { schema, typo: 1 } })

/** An operation that uses one component of each kind. */
function operation(): object {
  const response = {
    description: 'Done',
    headers: { 'x-a': ref('headers') },
    links: { one: ref('links') },
    content: { 'application/json': ref('mediaTypes'), 'text/plain': { examples: { one: ref('examples') } } },
  }
  const callbacks = { done: ref('callbacks') }
  return {
    requestBody: { content: { 'application/json': ref('mediaTypes') } },
    responses: { 200: response },
    callbacks,
  }
}

async function read(paths: object, components: object, options: object = {}) {
  const path = join(folder, 'openapi.json')
  const info = { title: 'Copies', version: '1' }
  await writeFile(path, JSON.stringify({ openapi: '3.2.0', info, paths, components }))
  const { document, diagnostics } = await readDocument(path, options)
  const all = [...diagnostics, ...(document === null ? [] : buildModel(document).diagnostics)]
  return all.map(({ code, severity, pointer, source }) => {
    const file = source === path ? '' : ` ${source.split('/').at(-1)}`
    return `${severity} ${code} ${pointer}${file}`
  })
}

test.each<[string, object, readonly string[]]>([
  ['mediaTypes', { typo: 1, schema: pattern }, ['unknown-field /typo', 'invalid-pattern /schema/pattern']],
  ['examples', { typo: 1, value: 'a' }, ['unknown-field /typo']],
  ['headers', { typo: 1, schema: { type: 'string' } }, ['unknown-field /typo']],
  ['links', { typo: 1, operationId: 'a' }, ['unknown-field /typo']],
  ['callbacks', { '{$url}': { typo: 1 } }, ['unknown-field /{$url}/typo']],
  [
    'pathItems',
    {
      typo: 1,
      get: {
        parameters: [{ in: 'query', name: 'q', schema: pattern }],
        responses: { 204: { description: '' } },
      },
    },
    ['unknown-field /typo', 'invalid-pattern /get/parameters/0/schema/pattern'],
  ],
])(
  'a problem in a component of `%s` that is used several times is reported once',
  async (section, value, wanted) => {
    const fine = {
      mediaTypes: { X: { schema: { type: 'string' } } },
      examples: { X: { value: 'a' } },
      headers: { X: { schema: { type: 'string' } } },
      links: { X: { operationId: 'a' } },
      callbacks: { X: {} },
      pathItems: { X: { get: operation() } },
    }
    const paths = {
      '/a': ref('pathItems'),
      '/b': ref('pathItems'),
      '/c': { put: operation() },
      '/d': { put: operation() },
    }
    const problems = await read(paths, { ...fine, [section]: { X: value } })
    const known = problems.filter((problem) => /unknown-field|invalid-pattern/.test(problem))
    expect(known.map(decodeURIComponent)).toEqual(
      wanted.map((each) => `warning ${each.replace(' ', ` #/components/${section}/X`)}`),
    )
  },
)

test('fields next to the reference of a path item are reported where they are', async () => {
  const get = { responses: { 200: { description: '', content: content(pattern) } } }
  const put = {
    responses: { 200: { description: '', content: { 'application/json': { schema: pattern } } } },
  }
  expect(await read({ '/a': { ...ref('pathItems'), put } }, { pathItems: { X: { get } } })).toEqual([
    'warning unknown-field #/components/pathItems/X/get/responses/200/content/application~1json/typo',
    'warning invalid-pattern #/components/pathItems/X/get/responses/200/content/application~1json/schema/pattern',
    'warning invalid-pattern #/paths/~1a/put/responses/200/content/application~1json/schema/pattern',
  ])
})

test('a problem in a chain of references is reported at its end, also in another file', async () => {
  await writeFile(join(folder, 'other.json'), JSON.stringify({ schema: pattern, typo: 1 }))
  const get = { responses: { 200: { description: '', content: { 'application/json': ref('mediaTypes') } } } }
  const components = {
    mediaTypes: { X: { $ref: '#/components/mediaTypes/Y' }, Y: { $ref: 'other.json' } },
    pathItems: { X: { $ref: '#/components/pathItems/Y' }, Y: { get } },
  }
  expect(await read({ '/a': ref('pathItems'), '/b': ref('pathItems') }, components)).toEqual([
    'warning unknown-field #/typo other.json',
    'warning invalid-pattern #/schema/pattern other.json',
  ])
})

test.each([
  [
    'mediaTypes',
    { schema: missing },
    { get: { responses: { 200: { description: '', content: { 'application/json': ref('mediaTypes') } } } } },
    '/schema',
  ],
  [
    'pathItems',
    {
      get: { responses: { 200: { description: '', content: { 'application/json': { schema: missing } } } } },
    },
    ref('pathItems'),
    '/get/responses/200/content/application~1json/schema',
  ],
])('an error in a component of `%s` is an error if an operation uses it', async (section, X, item, below) => {
  const components = { [section]: { X }, schemas: { Mixing: {} } }
  const problem = `ref-unresolved #/components/${section}/X${below}/$ref`
  const dangling = { dangling: 'error' }
  expect(await read({ '/a': item }, components, dangling)).toEqual([`error ${problem}`])
  expect(await read({}, components, dangling)).toEqual([`warning ${problem}`])
  const selected = { ...dangling, exclude: ['path:/a'] }
  const other = { get: { responses: { 204: { description: '' } } } }
  expect(await read({ '/a': item, '/b': other }, components, selected)).toEqual([])
})
