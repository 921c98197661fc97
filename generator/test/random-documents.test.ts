import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import { documentFromValue } from '../src/document/from-value.ts'
import { emitOutputs, type readModel } from '../src/make-outputs.ts'
import { buildModel } from '../src/model/build-model.ts'
import { document } from './support/arbitrary-document.ts'
import { callOperation, importModules } from './support/call-operation.ts'
import { generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

// Others are tried by hand after a change: FAST_CHECK_SEED=$RANDOM FAST_CHECK_RUNS=200.
const seed = Number(process.env.FAST_CHECK_SEED ?? 1)
const runs = Number(process.env.FAST_CHECK_RUNS ?? 25)

test('every valid document generates code that compiles, and mocks that satisfy the validators', async () => {
  const root = await makeTempFolder()
  const faults: string[] = []
  let called = 0
  for (const [index, value] of fc.sample(document, { numRuns: runs, seed }).entries()) {
    const file = join(root, `${index}.json`)
    await writeFile(file, JSON.stringify(value))
    const dates = index % 2 === 0 ? 'string' : 'Date'
    const { folder, model } = await generateFeature({ name: String(index), file }, root, { dates })
    const modules = await importModules(folder)
    const server = setupServer()
    server.listen()
    for (const operation of model.operations) {
      if (!isCallable(operation)) continue
      const found = await callOperation(modules, operation, (handler) => server.resetHandlers(handler))
      faults.push(...found.map((fault) => `${index}: ${fault}`))
      called++
    }
    server.close()
  }
  expect(faults).toEqual([])
  expect(called).toBeGreaterThan(runs)
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})

/** Schemas that no value matches, or none that is found, have no example to call with or to answer. */
function isCallable({
  body,
  responses,
  parameters,
}: Awaited<ReturnType<typeof readModel>>['model']['operations'][number]): boolean {
  const contents = [...(body?.contents ?? []), ...responses.flatMap((response) => response.contents)]
  const all = [...parameters.path, ...parameters.query, ...parameters.header, ...parameters.cookie]
  return [...contents, ...all].every(({ example }) => example !== undefined)
}

test('any value either generates code or is rejected with problems that have a pointer', async () => {
  const outputs = {
    types: { folder: 't' },
    schemas: { folder: 's' },
    client: { folder: 'c' },
    mocks: { folder: 'm' },
  }
  const places = fc.constantFrom('info', 'paths', 'components', 'servers', 'tags', 'security', 'webhooks')
  const broken = fc
    .tuple(document, places, fc.jsonValue())
    .map(([value, key, other]) => ({ ...value, [key]: other }))
  const nested = fc.tuple(document, fc.jsonValue()).map(([value, other]) => ({
    ...value,
    components: {
      schemas: {
        First: { properties: { a: other }, items: other, allOf: [other], enum: other },
        Second: other,
      },
    },
  }))
  await fc.assert(
    fc.asyncProperty(fc.oneof(document, broken, nested, fc.jsonValue()), async (value) => {
      const read = await documentFromValue(value)
      for (const { pointer, message } of read.diagnostics)
        expect([pointer, message]).toEqual([
          expect.stringMatching(/^#/),
          expect.not.stringMatching(/undefined|Cannot read|\[object/),
        ])
      expect(read.document === null).toBe(read.diagnostics.some(({ severity }) => severity === 'error'))
      if (read.partial) buildModel(read.partial)
      if (read.document === null) return
      const { model } = buildModel(read.document)
      emitOutputs({ input: 'x', outputs }, '/', model)
    }),
    { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 150), seed },
  )
})
