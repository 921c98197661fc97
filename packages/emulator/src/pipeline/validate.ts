import type { Incoming } from '../http/exchange.ts'
import type { Issue, OperationSpec, Schema } from '../spec.ts'
import type { Page } from '../store/ordered-index.ts'
import { listIgnored } from './ignored-fields.ts'
import { InputErrors } from './input-errors.ts'
import { readPage } from './page.ts'
import { readJson } from './read-json.ts'
import type { Match } from './router.ts'

/** A request's parameters and body, as the document types them. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly page: Page
  /** Fields of the request that the document does not have. */
  readonly ignored: readonly string[]
}

/**
 * Checks a request against the document's schemas.
 * @param text The body; `''` for none.
 * @throws ApiError 400 that names every field that is wrong
 */
export function validate({ operation, parameters }: Match, incoming: Incoming, text: string): Input {
  const errors = new InputErrors()
  const path: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(operation.path)) {
    path[name] = readParameter(name, [parameters[name] ?? ''], schema, errors)
  }
  const query: Record<string, unknown> = {}
  for (const [name, { schema, required }] of Object.entries(operation.query)) {
    const texts = incoming.query.getAll(name)
    if (texts.length > 0) query[name] = readParameter(name, texts, schema, errors)
    else if (required) errors.add(name, 'is required')
  }
  for (const [name, { schema, required }] of Object.entries(operation.headers)) {
    const value = incoming.header(name.toLowerCase())
    if (value !== null) readParameter(name, [value], schema, errors)
    else if (required) errors.add(name, 'is required')
  }
  const page = readPage(operation.info, incoming.query, errors)
  const body = readBody(operation, text, errors)
  errors.raise()
  return { path, query, body, page, ignored: listIgnored(operation, incoming.query, body) }
}

/** Coerces a parameter, which is a string on the wire: the first value that satisfies the schema is used. */
function readParameter(name: string, texts: readonly string[], schema: Schema, errors: InputErrors): unknown {
  const readings = texts.length === 1 ? readingsOf(texts[0] as string) : [texts]
  const failed: (readonly Issue[])[] = []
  for (const reading of readings) {
    const result = schema.safeParse(reading)
    if (result.success) return reading
    failed.push(result.error.issues)
  }
  // For `1` as a UUID, reports the format, not the type.
  const typed = failed.find((issues) => !issues.some(({ code }) => code === 'invalid_type'))
  const issues = typed ?? failed[0] ?? []
  for (const issue of issues) errors.add(name, issue.message)
  return undefined
}

function readingsOf(text: string): unknown[] {
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return [Number(text), text]
  if (text === 'true' || text === 'false') return [text === 'true', text]
  return [text]
}

function readBody(operation: OperationSpec, text: string, errors: InputErrors): unknown {
  if (!operation.body) return undefined
  if (text === '') {
    if (operation.body.required) errors.add(null, 'A body is required')
    return undefined
  }
  const value = readJson(text)
  const schema = operation.body.contents['application/json']
  const result = schema?.safeParse(value)
  if (result && !result.success) errors.addIssues(result.error.issues)
  return value
}
