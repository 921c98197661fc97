import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Model } from '../src/model/types.ts'
import { printFlatComparison } from './support/compare-flat-types.ts'
import { features, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

const spice = { name: 'spice', file: join(import.meta.dirname, '../../spec/openapi.json') }
const models = new Map<string, Model>()
let root: string
let removeRoot: () => Promise<void>

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const feature of [...features, spice]) {
    const { folder, model } = await generateFeature(feature, root)
    models.set(feature.name, model)
    await writeFile(join(folder, 'comparison.ts'), printFlatComparison(model))
  }
})
afterAll(() => removeRoot())

test('flat types equal `operations` for every operation of the corpus and of the Management API', async () => {
  expect([...models.values()].flatMap(({ operations }) => operations).length).toBeGreaterThan(100)
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})

test('a flat type that differs fails the type check', async () => {
  const file = join(root, 'responses', 'comparison.ts')
  const model = models.get('responses') as Model
  await writeFile(file, printFlatComparison(model).replaceAll('flat.OnlyDefaultData', 'flat.SeveralError'))
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toContain('TS2322')
})
