import { itemSchemaOf } from '../../model/operations/item-schema.ts'
import { noAnnotations } from '../../model/schema/schemas.ts'
import type {
  ArraySchema,
  Content,
  Model,
  ObjectSchema,
  Response,
  Schema,
  UnionSchema,
} from '../../model/types.ts'
import { array, type Code, call, code } from '../code.ts'
import type { EmitOptions } from '../emitter.ts'
import { objectLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'
import { createResolve, type Resolve } from '../resolve.ts'
import { findConverted } from './find-converted.ts'

/** The modules that convert values, each with its functions. */
export const converterModules = {
  all: 'convert',
  responses: 'convert',
  lazy: 'convert',
  list: 'convert',
  object: 'convert',
  date: 'dates',
  bigint: 'json',
  roundOthers: 'json',
} as const
export type ConverterName = keyof typeof converterModules

/** Functions for printing the locations of converted values in a file. */
export interface ConverterScope {
  /** A function that converts values. */
  readonly use: (name: ConverterName) => Code
  /** The locations in a named schema. */
  readonly refer: (name: string) => Code
  /** The named schemas that contain converted values. */
  readonly converted: ReadonlySet<string>
  readonly resolve: Resolve
  /** True if long integers are read exactly, so those in no location become numbers at last. */
  readonly isExact: boolean
}

/** The scope of a file of operations. */
export function converterScope(
  model: Model,
  { int64 }: EmitOptions,
  imports: { use(module: (typeof converterModules)[ConverterName] | 'converters', name: string): Code },
): ConverterScope {
  return {
    use: (name) => imports.use(converterModules[name], name),
    refer: (name) => imports.use('converters', name),
    converted: findConverted(model),
    resolve: createResolve(model),
    isExact: int64 === 'bigint',
  }
}

/** The expression for the locations in a whole value; `null` without any. */
export function printWhole(schema: Schema, scope: ConverterScope): Code | null {
  const convert = printConverter(schema, scope)
  const isPlain = ['boolean', 'null', 'string'].includes(schema.kind) || isLong(schema)
  if (!scope.isExact || isPlain) return convert
  const roundOthers = scope.use('roundOthers')
  return convert === null ? roundOthers : code`${scope.use('all')}([${convert}, ${roundOthers}])`
}

function isLong(schema: Schema): boolean {
  return schema.kind === 'number' && schema.bigint
}

/** The expression for the locations in a schema; `null` without any. */
export function printConverter(schema: Schema, scope: ConverterScope): Code | null {
  switch (schema.kind) {
    case 'string':
      return schema.date ? scope.use('date') : null
    case 'number':
      return schema.bigint ? scope.use('bigint') : null
    case 'reference':
      return scope.converted.has(schema.name) ? scope.refer(schema.name) : null
    case 'array':
      return printArray(schema, scope)
    case 'object':
      return printObject(schema, scope)
    case 'union':
    case 'intersection':
      return printAll(schema.members, scope)
    default:
      return null
  }
}

/** The expression for a value that several schemas describe. */
function printAll(schemas: readonly Schema[], scope: ConverterScope): Code | null {
  const converters = schemas
    .map((schema) => printConverter(schema, scope))
    .filter((convert) => convert !== null)
  return converters.length > 1 ? code`${scope.use('all')}(${array(converters)})` : (converters[0] ?? null)
}

function printArray({ prefixItems, items }: ArraySchema, scope: ConverterScope): Code | null {
  const first = prefixItems.map((item) => printConverter(item, scope))
  const rest = printConverter(items, scope)
  if ([rest, ...first].every((convert) => convert === null)) return null
  const tuple = first.length === 0 ? [] : [array(first.map(orNull))]
  return call(scope.use('list'), [orNull(rest), ...tuple])
}

function printObject(schema: ObjectSchema, scope: ConverterScope): Code | null {
  const fields = schema.properties.map(
    ({ name, schema: value }) => [name, printConverter(value, scope)] as const,
  )
  const rest = printConverter(schema.additional, scope)
  const patterns = schema.patternProperties.map((other) => ({
    ...other,
    convert: printConverter(other.schema, scope),
  }))
  const isOpen = [rest, ...patterns.map(({ convert }) => convert)].some((convert) => convert !== null)
  const known = fields.filter(([, convert]) => isOpen || convert !== null)
  if (known.every(([, convert]) => convert === null) && !isOpen) return null
  const others = isOpen ? [orNull(rest)] : []
  const matching = patterns.map(({ pattern, flags, convert }) =>
    array([stringLiteral(pattern), stringLiteral(flags), orNull(convert)]),
  )
  return call(scope.use('object'), [
    objectLiteral(known.map(([name, convert]) => [name, orNull(convert)])),
    ...others,
    ...(isOpen && matching.length > 0 ? [array(matching)] : []),
  ])
}

/** The expression for one response, or for each item of it if it is a stream; `null` without locations. */
export function printResponse(response: Response, scope: ConverterScope): Code | null {
  const contents = listReadContents(response).filter(({ kind }) => kind === 'json' || kind === 'multipart')
  const streams = response.contents.filter(({ kind }) => kind === 'stream')
  const members = [...contents, ...streams].map((content) => readSchema(content, scope))
  const [first, ...others] = members
  if (first === undefined) return null
  return printWhole(others.length === 0 ? first : { ...anyOf, members }, scope)
}

/** The schema of a value in a content: of an item, if it is a stream. */
function readSchema(content: Content, { resolve }: ConverterScope): Schema {
  return content.kind === 'stream' ? itemSchemaOf(content, resolve) : content.schema
}

/** The expression for a content, or for an item of a stream. */
export function printContent(content: Content, scope: ConverterScope): Code | null {
  return printWhole(readSchema(content, scope), scope)
}

const anyOf: UnionSchema = {
  kind: 'union',
  annotations: noAnnotations,
  mode: 'any',
  members: [],
  discriminator: null,
}

/** The expression for the responses of an operation, by status; `null` without locations. */
export function printResponses(responses: readonly Response[], scope: ConverterScope): Code | null {
  const converters = responses.map((response) => [response.status, printResponse(response, scope)] as const)
  if (converters.every(([, convert]) => convert === null)) return null
  const byStatus = objectLiteral(converters.map(([status, convert]) => [status, orNull(convert)]))
  return code`/*#__PURE__*/ ${scope.use('responses')}(() => (${byStatus}))`
}

/** The code, or `null` as code. */
export function orNull(convert: Code | null): Code {
  return convert ?? code`null`
}
