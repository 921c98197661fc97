import { unlistedOperations } from '../routes/open.ts'
import { documentOperations, type Schema } from '../spec.ts'
import type { RequestEntry } from './entry.ts'
import { redacted, showName } from './redact.ts'

/** Numbers, booleans, UUIDs, dates and durations. */
const knownForms = [
  /^-?\d{1,15}$/,
  /^(true|false)$/,
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/i,
  /^\d{1,9}[smhd]$/,
]

/** A string that no schema with restricted strings accepts. */
const anyText = 'Any text? 4c1d'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The path segments that operations have. */
const fixedSegments: ReadonlySet<string> = new Set(
  [...documentOperations, ...unlistedOperations].flatMap(({ info }) =>
    info.path.split('/').filter((segment) => !segment.startsWith('{')),
  ),
)

/** The method of a request, if it is one of HTTP. */
export function showMethod({ method }: RequestEntry): string {
  return methods.includes(method) ? method : redacted
}

/**
 * The path of a request without its secrets. A segment is shown if it belongs to a path of the API, has the form of
 * an id, or names something that the operation found. Another one is replaced by the name of its parameter.
 */
export function showPath({ path, operation, isFound }: RequestEntry): string {
  const template = operation?.info.path.split('/') ?? []
  const show = (segment: string, index: number) => {
    const expected = template[index] ?? redacted
    return isFound || fixedSegments.has(segment) || isKnownForm(segment) ? segment : expected
  }
  return path.split('/').map(show).join('/')
}

/** The query of a request without its secrets: a value is shown if it has a known form, or is of a closed set. */
export function showQuery({ query, operation }: RequestEntry): Record<string, unknown> {
  const show = ([name, value]: [string, string]) => {
    const schema = operation && Object.hasOwn(operation.query, name) && operation.query[name]?.schema
    const isShown = schema && (isKnownForm(value) || isOfClosedSet(value, schema))
    // A name without a value can be a token that was appended to the address.
    return [value === '' ? redacted : showName(name), isShown ? value : redacted]
  }
  return Object.fromEntries([...query].map(show))
}

function isKnownForm(text: string): boolean {
  return knownForms.some((form) => form.test(text))
}

function isOfClosedSet(text: string, schema: Schema): boolean {
  return schema.safeParse(text).success && !schema.safeParse(anyText).success
}
