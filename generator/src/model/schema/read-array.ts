import type { JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readBoolean, readList, readNumber } from '../read.ts'
import type { ArraySchema, Schema } from '../types.ts'
import type { KeywordReader, Scope } from './keyword-reader.ts'
import { noAnnotations, unknownSchema } from './schemas.ts'

/** Reads array keywords. */
export function readArraySchema(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): ArraySchema {
  const { prefixItems, items } = readItems(reader, schema, at, scope)
  return {
    kind: 'array',
    annotations: noAnnotations,
    prefixItems,
    items,
    minItems: readNumber(schema, 'minItems'),
    maxItems: readNumber(schema, 'maxItems'),
    uniqueItems: readBoolean(schema, 'uniqueItems'),
    contains: readContains(reader, schema, at, scope),
  }
}

function readItems(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): { readonly prefixItems: readonly Schema[]; readonly items: Schema } {
  const items = getOwn(schema, 'items')
  return {
    prefixItems: readList(schema, 'prefixItems').map((item, index) =>
      reader.readPart(item, locateBelow(at, 'prefixItems', String(index)), scope),
    ),
    items: items === undefined ? unknownSchema : reader.readPart(items, locateChild(at, 'items'), scope),
  }
}

function readContains(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): ArraySchema['contains'] {
  const contains = getOwn(schema, 'contains')
  if (contains === undefined) return null
  const min = readNumber(schema, 'minContains') ?? 1
  const max = readNumber(schema, 'maxContains')
  if (min === 0 && max === null) return null
  return { schema: reader.readPart(contains, locateChild(at, 'contains'), scope), min, max }
}
