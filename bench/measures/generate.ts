import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentName, documentTitles, findDocument, measuredDocuments } from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { checkTypes, type TypeCheck } from '../harness/check-types.ts'
import { outputFolder, runGenerator } from '../harness/generate.ts'
import {
  type Bar,
  formatNumber,
  formatRatio,
  formatSample,
  type Report,
  type Row,
  type Section,
} from '../harness/report.ts'
import { type ProgramRun, runProgram } from '../harness/run-program.ts'
import { summarize } from '../harness/statistics.ts'
import { type Generator, generators, openapiTypescript, spicegen } from '../peers/generators.ts'

/** How long a generator may take for a document before it counts as failed. */
const limitMs = 45_000

/** Time and memory that it takes to generate types, validators, client and mocks, and whether they compile. */
export async function measureGenerate(): Promise<Report> {
  const sections: Section[] = []
  for (const name of measuredDocuments) sections.push(await measureDocument(name))
  return {
    title: 'Generating',
    method: [
      'Each generator runs as a program of its own, from the start of Node to its end, into an empty folder, in turns. Time is wall time; processor time is beside it, since it is what remains comparable on a busy machine. What was written is then type-checked, strictly; errors there count as failure. The last column is wall time against that of `openapi-typescript`, which makes types only. "Nothing changed" is our second run into the same folder; "reading" is a program that reads and parses the document, the floor for all.',
      `Versions: ${generators.map(({ name, version }) => `${name} ${version}`).join(', ')}. A generator is given ${limitMs / 1000} s a document.`,
    ],
    sections,
  }
}

async function measureDocument(document: DocumentName): Promise<Section> {
  const names = ['reading', 'nothing changed', ...generators.map(({ name }) => name)]
  const runs = await alternate(names, async (name) => await runContestant(name, document), {
    rounds: 3,
    slowMs: 6_000,
  })
  const floor = medianOf(runs.get(openapiTypescript.name))
  const rows: Row[] = []
  const bars: Bar[] = []
  for (const name of names) {
    const generator = generators.find((candidate) => candidate.name === name)
    const outcomes = runs.get(name)!
    const check =
      generator && outcomes.at(-1)?.failure === null ? await checkOutput(generator, document) : null
    const written = generator ? describeOutput(generator, document) : ''
    const { row, bar } = describe(name, generator, outcomes, check, written, floor)
    rows.push(row)
    if (generator) bars.push(bar)
  }
  return {
    title: documentTitles[document],
    columns: ['makes', 'wall s', 'processor s', 'peak MB', 'written', 'type errors', 'vs openapi-typescript'],
    rows,
    chart: { title: `Generating: ${documentTitles[document]}`, unit: 'seconds, less is better', bars },
  }
}

async function runContestant(name: string, document: DocumentName): Promise<ProgramRun> {
  if (name === 'reading') {
    return await runProgram({
      file: join(import.meta.dirname, '../programs/read.mjs'),
      args: [findDocument(document)],
    })
  }
  if (name === 'nothing changed') {
    // Measured right after a run of ours, which the order of the contestants would not give in every round.
    const first = await runGenerator(spicegen, document, { timeoutMs: limitMs })
    return first.failure === null ? await runGenerator(spicegen, document, { keep: true }) : first
  }
  return await runGenerator(generators.find((generator) => generator.name === name)!, document, {
    timeoutMs: limitMs,
  })
}

async function checkOutput(generator: Generator, document: DocumentName): Promise<TypeCheck> {
  return await checkTypes(outputFolder(generator, document), ['output'])
}

function describe(
  name: string,
  generator: Generator | undefined,
  runs: readonly ProgramRun[],
  check: TypeCheck | null,
  written: string,
  floor: number,
): { row: Row; bar: Bar } {
  const failure = runs.at(-1)!.failure
  const makes = generator?.makes ?? ''
  if (failure !== null) {
    return {
      row: {
        subject: name,
        cells: [makes, `failed: ${failure.slice(0, 160)}`, '', formatNumber(runs[0]!.peakMb), '', '', ''],
      },
      bar: { label: name, value: null, note: 'failed' },
    }
  }
  const wall = summarize(runs.map(({ wallMs }) => wallMs))
  const errors = check?.errors ?? 0
  return {
    row: {
      subject: name,
      cells: [
        makes,
        formatSample(wall, '', 1e-3),
        formatSample(summarize(runs.map(({ cpuMs }) => cpuMs)), '', 1e-3),
        formatNumber(summarize(runs.map(({ peakMb }) => peakMb)).median),
        written,
        check === null ? '' : errors === 0 ? 'none' : `${errors}: ${check.firstError.slice(0, 120)}`,
        formatRatio(wall.median, floor),
      ],
    },
    bar: {
      label: name,
      value: wall.median / 1000,
      note: `${formatNumber(wall.median / 1000)} s${errors > 0 ? `, ${errors} type errors` : ''}${generator && generator.makes !== spicegen.makes ? ` (only ${generator.makes})` : ''}`,
    },
  }
}

function describeOutput(generator: Generator, document: DocumentName): string {
  const folder = join(outputFolder(generator, document), 'output')
  const files = globSync('**/*.ts', { cwd: folder })
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return `${files.length.toLocaleString('en-US')} files, ${formatNumber(bytes / 1e6)} MB`
}

function medianOf(runs: readonly ProgramRun[] | undefined): number {
  const good = (runs ?? []).filter(({ failure }) => failure === null)
  return good.length === 0 ? Number.NaN : summarize(good.map(({ wallMs }) => wallMs)).median
}
