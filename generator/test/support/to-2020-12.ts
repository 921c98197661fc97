import { isJsonObject, type Json } from '../../src/json.ts'

/** Keywords whose values are no schemas but plain values, or objects with names of the document's own. */
const values = new Set(['const', 'default', 'enum', 'example', 'examples', 'x-valid', 'x-invalid', 'x-extra'])
const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas', 'schemas'])

/**
 * Translates the keywords of OpenAPI 3.0 (`nullable`, boolean exclusive bounds) to JSON Schema 2020-12. Written
 * independently of the generator, because tests compare the two.
 */
export function to2020(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(to2020)
  if (!isJsonObject(schema)) return schema
  const copy: Record<string, Json> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined || key === 'nullable') continue
    copy[key] = values.has(key)
      ? value
      : maps.has(key) && isJsonObject(value)
        ? mapValues(value)
        : to2020(value)
  }
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof copy[exclusive] !== 'boolean') continue
    const isExclusive = copy[exclusive]
    delete copy[exclusive]
    if (isExclusive && copy[bound] !== undefined) {
      copy[exclusive] = copy[bound]
      delete copy[bound]
    }
  }
  return schema.nullable === true ? { anyOf: [copy, { type: 'null' }] } : copy
}

function mapValues(object: object): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to2020(value as Json)]))
}
