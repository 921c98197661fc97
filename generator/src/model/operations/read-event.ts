import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readList, readObject, readString } from '../read.ts'
import { resolveObject } from '../resolve.ts'
import type { EventData } from '../types.ts'
import { findContentKind } from './media-type.ts'

/** Depth to which variants of events are searched. */
const maximumDepth = 10

/** The schema of server-sent events as programs read them, and what their `data` is. */
export interface EventSchema {
  readonly schema: Json
  readonly data: EventData
}

/**
 * Reads the schema of server-sent events (OpenAPI 3.2, section 4.14.4.2). The `data` of an event is a string; if the
 * document describes the JSON in it (`contentMediaType` and `contentSchema`), that value takes its place.
 */
export function readEvent(context: Context, schema: Json, at: Location): EventSchema {
  return convert(context, schema, at, 0) ?? { schema, data: 'text' }
}

function convert(context: Context, schema: Json, at: Location, depth: number): EventSchema | null {
  if (!isJsonObject(schema) || depth > maximumDepth) return null
  if (getOwn(schema, '$ref') !== undefined) return convertTarget(context, schema, at, depth)
  const properties = readObject(schema, 'properties')
  const content = readJsonContent(getOwn(properties, 'data'))
  if (content !== null)
    return { schema: { ...schema, properties: { ...properties, data: content } }, data: 'json' }
  return convertMembers(context, schema, at, depth)
}

function convertTarget(
  context: Context,
  schema: JsonObject,
  at: Location,
  depth: number,
): EventSchema | null {
  const target = resolveObject(context, schema, at)
  const converted = target && convert(context, target.value, target.at, depth + 1)
  if (!converted || !isJsonObject(converted.schema)) return converted
  const { $ref: _, ...rest } = schema
  return { ...converted, schema: { ...converted.schema, ...rest } }
}

/** Moves the base's definition of `data` into the variants that describe no JSON. */
function convertMembers(
  context: Context,
  schema: JsonObject,
  at: Location,
  depth: number,
): EventSchema | null {
  const keyword = ['oneOf', 'anyOf', 'allOf'].find((key) =>
    readList(schema, key).some((member, index) =>
      convert(context, member, locateBelow(at, key, String(index)), depth + 1),
    ),
  )
  if (keyword === undefined) return null
  const { data, ...others } = readObject(schema, 'properties')
  const read = readList(schema, keyword).map((member, index) => ({
    member,
    converted: convert(context, member, locateChild(locateChild(at, keyword), String(index)), depth + 1),
  }))
  const members = read.map(({ member, converted }): Json => {
    if (converted !== null) return converted.schema
    if (keyword === 'allOf' || data === undefined) return member
    return { allOf: [member, { type: 'object', properties: { data } }] }
  })
  const isJson = read.every(({ converted }) => converted?.data === 'json')
  const isWhole = keyword === 'allOf' ? read.every(({ converted }) => converted?.data !== 'mixed') : isJson
  return {
    schema: { ...schema, properties: others, [keyword]: members },
    data: isWhole ? 'json' : 'mixed',
  }
}

/** The schema of the JSON in a string; `null` if the string is described as something else. */
function readJsonContent(schema: Json | undefined): Json | null {
  if (!isJsonObject(schema)) return null
  const mediaType = readString(schema, 'contentMediaType')
  const content = getOwn(schema, 'contentSchema')
  if (content === undefined || mediaType === null || findContentKind(mediaType) !== 'json') return null
  return content
}
