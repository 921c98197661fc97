import type { Json } from '../../json.ts'
import type { Content, PartEncoding, PartEncodings, Schema } from '../types.ts'
import { findContentKind } from './media-type.ts'

/** Format of a part for the runtime: a name, or the formats of the parts in it. */
export type PartFormat =
  | 'any'
  | 'binary'
  | 'json'
  | 'text'
  | readonly [item: PartFormat, prefix: readonly PartFormat[]]

/** Returns the schema at the end of a chain of references. */
type Resolve = (schema: Schema) => Schema | null

/** Returns true if the parts of a multipart content have positions instead of names. */
export function isPositional({ kind, parts, schema }: Content, resolve: Resolve): boolean {
  return parts !== null && (kind === 'stream' || (kind === 'multipart' && resolve(schema)?.kind === 'array'))
}

/** The formats of the parts of a content, whose schema is that of an item or of the array of all items. */
export function listPartFormats(
  { parts, schema, hasItemSchema }: Content,
  resolve: Resolve,
): Exclude<PartFormat, string> {
  const encodings = parts ?? { prefix: [], item: null }
  if (!hasItemSchema) return formatsOf(schema, encodings, resolve)
  const prefix = encodings.prefix.map((encoding) => formatOf(schema, encoding, resolve))
  return [formatOf(schema, encodings.item, resolve), prefix]
}

/** The media types and headers of the parts of a content, in the format of the runtime; bytes have a type in any case. */
export function listPartTypes(content: Content, resolve: Resolve): Json {
  const [item, prefix] = listPartFormats(content, resolve)
  return typesOf(content.parts ?? { prefix: [], item: null }, item, prefix)
}

function formatsOf(
  schema: Schema,
  { prefix, item }: PartEncodings,
  resolve: Resolve,
): Exclude<PartFormat, string> {
  const array = resolve(schema)
  const { prefixItems, items } = array?.kind === 'array' ? array : { prefixItems: [], items: schema }
  const count = Math.max(prefixItems.length, prefix.length)
  const formats = Array.from({ length: count }, (_, index) =>
    formatOf(prefixItems[index] ?? items, prefix[index] ?? item, resolve),
  )
  return [formatOf(items, item, resolve), formats]
}

function formatOf(schema: Schema, encoding: PartEncoding | null, resolve: Resolve): PartFormat {
  const mediaType = encoding?.mediaType ?? null
  if (encoding !== null && mediaType !== null && /^multipart\//i.test(mediaType))
    return formatsOf(schema, encoding, resolve)
  if (mediaType !== null && !mediaType.includes(',') && findContentKind(mediaType) === 'json') return 'json'
  const target = resolve(schema)
  switch (target?.kind) {
    case 'string':
      return target.binary ? 'binary' : 'text'
    case 'literal':
      return target.values.every((value) => typeof value === 'string') ? 'text' : 'json'
    case 'array':
    case 'boolean':
    case 'null':
    case 'number':
    case 'object':
      return 'json'
    case 'union': {
      const [first = 'any', ...others] = target.members.map((member) => formatOf(member, encoding, resolve))
      return others.every((other) => other === first) ? first : 'any'
    }
    default:
      return 'any'
  }
}

function typesOf(
  { prefix, item }: PartEncodings,
  itemFormat: PartFormat,
  prefixFormats: readonly PartFormat[],
): Json {
  const first = prefixFormats.map((format, index) => typeOf(prefix[index] ?? item, format))
  const other = typeOf(item, itemFormat)
  return {
    ...(first.some((type) => Object.keys(type).length > 0) && { prefix: first }),
    ...(Object.keys(other).length > 0 && { item: other }),
  }
}

function typeOf(encoding: PartEncoding | null, format: PartFormat): { readonly [key: string]: Json } {
  const mediaType = encoding?.mediaType ?? null
  const isOne = mediaType !== null && !/[,*]/.test(mediaType)
  const headers = encoding?.headers.map(({ name, value }) => [name, value] as const) ?? []
  const nested =
    typeof format !== 'string' && encoding !== null ? (typesOf(encoding, ...format) as object) : {}
  const type = isOne ? mediaType : format === 'binary' ? 'application/octet-stream' : null
  return {
    ...(type !== null && { type }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...nested,
  }
}

/** The media types of the parts of a content, defaults included: `application/json, text/plain, then image/png`. */
export function describeParts(content: Content, resolve: Resolve): string {
  return describe(content.parts ?? { prefix: [], item: null }, listPartFormats(content, resolve))
}

function describe(
  { prefix, item }: PartEncodings,
  [itemFormat, formats = []]: Exclude<PartFormat, string>,
): string {
  const others = describePart(item, itemFormat)
  const first = formats.map((format, index) => describePart(prefix[index] ?? item, format))
  while (first.at(-1) === others) first.pop()
  return first.length === 0 ? others : `${first.join(', ')}, then ${others}`
}

function describePart(encoding: PartEncoding | null, format: PartFormat): string {
  const types = encoding?.mediaType?.split(',').map((type) => type.trim().toLowerCase())
  if (typeof format === 'string') return types?.join(' or ') ?? defaultTypes[format]
  return `${types?.join(' or ') ?? ''} (${describe(encoding ?? { prefix: [], item: null }, format)})`
}

/** OpenAPI 3.2, section 4.15.1.1. */
const defaultTypes: Readonly<Record<PartFormat & string, string>> = {
  any: 'application/octet-stream',
  binary: 'application/octet-stream',
  json: 'application/json',
  text: 'text/plain',
}
