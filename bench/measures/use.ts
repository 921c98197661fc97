import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { generate } from '../../generator/src/generate.ts'
import { readModel } from '../../generator/src/make-outputs.ts'
import type { Operation } from '../../generator/src/model/types.ts'
import {
  callOperation,
  importModules,
  type Modules,
  makeInput,
} from '../../generator/test/support/call-operation.ts'
import {
  type DocumentName,
  documentTitles,
  findDocument,
  wellKnownDocuments,
} from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { listErrorLines } from '../harness/check-types.ts'
import { scratch } from '../harness/folders.ts'
import { ensureGenerated, outputFolder } from '../harness/generate.ts'
import type { Row, Section } from '../harness/report.ts'
import { heyApi } from '../peers/generators.ts'

const columns = [
  'operations',
  'sample input compiles',
  'validators accept it',
  'sent, and answered',
  'all three',
  'sample input compiles (hey-api)',
]

/** The method of measurement. */
export const useMethod =
  "An operation can be used if a sample input compiles as the type of its input, passes the validators, and is answered by the mocks with data that the validators accept. The sample is made of the document's own examples where these match the schema, else of the schema; an example with properties that the schema does not declare matches, but does not compile. The last column passes the same sample inputs to the functions of hey-api, which are found by method and path; orval and kubb finish too few of these documents to be compared."

/**
 * Measures which operations of the well-known documents can be used: a sample input, made of the document's examples and
 * schemas, must compile as the type of the input, pass the validators, and be answered by the mocks with data that the
 * validators accept.
 */
export async function measureUse(): Promise<Section> {
  const run = async (document: DocumentName) => {
    try {
      return { cells: await tryOperations(document), failure: null }
    } catch (error) {
      return { cells: [], failure: String(error) }
    }
  }
  const outcomes = await alternate(wellKnownDocuments, run, { rounds: 1 })
  const rows = wellKnownDocuments.map((document): Row => {
    const { cells, failure } = outcomes.get(document)![0]!
    const failed = [`failed: ${failure?.slice(0, 100)}`, ...Array(columns.length - 1).fill('')]
    return { subject: documentTitles[document], cells: failure === null ? cells : failed }
  })
  return { title: 'Operations that can be used', columns, rows }
}

async function tryOperations(document: DocumentName): Promise<readonly string[]> {
  const folder = join(scratch, 'use', document)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const input = findDocument(document)
  const outputs = Object.fromEntries(
    ['types', 'schemas', 'client', 'mocks'].map((name) => [name, { folder: join(folder, name) }]),
  )
  await generate({ input, outputs, extension: '.ts' }, folder)
  const { model } = await readModel({ input, outputs: {} }, folder)
  const { operations } = model
  const wrong = await findWrongInputs(
    folder,
    "import type * as types from './types/operations.ts'",
    operations.map(
      (operation, index) =>
        `export const i${index}: types.${operation.name.type}Input = ${printInput(makeInput(operation))}`,
    ),
  )
  const modules = await importModules(folder)
  const server = setupServer()
  server.listen()
  const [compiled, accepted, answered, all] = [0, 0, 0, 0].map(() => new Set<Operation>()) as [
    Set<Operation>,
    Set<Operation>,
    Set<Operation>,
    Set<Operation>,
  ]
  for (const [index, operation] of operations.entries()) {
    if (!wrong.has(index)) compiled.add(operation)
    if (isAccepted(modules, operation)) accepted.add(operation)
    if (await isAnswered(modules, operation, server)) answered.add(operation)
    if ([compiled, accepted, answered].every((set) => set.has(operation))) all.add(operation)
  }
  server.close()
  const counts = [compiled, accepted, answered, all].map((set) => formatShare(set.size, operations.length))
  return [String(operations.length), ...counts, await tryHeyApi(document, operations)]
}

function formatShare(count: number, total: number): string {
  return count === total ? 'all' : `${count} (${Math.floor((count / total) * 1000) / 10} %)`
}

/** Number of operations whose function of hey-api accepts the sample input. */
async function tryHeyApi(document: DocumentName, operations: readonly Operation[]): Promise<string> {
  const failure = await ensureGenerated(heyApi, document)
  if (failure !== null) return `failed: ${failure.slice(0, 60)}`
  const folder = outputFolder(heyApi, document)
  const code = readFileSync(join(folder, 'output', 'sdk.gen.ts'), 'utf8')
  const found = code.matchAll(/^export const (\w+) = [^\n]*\.(?:sse\.)?(\w+)<[\s\S]*?^ {4}url: '([^']+)'/gm)
  const functions = new Map([...found].map(([, name, method, url]) => [`${method} ${url}`, name]))
  const calls = operations.map((operation) => {
    const { path, query, headers, body } = makeInput(operation) as Record<string, unknown>
    const name = functions.get(`${operation.method} ${operation.path}`)
    return name === undefined ? 'missing' : `sdk.${name}(${printInput({ path, query, headers, body })})`
  })
  const wrong = await findWrongInputs(folder, "import * as sdk from './output/sdk.gen'", calls)
  return formatShare(operations.length - wrong.size, operations.length)
}

/** The indices of the inputs that do not compile, each on its own line below an import. */
async function findWrongInputs(
  folder: string,
  imported: string,
  inputs: readonly string[],
): Promise<ReadonlySet<number>> {
  const file = 'inputs.ts'
  writeFileSync(join(folder, file), [imported, ...inputs].join('\n'))
  const lines = await listErrorLines(folder, file)
  return new Set(lines.map((line) => line - 2))
}

/** Bytes are no JSON. */
function printInput(value: unknown): string {
  if (value instanceof Blob) return 'new Blob([])'
  if (Array.isArray(value)) return `[${value.map(printInput).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const entries = Object.entries(value).map(
    ([key, inner]) => `[${JSON.stringify(key)}]: ${printInput(inner)}`,
  )
  return `{ ${entries.join(', ')} }`
}

interface Rules {
  readonly body: { readonly contents: Readonly<Record<string, Validator>> } | null
  readonly path: Readonly<Record<string, Validator>>
  readonly query: Readonly<Record<string, { readonly schema: Validator; readonly required: boolean }>>
}

interface Validator {
  safeParse(value: unknown): { readonly success: boolean }
}

function isAccepted({ schemas }: Modules, operation: Operation): boolean {
  const rules = schemas[operation.name.function] as unknown as Rules
  const input = makeInput(operation) as Record<'path' | 'query' | 'body', Record<string, unknown> | undefined>
  const { path = {}, query = {} } = input
  const [content] = operation.body?.contents ?? []
  return (
    Object.entries(rules.path).every(([name, schema]) => schema.safeParse(path[name]).success) &&
    Object.entries(rules.query).every(([name, { schema, required }]) =>
      query[name] === undefined ? !required : schema.safeParse(query[name]).success,
    ) &&
    (content === undefined || rules.body?.contents[content.mediaType]?.safeParse(input.body).success === true)
  )
}

/** Returns true if the mocks answer each documented success with data that the validators accept. */
async function isAnswered(
  modules: Modules,
  operation: Operation,
  server: ReturnType<typeof setupServer>,
): Promise<boolean> {
  const responses = operation.responses.filter(({ success }) => success)
  const call = callOperation(modules, { ...operation, responses }, (handler) => server.resetHandlers(handler))
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, callLimitMs, ['no answer'])
  })
  try {
    return (await Promise.race([call, limit])).length === 0
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

/** Time limit of one call. */
const callLimitMs = 5_000
