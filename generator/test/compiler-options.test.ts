import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Feature, features, generateFeature } from './support/corpus.ts'
import { shareModules } from './support/share-modules.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

/** Documents that have every module of the generated code between them. */
const chosen = ['dates', 'formats', 'long-integers', 'mocked', 'parts', 'responses', 'styles-nested']

let folder: string
let removeFolder: () => Promise<void>

beforeAll(async () => {
  folder = await makeTempFolder((remove) => {
    removeFolder = remove
  })
  for (const name of chosen) {
    const feature = features.find((one) => one.name === name) as Feature
    await generateFeature(feature, folder, {
      dates: name === 'dates' ? 'Date' : 'string',
      int64: name === 'long-integers' ? 'bigint' : 'number',
    })
  }
  shareModules(folder)
})
afterAll(() => removeFolder())

const dom = { types: [], lib: ['es2022', 'dom', 'dom.iterable'] }

test.each<[string, object]>([
  ['in a project for Node without the DOM', { lib: ['es2023'], types: ['node'] }],
  ['for the language of 2020', { lib: ['es2020'], types: ['node'], target: 'es2020' }],
  ['with the template of Vite 5', { ...dom, lib: ['ES2020', 'DOM', 'DOM.Iterable'], target: 'es2020' }],
  ['with the template of Next.js', { ...dom, lib: ['dom', 'dom.iterable', 'esnext'], target: 'es2017' }],
  ['without iterables of the DOM', { ...dom, lib: ['es2022', 'dom'] }],
  ['without strict null checks', { ...dom, strictNullChecks: false, exactOptionalPropertyTypes: false }],
])('generated code compiles %s', async (_, options) => {
  for (const compiler of ['typescript-7', 'typescript-5', 'typescript-5.4'] as const)
    expect(await typeCheck(folder, compiler, { allowImportingTsExtensions: true, ...options })).toBe('')
})
