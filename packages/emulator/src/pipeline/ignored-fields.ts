import type { OperationSpec, Schema } from '../spec.ts'

/** The header that lists what a request has and the document does not: the service ignores it. */
export const ignoredHeader = 'x-emulator-ignored'

const mostListed = 20

/** Lists the fields of a body and the query parameters that the document does not have, such as `spec.quer`, `?page`. */
export function listIgnored(
  operation: OperationSpec,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const schema = operation.body?.contents['application/json']
  const fields = schema ? listFields(schema, body, '') : []
  const parameters = query.size === 0 ? [] : listParameters(operation, query)
  if (fields.length === 0 && parameters.length === 0) return []
  return [...fields, ...parameters].slice(0, mostListed).map(escapeName)
}

function listParameters(operation: OperationSpec, query: URLSearchParams): readonly string[] {
  const names = [...new Set(query.keys())].filter((name) => !Object.hasOwn(operation.query, name))
  return names.map((name) => `?${name}`)
}

/** The part of a zod schema's definition that is read here. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, Schema>>
  readonly innerType?: Schema
  readonly element?: Schema
  readonly options?: readonly Schema[]
  readonly getter?: () => Schema
}

function listFields(schema: Schema, value: unknown, path: string): readonly string[] {
  const definition = (schema as { readonly _zod?: { readonly def: Definition } })._zod?.def
  if (!definition || typeof value !== 'object' || value === null) return []
  const { type, shape, innerType, element, options, getter } = definition
  if (getter) return listFields(getter(), value, path)
  if (innerType) return listFields(innerType, value, path)
  if (element && Array.isArray(value)) {
    return value.flatMap((item, index) => listFields(element, item, `${path}[${index}]`))
  }
  if (options) return listLeast(options, value, path)
  if (type !== 'object' || !shape || Array.isArray(value)) return []
  // An object without declared properties takes any.
  if (Object.keys(shape).length === 0) return []
  return Object.entries(value).flatMap(([name, child]) => {
    const property = Object.hasOwn(shape, name) ? shape[name] : undefined
    const place = path === '' ? name : `${path}.${name}`
    return property ? listFields(property, child, place) : [place]
  })
}

/** Uses the union member that declares most of the value's fields, since a value may match several. */
function listLeast(options: readonly Schema[], value: unknown, path: string): readonly string[] {
  const fitting = options.filter((option) => option.safeParse(value).success)
  const lists = fitting.map((option) => listFields(option, value, path))
  return lists.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** Encodes the characters that a header cannot contain. */
function escapeName(name: string): string {
  return name
    .slice(0, 100)
    .replaceAll(/\p{Surrogate}/gu, '?')
    .replaceAll(/[^\w.?[\]$@-]/gu, encodeURIComponent)
}
