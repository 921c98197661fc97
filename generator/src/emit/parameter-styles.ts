import type { Json } from '../json.ts'
import { findContentKind } from '../model/operations/media-type.ts'
import { memoize } from '../model/schema/memoize.ts'
import type { Content, Operation, Parameter, Schema } from '../model/types.ts'
import { type Code, code } from './code.ts'
import { isConverted } from './dates/find-converted.ts'
import { jsonLiteral } from './literals.ts'
import type { Resolve } from './resolve.ts'

/** Schemas that parameter values depend on. */
export interface Values {
  readonly resolve: Resolve
  /** Names of the schemas that contain dates. */
  readonly converted: ReadonlySet<string>
}

/** A serialization that differs from the default: an OpenAPI style, or JSON. */
export interface ValueStyle {
  readonly name: string
  readonly style: Parameter['style'] | 'json'
  readonly explode: boolean
  readonly allowReserved: boolean
}

/** The parameters of an operation whose serialization differs from the default. */
export function listParameterStyles(
  { parameters }: Pick<Operation, 'parameters'>,
  values: Values,
): { readonly [Location in 'path' | 'query' | 'header' | 'cookie']: readonly ValueStyle[] } {
  const list = (all: readonly Parameter[], isUsual: (parameter: Parameter) => boolean) =>
    all.filter((one) => one.mediaType !== null || !isUsual(one)).map(toStyle)
  const isSpread = ({ style, explode, allowReserved, schema }: Parameter) =>
    style === 'form' && explode && !allowReserved && isPlain(schema, values, true)
  return {
    path: list(
      parameters.path,
      ({ style, schema, allowReserved }) =>
        style === 'simple' && !allowReserved && isPlain(schema, values, false),
    ),
    query: list(parameters.query, isSpread),
    header: list(parameters.header, ({ schema }) => isPlain(schema, values, false)),
    cookie: list(parameters.cookie, isSpread),
  }
}

/** The format of a value that is a whole query. */
export function chooseQueryFormat({ kind }: Pick<Content, 'kind'>): 'form' | 'json' | 'text' {
  return kind === 'form' || kind === 'json' ? kind : 'text'
}

/**
 * The form properties whose serialization differs from the default. A media type applies if they have no style (OpenAPI
 * 3.1, section 4.8.15.1), and only JSON differs from the plain value.
 */
export function listPropertyStyles({ encodings }: Pick<Content, 'encodings'>): readonly ValueStyle[] {
  return encodings.flatMap<ValueStyle>(({ property: name, style, explode, allowReserved, mediaType }) => {
    if (style !== null || !explode || allowReserved)
      return [{ name, style: style ?? 'form', explode, allowReserved }]
    const isJson = mediaType !== null && findContentKind(mediaType) === 'json'
    return isJson ? [{ name, style: 'json', explode, allowReserved }] : []
  })
}

/**
 * A style as a tuple in an object, under its name. Without `as const`, the compiler would expect an inherited member
 * for names such as `toString`.
 */
export function printStyle(
  { name }: ValueStyle,
  parts: readonly Json[],
): readonly [name: string, printed: Code] {
  return [name, name in Object.prototype ? code`${jsonLiteral(parts)} as const` : jsonLiteral(parts)]
}

function toStyle({ name, style, explode, allowReserved, mediaType }: Parameter): ValueStyle {
  return { name, style: mediaType === null ? style : 'json', explode, allowReserved }
}

/**
 * Returns whether every value is serialized as a single string, or optionally as an array of such. A `Date` does not
 * count.
 */
function isPlain(schema: Schema, values: Values, mayBeList: boolean): boolean {
  return !isConverted(schema, values.converted) && isPlainKind(schema, values, mayBeList, new Map())
}

const plainKinds: ReadonlySet<Schema['kind']> = new Set(['string', 'number', 'boolean', 'null', 'never'])

function isPlainKind(
  schema: Schema,
  values: Values,
  mayBeList: boolean,
  known: Map<string, boolean>,
): boolean {
  const inside = (member: Schema) => isPlainKind(member, values, mayBeList, known)
  switch (schema.kind) {
    case 'reference': {
      const target = values.resolve(schema)
      return target !== null && memoize(known, `${mayBeList} ${schema.name}`, () => inside(target))
    }
    case 'union':
      return schema.members.every(inside)
    case 'intersection':
      return schema.members.some(inside)
    case 'literal':
      return schema.values.every((value) => typeof value !== 'object' || value === null)
    case 'array': {
      const isPlainItem = (item: Schema) => isPlainKind(item, values, false, known)
      return mayBeList && [...schema.prefixItems, schema.items].every(isPlainItem)
    }
    default:
      return plainKinds.has(schema.kind)
  }
}
