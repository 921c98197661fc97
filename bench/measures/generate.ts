import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentName, documentTitles, findDocument, measuredDocuments } from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { checkTypes, type TypeCheck } from '../harness/check-types.ts'
import { generatorLimitMs, outputFolder, runGenerator } from '../harness/generate.ts'
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

/** Time and memory that it takes to generate types, validators, client and mocks, and whether they compile. */
export async function measureGenerate(): Promise<Report> {
  const runs = new Map<DocumentName, Runs>()
  const sections: Section[] = []
  for (const name of measuredDocuments) {
    const names = ['reading', 'nothing changed', ...generators.map((generator) => generator.name)]
    const smaller = name === 'synthetic-10000' ? runs.get('synthetic-1000') : undefined
    // Who fails with a tenth of it is not asked again.
    const run = async (contestant: string) =>
      smaller?.get(contestant)?.find(({ failure }) => failure !== null) ??
      (await runContestant(contestant, name))
    runs.set(name, await alternate(names, run, { rounds: 3, slowMs: 10_000 }))
    sections.push(await describeDocument(name, names, runs.get(name)!))
  }
  return {
    title: 'Generating',
    method: [
      'Each generator runs as a program of its own, from the start of Node to its end, into an empty folder, in turns. Time is wall time; processor time is beside it, since it is what remains comparable on a busy machine. What was written is then type-checked, strictly; errors there count as failure; "check" is the time and the memory that the compiler takes. The last columns are wall time and processor time against those of `openapi-typescript`, which makes types only. Ours keeps what Node compiles of it beside itself, so that the first run after it was installed takes longer than those that follow. "Nothing changed" is our second run into the same folder; "reading" is a program that reads and parses the document, the floor for all.',
      `Versions: ${generators.map(({ name, version }) => `${name} ${version}`).join(', ')}. A generator is given ${generatorLimitMs / 1000} s a document; who does not come through with 1,000 operations is not requested 10,000.`,
    ],
    sections: [...sections, describeGrowth(runs)],
  }
}

type Runs = ReadonlyMap<string, readonly ProgramRun[]>

/** Cost of each further operation in documents of one shape; constant if the cost is linear. */
function describeGrowth(runs: ReadonlyMap<DocumentName, Runs>): Section {
  const steps = [
    { title: '100 to 1,000', from: 'synthetic-100', to: 'synthetic-1000', operations: 900 },
    { title: '1,000 to 10,000', from: 'synthetic-1000', to: 'synthetic-10000', operations: 9_000 },
  ] as const
  return {
    title: 'Each further operation',
    columns: steps.flatMap(({ title }) => [`processor ms, ${title}`, `peak kB, ${title}`]),
    rows: generators.map(({ name }) => ({
      subject: name,
      cells: steps.flatMap(({ from, to, operations }) => {
        const [before, after] = [runs.get(from)?.get(name), runs.get(to)?.get(name)]
        const finished = [before, after].every((all) => all && all.at(-1)?.failure === null)
        if (!before || !after || !finished) return ['', '']
        const growth = (of: (run: ProgramRun) => number) =>
          (summarize(after.map(of)).median - summarize(before.map(of)).median) / operations
        return [
          formatNumber(growth(({ cpuMs }) => cpuMs)),
          formatNumber(growth(({ peakMb }) => peakMb * 1000)),
        ]
      }),
    })),
  }
}

async function describeDocument(
  document: DocumentName,
  names: readonly string[],
  runs: Runs,
): Promise<Section> {
  const floor = runs.get(openapiTypescript.name)
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
    columns: [
      'makes',
      'wall s',
      'processor s',
      'peak MB',
      'written',
      'type errors',
      'check s',
      'check MB',
      'wall vs openapi-typescript',
      'processor vs openapi-typescript',
    ],
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
    const first = await runGenerator(spicegen, document, { timeoutMs: generatorLimitMs })
    return first.failure === null ? await runGenerator(spicegen, document, { keep: true }) : first
  }
  return await runGenerator(generators.find((generator) => generator.name === name)!, document, {
    timeoutMs: generatorLimitMs,
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
  floor: readonly ProgramRun[] | undefined,
): { row: Row; bar: Bar } {
  const failure = runs.at(-1)!.failure
  const makes = generator?.makes ?? ''
  if (failure !== null) {
    return {
      row: {
        subject: name,
        cells: [
          makes,
          `failed: ${failure.slice(0, 160)}`,
          '',
          formatNumber(runs[0]!.peakMb),
          ...Array(6).fill(''),
        ],
      },
      bar: { label: name, value: null, note: 'failed' },
    }
  }
  const wall = summarize(runs.map(({ wallMs }) => wallMs))
  const cpu = summarize(runs.map(({ cpuMs }) => cpuMs))
  const errors = check?.errors ?? 0
  return {
    row: {
      subject: name,
      cells: [
        makes,
        formatSample(wall, '', 1e-3),
        formatSample(cpu, '', 1e-3),
        formatNumber(summarize(runs.map(({ peakMb }) => peakMb)).median),
        written,
        ...describeCheck(check),
        formatRatio(
          wall.median,
          medianOf(floor, ({ wallMs }) => wallMs),
        ),
        formatRatio(
          cpu.median,
          medianOf(floor, ({ cpuMs }) => cpuMs),
        ),
      ],
    },
    bar: {
      label: name,
      value: wall.median / 1000,
      note: `${formatNumber(wall.median / 1000)} s${errors > 0 ? `, ${errors} type errors` : ''}${generator && generator.makes !== spicegen.makes ? ` (only ${generator.makes})` : ''}`,
    },
  }
}

/** Errors, seconds and memory; of a check that came to no end nothing is known. */
function describeCheck(check: TypeCheck | null): readonly string[] {
  if (check === null) return ['', '', '']
  if (check.failure !== null) return [`not known: ${check.failure}`, '', '']
  return [
    check.errors === 0 ? 'none' : `${check.errors}: ${check.firstError.slice(0, 120)}`,
    formatNumber(check.totalMs / 1000),
    formatNumber(check.memoryMb),
  ]
}

function describeOutput(generator: Generator, document: DocumentName): string {
  const folder = join(outputFolder(generator, document), 'output')
  const files = globSync('**/*.ts', { cwd: folder })
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return `${files.length.toLocaleString('en-US')} files, ${formatNumber(bytes / 1e6)} MB`
}

function medianOf(runs: readonly ProgramRun[] | undefined, of: (run: ProgramRun) => number): number {
  const good = (runs ?? []).filter(({ failure }) => failure === null)
  return good.length === 0 ? Number.NaN : summarize(good.map(of)).median
}
