import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { callOperation, importModules } from './support/call-operation.ts'
import { features, type Generated, generateFeature, listModules } from './support/corpus.ts'
import { shareModules } from './support/share-modules.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

let root: string
let removeRoot: () => Promise<void>
const all: Generated[] = []

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const zod of ['mini', 'classic'] as const) {
    mkdirSync(join(root, zod))
    for (const feature of features) {
      const generated = await generateFeature(feature, join(root, zod), { zod })
      if (zod === 'mini') all.push(generated)
    }
  }
  shareModules(root)
})
afterAll(() => removeRoot())

test.each(['typescript-7', 'typescript-5'] as const)(
  'all generated code compiles with %s and its strictest options',
  async (compiler) => {
    expect(await typeCheck(root, compiler, { allowImportingTsExtensions: true })).toBe('')
  },
)

describe.each(features)('$name', ({ name }) => {
  const generated = () => all.find(({ feature }) => feature.name === name) as Generated

  test('every component has a validator with its own name', async () => {
    const { folder, model } = generated()
    const index = await import(join(folder, 'schemas/index.ts'))
    const components = model.schemas.filter(
      ({ variant, pointer }) => variant === 'whole' && pointer.startsWith('#/components/schemas/'),
    )
    for (const { documentName, name } of components) {
      expect([documentName, index[documentName]]).toEqual([documentName, index[name]])
      expect(index[documentName]).toHaveProperty('safeParse')
    }
  })

  test('every module can be imported on its own, before any other', async () => {
    for (const module of listModules(generated())) {
      vi.resetModules()
      await import(module)
    }
  })

  test('validators accept the data that the client receives from the mocks', async () => {
    const { folder, model } = generated()
    const modules = await importModules(folder)
    const server = setupServer()
    server.listen()
    const faults: string[] = []
    for (const operation of model.operations) {
      faults.push(...(await callOperation(modules, operation, (handler) => server.resetHandlers(handler))))
    }
    server.close()
    expect(faults).toEqual([])
  })
})
