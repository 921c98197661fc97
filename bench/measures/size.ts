import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentName, documentTitles, findDocument, graphDocuments } from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { bundleModule } from '../harness/bundle-module.ts'
import { type Compiler, checkTypes } from '../harness/check-types.ts'
import { outputFolder, runGenerator } from '../harness/generate.ts'
import { formatNumber, formatRatio, type Report, type Row } from '../harness/report.ts'
import { runProgram } from '../harness/run-program.ts'
import { type Generator, heyApi, kubb, orval, spicegen } from '../peers/generators.ts'

/** Time limit of a generator. */
const limitMs = 180_000

const ours = ['graph-tenth', 'graph'] as const
const peers: readonly Generator[] = [heyApi, orval, kubb]

/** Measures a document of the size of Microsoft Graph: to generate, to check, to import, and to call an operation. */
export async function measureSize(): Promise<Report> {
  const names = [...ours, ...peers.map(({ name }) => name)]
  const run = async (name: string): Promise<Outcome> => {
    const peer = peers.find((each) => each.name === name)
    return peer ? await useGenerator(peer, 'graph') : await useOurs(name as DocumentName)
  }
  const outcomes = await alternate(names, run, { rounds: 1 })
  const [small, large] = ours.map((name) => outcomes.get(name)![0]!)
  const megabytes = formatNumber(statSync(findDocument('graph')).size / 1e6)
  return {
    title: 'The largest document',
    method: [
      `A made-up document of the size and shape of Microsoft Graph (${megabytes} MB of YAML): navigation paths several entities deep, OData parameters, long descriptions, and schemas that inherit over up to twelve levels. Each generator makes types, validators, client and mocks once and is given ${limitMs / 1000} s. What it wrote is type-checked strictly.`,
      'Of ours, Node then imports the client, the validators and the mocks, each with all that it needs in one module, and uses one operation: it calls it, validates its response, or answers its request. The same is done with a tenth of the operations: where costs are linear, the last column is below 10. It compares processor times, and wall times of TypeScript 7, whose processor time is not known.',
    ],
    sections: [
      {
        title: documentTitles.graph,
        columns: ['generate, s', 'processor s', 'peak MB', 'type errors', 'check, s', 'check, MB'],
        rows: [
          describe(spicegen.name, large!),
          ...peers.map(({ name }) => describe(name, outcomes.get(name)![0]!)),
        ],
      },
      {
        title: 'Ten times the operations',
        columns: Object.values(graphDocuments)
          .flatMap((count) =>
            ['s', 'processor s', 'peak MB'].map((unit) => `${count.toLocaleString('en-US')}: ${unit}`),
          )
          .concat('growth'),
        rows: large!.steps.map((step, index) => compare(small!.steps[index], step)),
      },
    ],
  }
}

/** The costs of one step; times that are not known are `NaN`. */
interface Step {
  readonly title: string
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMb: number
  readonly failure: string | null
}

interface Outcome {
  readonly steps: readonly Step[]
  readonly typeErrors: number
  readonly failure: string | null
}

async function useGenerator(generator: Generator, document: DocumentName): Promise<Outcome> {
  const generated = await runGenerator(generator, document, { timeoutMs: limitMs })
  const steps: Step[] = [{ title: 'generate', ...generated }]
  if (generated.failure !== null) return { steps, typeErrors: 0, failure: generated.failure }
  const { step, errors } = await check(generator, document, 'TypeScript 7')
  return { steps: [...steps, step], typeErrors: errors, failure: step.failure }
}

async function useOurs(document: DocumentName): Promise<Outcome> {
  const outcome = await useGenerator(spicegen, document)
  if (outcome.failure !== null) return outcome
  const { step } = await check(spicegen, document, 'TypeScript 5.9')
  const steps = [...outcome.steps, step]
  for (const [output, code] of Object.entries(programs)) {
    const path = JSON.stringify(join(outputFolder(spicegen, document), 'output', output, 'index.ts'))
    // What is exported is kept by the bundler.
    const kept = `export * as all from ${path}\nimport * as ${output} from ${path}\n${code}`
    const file = await bundleModule(`import-${document}-${output}`, kept)
    steps.push({ title: `import ${output} and use it`, ...(await runProgram({ file })) })
  }
  return { ...outcome, steps, failure: steps.find(({ failure }) => failure !== null)?.failure ?? null }
}

async function check(
  generator: Generator,
  document: DocumentName,
  compiler: Compiler,
): Promise<{ readonly step: Step; readonly errors: number }> {
  const found = await checkTypes(outputFolder(generator, document), ['output'], compiler)
  const { totalMs: wallMs, cpuMs, memoryMb: peakMb, errors } = found
  const failure = found.failure ?? (errors > 0 && generator === spicegen ? found.firstError : null)
  return { step: { title: `check with ${compiler}`, wallMs, cpuMs, peakMb, failure }, errors }
}

/** Programs that use one operation, by output. They throw if the result is wrong. */
const programs = {
  client: `
const fetch = async () => Response.json({ '@odata.type': '#example.graph.resource0' })
const graph = client.createClient({ baseUrl: 'https://graph.example.com/v1.0', fetch })
const result = await client.getResources0(graph, { path: { 'resource0-id': '1' } })
if (result.data['@odata.type'] !== '#example.graph.resource0') throw new Error('the client returned another value')`,
  schemas: `
const check = (value) => schemas.ExampleGraphResource0.safeParse(value).success
if (!check({ '@odata.type': '#example.graph.resource0' })) throw new Error('a valid value was rejected')
if (check({ '@odata.type': 1 })) throw new Error('an invalid value was accepted')`,
  mocks: `
import { getResponse } from 'msw'
const request = new Request('https://graph.example.com/v1.0/resources0/1')
const response = await getResponse([mocks.getResources0()], request)
if (response.status !== 200) throw new Error('the mock responded with ' + response.status)`,
}

function describe(subject: string, { steps: [generated, checked], typeErrors }: Outcome): Row {
  const { wallMs, cpuMs, peakMb, failure } = generated!
  if (failure !== null) return { subject, cells: [`failed: ${failure.slice(0, 160)}`, '', '', '', '', ''] }
  const errors = checked!.failure === null ? String(typeErrors || 'none') : checked!.failure.slice(0, 100)
  const numbers = [wallMs / 1000, cpuMs / 1000, peakMb].map(formatNumber)
  return {
    subject,
    cells: [...numbers, errors, ...[checked!.wallMs / 1000, checked!.peakMb].map(formatNumber)],
  }
}

function compare(small: Step | undefined, large: Step): Row {
  const cells = [small, large].flatMap((step) => {
    if (!step || step.failure !== null) return [`failed: ${step?.failure?.slice(0, 100)}`, '', '']
    return [step.wallMs / 1000, step.cpuMs / 1000, step.peakMb].map(formatNumber)
  })
  const time = (step: Step | undefined) => step?.cpuMs || step?.wallMs || Number.NaN
  return { subject: `spicegen: ${large.title}`, cells: [...cells, formatRatio(time(large), time(small))] }
}
