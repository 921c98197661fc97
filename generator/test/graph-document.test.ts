import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeGraphDocument } from '../../bench/documents/graph.ts'
import { splitYaml, type YamlPart } from '../src/document/parse/split-yaml.ts'
import { readModel } from '../src/make-outputs.ts'
import { callOperation, importModules } from './support/call-operation.ts'
import { type Generated, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

// A sample of the document that `npm run bench -- size` measures: large enough to be read in parts.
let root: string
let file: string
let generated: Generated
let removeRoot: () => Promise<void>

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  file = join(root, 'graph.yaml')
  await writeFile(file, writeGraphDocument(480))
  generated = await generateFeature({ name: 'graph', file }, root)
})
afterAll(() => removeRoot())

test('a document of the shape of Microsoft Graph is read in small parts', async () => {
  const text = await readFile(file, 'utf8')
  expect(text.length).toBeGreaterThan(2 ** 20)
  const list = (parts: readonly YamlPart[] | null): readonly YamlPart[] =>
    (parts ?? []).flatMap((part) => [part, ...list(part.inside)])
  const parts = list(splitYaml(text, 2 ** 14))
  expect(parts.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length)
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThan(2 ** 15)
})

test('the generated code of a document of the shape of Microsoft Graph compiles and works', async () => {
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
  const { operations } = generated.model
  expect(operations).toHaveLength(480)
  const modules = await importModules(generated.folder)
  const server = setupServer()
  server.listen()
  const faults: string[] = []
  for (const operation of operations.filter((_, index) => index % 13 === 0)) {
    faults.push(...(await callOperation(modules, operation, (handler) => server.resetHandlers(handler))))
  }
  server.close()
  expect(faults).toEqual([])
})

test('a part of a document of the shape of Microsoft Graph is selected by its path', async () => {
  const { model } = await readModel({ input: file, outputs: {}, include: ['path:/resources12/*'] }, root)
  expect(model.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'delete /resources12/{resource12-id}',
    'get /resources12/{resource12-id}',
    'patch /resources12/{resource12-id}',
  ])
})
