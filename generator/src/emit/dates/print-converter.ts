import type { ArraySchema, ObjectSchema, Response, Schema } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { objectLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'

/** Functions for printing the locations of dates in a file. */
export interface ConverterScope {
  /** A function of `dates.ts`. */
  readonly use: (name: 'all' | 'responses' | 'date' | 'list' | 'object') => Code
  /** The locations of a named schema. */
  readonly refer: (name: string) => Code
  /** The named schemas that contain dates. */
  readonly dated: ReadonlySet<string>
}

/** The expression for the locations of dates in a schema; `null` without dates. */
export function printConverter(schema: Schema, scope: ConverterScope): Code | null {
  switch (schema.kind) {
    case 'string':
      return schema.date ? code`${scope.use('date')}` : null
    case 'reference':
      return scope.dated.has(schema.name) ? scope.refer(schema.name) : null
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
  return converters.length > 1
    ? code`${scope.use('all')}(${list(code`[`, converters, code`]`)})`
    : (converters[0] ?? null)
}

function printArray({ prefixItems, items }: ArraySchema, scope: ConverterScope): Code | null {
  const first = prefixItems.map((item) => printConverter(item, scope))
  const rest = printConverter(items, scope)
  if ([rest, ...first].every((convert) => convert === null)) return null
  const tuple = first.length === 0 ? [] : [list(code`[`, first.map(orNull), code`]`)]
  return list(code`${scope.use('list')}(`, [orNull(rest), ...tuple], code`)`)
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
    list(code`[`, [stringLiteral(pattern), stringLiteral(flags), orNull(convert)], code`]`),
  )
  return list(
    code`${scope.use('object')}(`,
    [
      objectLiteral(known.map(([name, convert]) => [name, orNull(convert)])),
      ...others,
      ...(isOpen && matching.length > 0 ? [list(code`[`, matching, code`]`)] : []),
    ],
    code`)`,
  )
}

/** The expression for one response; `null` if it contains no dates. */
export function printResponse(response: Response, scope: ConverterScope): Code | null {
  const contents = listReadContents(response).filter(({ kind }) => kind === 'json')
  return printAll(
    contents.map(({ schema }) => schema),
    scope,
  )
}

/** The expression for the responses of an operation, by status; `null` if none contains dates. */
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
