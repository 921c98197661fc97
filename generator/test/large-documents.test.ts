import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Generated, generateFeature, outputNames } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

/** One more than two files of operations hold. */
const count = 1001
let root: string
let generated: Generated
let removeRoot: () => Promise<void>

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  const file = join(root, 'openapi.json')
  await writeFile(file, JSON.stringify(describeItems(count)))
  generated = await generateFeature({ name: 'large', file }, root, { dates: 'Date' })
})
afterAll(() => removeRoot())

// Checking a file takes time that grows with the square of its declarations with references. This is measured by
// their number, since the compiler counts neither the steps of its control flow analysis nor its processor time.
test('no generated module has more than 500 declarations with a value that refers to others', async () => {
  const counts = new Map<string, number>()
  for (const output of outputNames) {
    for (const name of await readdir(join(generated.folder, output))) {
      if (!name.endsWith('.ts') || name === 'enums.ts') continue
      const text = await readFile(join(generated.folder, output, name), 'utf8')
      counts.set(`${output}/${name}`, text.match(/^(?:export )?const /gm)?.length ?? 0)
    }
  }
  expect(counts.get('client/operations-1.ts')).toBe(500)
  expect(counts.get('mocks/handlers-3.ts')).toBe(2)
  expect(counts.get('client/converters-1.ts')).toBe(500)
  // `handlers` has a constant for the server, and `examples` has constants for shared values.
  const long = [...counts].filter(([name, found]) => found > (name.includes('/examples') ? 1500 : 501))
  expect(long).toEqual([])
})

test('modules in several parts compile and export the same names as one module', async () => {
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
  const load = (module: string) => import(join(generated.folder, module))
  const names = Array.from({ length: count }, (_, index) => `getItem${index}`).sort()
  const [client, validators, mocks, examples] = await Promise.all(
    ['client/operations.ts', 'schemas/operations.ts', 'mocks/handlers.ts', 'schemas/examples.ts'].map(load),
  )
  for (const module of [client, validators, mocks, examples]) {
    expect(Object.keys(module).sort()).toEqual(names)
  }
  const schemas = await load('schemas/index.ts')
  // `Item0` refers to the last schema, which is in another part, and which refers back.
  const [first, last] = [schemas.Item0, schemas[`Item${count - 1}`]]
  expect(first.safeParse({ id: 1, next: { id: 2, next: { id: 3 } } }).success).toBe(true)
  expect(first.safeParse({ id: 1, next: { id: 'two' } }).success).toBe(false)
  expect(last.safeParse({ id: 1, next: { id: 'two' } }).success).toBe(false)
})

/** An operation and a schema for each of a number of items. Each schema refers to its predecessor, in a circle. */
function describeItems(items: number): object {
  const paths: Record<string, object> = {}
  const schemas: Record<string, object> = {}
  const refer = (index: number) => ({ $ref: `#/components/schemas/Item${index}` })
  for (let index = 0; index < items; index += 1) {
    const content = { 'application/json': { schema: refer(index) } }
    paths[`/items${index}`] = {
      get: { operationId: `getItem${index}`, responses: { 200: { description: 'The item.', content } } },
    }
    schemas[`Item${index}`] = {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer' },
        at: { type: 'string', format: 'date-time' },
        next: refer((index + items - 1) % items),
      },
    }
  }
  return { openapi: '3.1.0', info: { title: 'Large', version: '1' }, paths, components: { schemas } }
}
