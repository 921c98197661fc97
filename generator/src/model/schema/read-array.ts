import type { JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readBoolean, readList, readNumber } from '../read.ts'
import type { ArraySchema, Schema } from '../types.ts'
import type { Reading, Scope } from './reading.ts'
import { noAnnotations, unknownSchema } from './schemas.ts'

/** Reads array keywords. */
export function readArraySchema(
  reading: Reading,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): ArraySchema {
  const { prefixItems, items } = readItems(reading, schema, at, scope)
  return {
    kind: 'array',
    annotations: noAnnotations,
    prefixItems,
    items,
    minItems: readNumber(schema, 'minItems'),
    maxItems: readNumber(schema, 'maxItems'),
    uniqueItems: readBoolean(schema, 'uniqueItems'),
    contains: readContains(reading, schema, at, scope),
  }
}

function readItems(
  reading: Reading,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): { readonly prefixItems: readonly Schema[]; readonly items: Schema } {
  const items = getOwn(schema, 'items')
  return {
    prefixItems: readList(schema, 'prefixItems').map((item, index) =>
      reading.readPart(item, locateBelow(at, 'prefixItems', String(index)), scope),
    ),
    items: items === undefined ? unknownSchema : reading.readPart(items, locateChild(at, 'items'), scope),
  }
}

function readContains(
  reading: Reading,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): ArraySchema['contains'] {
  const contains = getOwn(schema, 'contains')
  if (contains === undefined) return null
  const min = readNumber(schema, 'minContains') ?? 1
  const max = readNumber(schema, 'maxContains')
  if (min === 0 && max === null) return null
  return { schema: reading.readPart(contains, locateChild(at, 'contains'), scope), min, max }
}
