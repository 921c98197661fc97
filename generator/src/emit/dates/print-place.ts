import type { ArraySchema, ObjectSchema, Response, Schema } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { objectLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'

/** Functions for printing the locations of dates in a file. */
export interface PlaceScope {
  /** A function of `dates.ts`. */
  readonly use: (name: 'all' | 'answers' | 'date' | 'list' | 'object') => Code
  /** The locations of a named schema. */
  readonly refer: (name: string) => Code
  /** The named schemas that contain dates. */
  readonly dated: ReadonlySet<string>
}

/** The expression for the locations of dates in a schema; `null` without dates. */
export function printPlace(schema: Schema, scope: PlaceScope): Code | null {
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
function printAll(schemas: readonly Schema[], scope: PlaceScope): Code | null {
  const places = schemas.map((schema) => printPlace(schema, scope)).filter((place) => place !== null)
  return places.length > 1
    ? code`${scope.use('all')}(${list(code`[`, places, code`]`)})`
    : (places[0] ?? null)
}

function printArray({ prefixItems, items }: ArraySchema, scope: PlaceScope): Code | null {
  const first = prefixItems.map((item) => printPlace(item, scope))
  const rest = printPlace(items, scope)
  if ([rest, ...first].every((place) => place === null)) return null
  const tuple = first.length === 0 ? [] : [list(code`[`, first.map(orNull), code`]`)]
  return list(code`${scope.use('list')}(`, [orNull(rest), ...tuple], code`)`)
}

function printObject(schema: ObjectSchema, scope: PlaceScope): Code | null {
  const fields = schema.properties.map(({ name, schema: value }) => [name, printPlace(value, scope)] as const)
  const rest = printPlace(schema.additional, scope)
  const patterns = schema.patternProperties.map((other) => ({
    ...other,
    place: printPlace(other.schema, scope),
  }))
  const isOpen = [rest, ...patterns.map(({ place }) => place)].some((place) => place !== null)
  const known = fields.filter(([, place]) => isOpen || place !== null)
  if (known.every(([, place]) => place === null) && !isOpen) return null
  const others = isOpen ? [orNull(rest)] : []
  const matching = patterns.map(({ pattern, flags, place }) =>
    list(code`[`, [stringLiteral(pattern), stringLiteral(flags), orNull(place)], code`]`),
  )
  return list(
    code`${scope.use('object')}(`,
    [
      objectLiteral(known.map(([name, place]) => [name, orNull(place)])),
      ...others,
      ...(isOpen && matching.length > 0 ? [list(code`[`, matching, code`]`)] : []),
    ],
    code`)`,
  )
}

/** The expression for one response; `null` if it contains no dates. */
export function printResponse(response: Response, scope: PlaceScope): Code | null {
  const contents = listReadContents(response).filter(({ kind }) => kind === 'json')
  return printAll(
    contents.map(({ schema }) => schema),
    scope,
  )
}

/** The expression for the responses of an operation, by status; `null` if none contains dates. */
export function printAnswers(responses: readonly Response[], scope: PlaceScope): Code | null {
  const places = responses.map((response) => [response.status, printResponse(response, scope)] as const)
  if (places.every(([, place]) => place === null)) return null
  const byStatus = objectLiteral(places.map(([status, place]) => [status, orNull(place)]))
  return code`/*#__PURE__*/ ${scope.use('answers')}(() => (${byStatus}))`
}

/** The code, or `null` as code. */
export function orNull(place: Code | null): Code {
  return place ?? code`null`
}
