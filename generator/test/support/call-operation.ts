/** Calls operations of a generated client against the generated mocks, with the values of the document. */
import { join } from 'node:path'
import type { HttpHandler } from 'msw'
import type { Json } from '../../src/json.ts'
import type { Content, Operation, Parameter, Schema } from '../../src/model/types.ts'

/** The parts of a document's generated modules that tests use. */
export interface Modules {
  readonly client: {
    createClient(options: { baseUrl: string }): object
  } & Record<string, Call>
  readonly schemas: Record<string, { readonly responses: Record<string, Validator | null> }>
  readonly mocks: Record<string, (answer?: unknown, options?: object) => HttpHandler>
  readonly handlers: (options?: object) => HttpHandler[]
}

type Call = (client: object, input?: object, options?: object) => Promise<CallResult>

interface CallResult {
  readonly response: globalThis.Response
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
}

interface Validator {
  safeParse(value: unknown): { readonly success: boolean }
}

/** Address of the tests' mocks. */
export const baseUrl = 'http://mocked.test/base'

/** Imports what was generated into a folder. */
export async function importModules(folder: string): Promise<Modules> {
  const [client, schemas, handlers, all] = await Promise.all(
    ['client/index.ts', 'schemas/operations.ts', 'mocks/handlers.ts', 'mocks/all.ts'].map(
      (module) => import(/* @vite-ignore */ join(folder, module)),
    ),
  )
  return { client, schemas, mocks: handlers, handlers: all.handlers }
}

/** The input that is made of the examples of an operation. */
export function makeInput({ parameters, body }: Operation): object {
  const content = body?.contents[0]
  return {
    ...place('path', parameters.path),
    ...place('query', parameters.query),
    ...(parameters.querystring[0] ? { query: parameters.querystring[0].example } : {}),
    ...place('headers', parameters.header),
    ...place('cookies', parameters.cookie),
    ...(content ? { body: toBody(content) } : {}),
  }
}

/**
 * Calls an operation with its examples, once for each success and each failure that can be provoked, and returns what
 * differs from the document.
 *
 * @param use installs a handler for the next call
 */
export async function callOperation(
  { client, schemas, mocks }: Modules,
  operation: Operation,
  use: (handler: HttpHandler) => void,
): Promise<readonly string[]> {
  const { name, responses } = operation
  const faults: string[] = []
  for (const response of responses) {
    const { status, success, contents } = response
    const code = toCode(status, success)
    // A type for all other statuses is useless where there are no others.
    if (status === 'default' && responses.some((other) => other.status === '5XX')) continue
    if (code < 200 || (code >= 300 && code < 400)) continue
    use((mocks[name.function] as Modules['mocks'][string])(undefined, { status: code, baseUrl }))
    const call = client[name.function] as Call
    const result = await call(client.createClient({ baseUrl }), makeInput(operation))
    const subject = `${name.id} ${status}`
    if (result.status !== code)
      faults.push(`${subject}: got ${result.status} ${JSON.stringify(result.error)}`)
    if (result.ok !== code < 300) faults.push(`${subject}: ok is ${result.ok}`)
    const value = await settle(result.ok ? result.data : result.error)
    const validator = schemas[name.function]?.responses[status]
    const isEmpty = contents.length === 0
    if (isEmpty && value !== undefined && value !== '')
      faults.push(`${subject}: got ${JSON.stringify(value)} for nothing`)
    if (!isEmpty && validator?.safeParse(value).success !== true) {
      faults.push(`${subject}: ${JSON.stringify(value)} is refused by its validator`)
    }
  }
  return faults
}

/** A stream is read to its end; it has no other property to check. */
async function settle(value: unknown): Promise<unknown> {
  return value instanceof ReadableStream ? await new Response(value).text() : value
}

function toCode(status: string, success: boolean): number {
  if (status === 'default') return success ? 200 : 599
  return Number(status.replaceAll('X', '0'))
}

function place(key: string, parameters: readonly Parameter[]): object {
  const entries = parameters.flatMap(({ name, example }) =>
    example === undefined ? [] : [[name, example] as const],
  )
  return parameters.length === 0 ? {} : { [key]: Object.fromEntries(entries) }
}

/** Bytes are no JSON, so that an example of them is text. */
function toBody({ kind, schema, example }: Content): unknown {
  if (kind === 'binary') return toFile(example)
  if (kind === 'stream') return [example]
  if (kind !== 'multipart' || schema.kind !== 'object') return example
  const values = (example ?? {}) as Record<string, Json>
  const body: Record<string, unknown> = {}
  for (const { name, schema: property } of schema.properties) {
    const value = values[name]
    if (value === undefined) continue
    if (isBytes(property)) body[name] = toFile(value)
    else
      body[name] =
        property.kind === 'array' && isBytes(property.items) && Array.isArray(value)
          ? value.map(toFile)
          : value
  }
  return body
}

function isBytes(schema: Schema): boolean {
  return schema.kind === 'string' && schema.binary
}

function toFile(value: unknown): Blob {
  return new Blob([String(value ?? '')])
}
