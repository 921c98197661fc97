import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readList, readString } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import type { PartEncoding, PartEncodings } from '../types.ts'
import { findContentKind } from './media-type.ts'
import { readPartHeaders } from './read-part-headers.ts'

/** Reads `prefixEncoding` and `itemEncoding` of a media type or an encoding (OpenAPI 3.2). */
export function readPartEncodings(context: Context, { value: holder, at }: Found): PartEncodings {
  const item = getOwn(holder, 'itemEncoding')
  return {
    prefix: readList(holder, 'prefixEncoding').map((value, index) =>
      readPartEncoding(context, value, locateBelow(at, 'prefixEncoding', String(index))),
    ),
    item: item === undefined ? null : readPartEncoding(context, item, locateChild(at, 'itemEncoding')),
  }
}

function readPartEncoding(context: Context, value: Json, at: Location): PartEncoding {
  const found = { value: isJsonObject(value) ? value : {}, at }
  return {
    mediaType: readString(found.value, 'contentType'),
    headers: readPartHeaders(context, found, false),
    ...readPartEncodings(context, found),
  }
}

/**
 * The schema of an array of parts, in which parts without a type are bytes, or text if that is their media type (OpenAPI
 * 3.2, section 4.15.1.1).
 */
export function typeParts(
  context: Context,
  schema: Json,
  at: Location,
  { prefix, item }: PartEncodings,
): Json {
  const array = isJsonObject(schema) ? resolveObject(context, schema, at)?.value : undefined
  if (array === undefined || !isArray(array)) return schema
  const prefixItems = readList(array, 'prefixItems').map((part, index) =>
    typePart(context, part, locateChild(at, 'prefixItems'), prefix[index] ?? null),
  )
  const items = typePart(context, getOwn(array, 'items') ?? true, locateChild(at, 'items'), item)
  const isSame =
    items === (getOwn(array, 'items') ?? true) &&
    prefixItems.every((part, index) => part === readList(array, 'prefixItems')[index])
  if (isSame && getOwn(array, 'type') === 'array') return schema
  return { ...array, type: 'array', ...(prefixItems.length > 0 && { prefixItems }), items }
}

/** The schema of one part. A plain string of a media type that is neither text nor JSON is bytes, as a whole body is. */
export function typePart(context: Context, schema: Json, at: Location, encoding: PartEncoding | null): Json {
  const mediaType = encoding?.mediaType ?? ''
  if (encoding !== null && /^multipart\//i.test(mediaType)) return typeParts(context, schema, at, encoding)
  const target = resolveObject(context, schema, at)?.value
  if (target && isPlainString(target) && mediaType.split(',').every(isBinary))
    return { ...target, format: 'binary' }
  if (schema === false || (isJsonObject(schema) && Object.keys(schema).some((key) => decisive.has(key))))
    return schema
  const kind = mediaType === '' ? 'binary' : findContentKind(mediaType)
  if (kind === 'json') return schema
  return { ...(isJsonObject(schema) && schema), type: 'string', ...(kind !== 'text' && { format: 'binary' }) }
}

/** Keywords that restrict the type of a value. */
const decisive: ReadonlySet<string> = wordSet(
  `$ref type const enum allOf anyOf oneOf not if properties items prefixItems format`,
)

/** Returns true for the schema of any string. */
function isPlainString(schema: JsonObject): boolean {
  const own = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith('x-'))
  return own.length === 1 && getOwn(schema, 'type') === 'string'
}

const annotations: ReadonlySet<string> = wordSet(
  `title description $comment deprecated default examples externalDocs`,
)

function isBinary(mediaType: string): boolean {
  return mediaType.trim() !== '' && findContentKind(mediaType) === 'binary'
}

function isArray(schema: JsonObject): boolean {
  const type = getOwn(schema, 'type')
  const isImplied = getOwn(schema, 'prefixItems') !== undefined || getOwn(schema, 'items') !== undefined
  return type === 'array' || (type === undefined && isImplied)
}
