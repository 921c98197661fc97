import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readModel } from '../src/make-outputs.ts'
import { callOperation, importModules } from './support/call-operation.ts'
import { printFlatComparison } from './support/compare-flat-types.ts'
import { fetchGithubDocument } from './support/github-document.ts'
import { listExportedTypes, printNeverCheck } from './support/list-exported-types.ts'
import { startProgram } from './support/start-program.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

/** One operation in so many is called. */
const sample = 12

let file: string
let root: string
let removeRoot: () => Promise<void>

beforeAll(async () => {
  file = await fetchGithubDocument()
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
})
afterAll(() => removeRoot())

test('a document of 13 MB is generated within 1 GB of memory, and a second run rewrites no file', async () => {
  const generate = async () => {
    const { exitCode, stdout, stderr } = await startProgram(
      root,
      ['generate', '-i', file, '-o', 'out'],
      ['--import', reportUsage],
    ).finished
    return {
      exitCode,
      stdout,
      megabytes: Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024,
    }
  }
  const first = await generate()
  expect(first).toMatchObject({ exitCode: 0 })
  expect(first.megabytes).toBeLessThan(1000)
  const second = await generate()
  expect(second).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(': up to date') })
})

test('the generated code of the GitHub API compiles with the strictest options, and its flat types equal `operations`', async () => {
  const { model } = await readModel({ input: file, outputs: {} }, root)
  await writeFile(join(root, 'out', 'comparison.ts'), printFlatComparison(model))
  await writeFile(join(root, 'out', 'never.ts'), printNeverCheck(listExportedTypes(join(root, 'out'))))
  expect(await typeCheck(root)).toBe('')
})

test('operations of the GitHub API can be called', async () => {
  const { model } = await readModel({ input: file, outputs: {} }, root)
  expect(model.operations.length).toBeGreaterThan(1000)
  const modules = await importModules(join(root, 'out'))
  const server = setupServer()
  server.listen()
  const faults: string[] = []
  for (const operation of model.operations.filter((_, index) => index % sample === 0)) {
    faults.push(...(await callOperation(modules, operation, (handler) => server.resetHandlers(handler))))
  }
  server.close()
  expect(faults).toEqual([])
})

/** A module that prints the peak memory of its process in kilobytes when the process ends. */
const reportUsage = `data:text/javascript,process.on('exit', () => {
  console.error('maxRSS', process.resourceUsage().maxRSS)
})`
