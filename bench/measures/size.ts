import { statSync } from 'node:fs'
import { join } from 'node:path'
import { documentTitles, findDocument, largestDocument } from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { bundleModule } from '../harness/bundle-module.ts'
import { checkTypes } from '../harness/check-types.ts'
import { outputFolder, runGenerator } from '../harness/generate.ts'
import { formatNumber, type Report } from '../harness/report.ts'
import { runProgram } from '../harness/run-program.ts'
import { type Generator, heyApi, kubb, orval, spicegen } from '../peers/generators.ts'

/** Time limit of a generator. */
const limitMs = 60_000

const contestants: readonly Generator[] = [spicegen, heyApi, orval, kubb]

/** Measures a document of the size of Microsoft Graph: to generate, to check and to import. */
export async function measureSize(): Promise<Report> {
  const megabytes = formatNumber(statSync(findDocument(largestDocument)).size / 1e6)
  const names = contestants.map(({ name }) => name)
  const run = (name: string) => tryGenerator(contestants.find((each) => each.name === name)!)
  const outcomes = await alternate(names, run, { rounds: 1 })
  return {
    title: 'The largest document',
    method: [
      `A made-up document of the size and shape of Microsoft Graph (${megabytes} MB of YAML): navigation paths several entities deep, OData parameters, and schemas that inherit over up to twelve levels. Each generator makes types, validators, client and mocks once and is given ${limitMs / 1000} s. What it wrote is type-checked strictly; then Node imports our client and validators in one module.`,
    ],
    sections: [
      {
        title: documentTitles[largestDocument],
        columns: [
          'generate, s',
          'processor s',
          'peak MB',
          'type errors',
          'check, s',
          'check, MB',
          'import, s',
        ],
        rows: names.map((subject) => ({ subject, cells: outcomes.get(subject)![0]!.cells })),
      },
    ],
  }
}

interface Outcome {
  readonly cells: readonly string[]
  readonly failure: string | null
}

async function tryGenerator(generator: Generator): Promise<Outcome> {
  const options = { timeoutMs: limitMs }
  const { failure, wallMs, cpuMs, peakMb } = await runGenerator(generator, largestDocument, options)
  if (failure !== null) {
    return { cells: [`failed: ${failure.slice(0, 160)}`, '', formatNumber(peakMb), '', '', '', ''], failure }
  }
  const folder = outputFolder(generator, largestDocument)
  const check = await checkTypes(folder, ['output'])
  const errors = check.failure === null ? String(check.errors || 'none') : check.failure.slice(0, 100)
  const numbers = [wallMs / 1000, cpuMs / 1000, peakMb].map(formatNumber)
  const costs = [check.totalMs / 1000, check.memoryMb].map(formatNumber)
  const imported = generator === spicegen ? await importOutput(folder) : ''
  return { cells: [...numbers, errors, ...costs, imported], failure: check.failure }
}

async function importOutput(folder: string): Promise<string> {
  const modules = ['client', 'schemas'].map((name) => join(folder, 'output', name, 'index.ts'))
  const code = modules.map((path, index) => `export * as m${index} from ${JSON.stringify(path)}`).join('\n')
  const { failure, wallMs } = await runProgram({ file: await bundleModule('import-largest', code) })
  return failure === null ? formatNumber(wallMs / 1000) : `failed: ${failure.slice(0, 100)}`
}
