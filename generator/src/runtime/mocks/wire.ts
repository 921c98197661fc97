import type { Converter } from '../dates/convert.ts'
import { hasOwn } from '../formats/own.ts'
import type { OperationSchemas } from '../schemas/runtime.ts'

/** The converters for requests and responses of an operation. */
export interface OperationConverters {
  readonly path?: Converters
  readonly query?: Converters
  readonly headers?: Converters
  readonly cookies?: Converters
  readonly querystring?: Converter
  /** By media type. */
  readonly body?: Converters
  /** By status. */
  readonly responses?: Converters
}

type Converters = Readonly<Record<string, Converter>>
type AnySchema = OperationSchemas['path'][string]

/** The validators of an operation for values in JSON. The values that they return are converted. */
export function readWire(schemas: OperationSchemas, build: () => OperationConverters): OperationSchemas {
  let read: OperationSchemas | undefined
  const all = () => (read ??= wrap(schemas, build()))
  const get = (part: keyof OperationSchemas) => ({ enumerable: true, get: () => all()[part] })
  return Object.defineProperties({ id: schemas.id } as OperationSchemas, {
    path: get('path'),
    query: get('query'),
    headers: get('headers'),
    cookies: get('cookies'),
    querystring: get('querystring'),
    body: get('body'),
    responses: get('responses'),
  })
}

function wrap(
  { id, path, query, headers, cookies, querystring, body, responses }: OperationSchemas,
  converters: OperationConverters,
): OperationSchemas {
  const parameters = (group: typeof query, found: Converters = {}) =>
    mapValues(group, (parameter, name) => ({
      ...parameter,
      schema: before(parameter.schema, converterOf(found, name)),
    }))
  return {
    id,
    path: mapValues(path, (schema, name) => before(schema, converterOf(converters.path, name))),
    query: parameters(query, converters.query),
    headers: parameters(headers, converters.headers),
    cookies: parameters(cookies ?? {}, converters.cookies),
    querystring: querystring && {
      ...querystring,
      schema: before(querystring.schema, converters.querystring),
    },
    body: body && {
      ...body,
      contents: mapValues(body.contents, (schema, type) => before(schema, converters.body?.[type])),
    },
    responses: mapValues(
      responses,
      (schema, status) => schema && before(schema, converters.responses?.[status]),
    ),
  }
}

/** Inherited properties, such as `constructor`, are no converters. */
function converterOf(converters: Converters | undefined, name: string): Converter | undefined {
  return converters && hasOwn(converters, name) ? converters[name] : undefined
}

/** A validator that converts a copy of the value first. */
function before(schema: AnySchema, convert: Converter | undefined): AnySchema {
  if (convert === undefined) return schema
  const item = 'item' in schema && { item: before(schema.item as AnySchema, convert) }
  return {
    ...item,
    safeParse: (value: unknown) => schema.safeParse(convert(copy(value))),
  } as object as AnySchema
}

/** Of lists and plain objects; files are left as they are. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (Object.prototype.toString.call(value) !== '[object Object]') return value
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, copy(item)]))
}

function mapValues<Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]))
}
