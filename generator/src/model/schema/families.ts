import type { JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import { numberFormats } from '../formats/number-formats.ts'
import { stringFormats } from '../formats/string-formats.ts'
import { getOwn } from '../read.ts'
import { type JsonType, jsonTypes, noTypes, type TypeSet } from './json-types.ts'

/** The assertions that apply to each type (JSON Schema Validation, section 6; Core, sections 10 and 11). */
const assertions: Partial<Record<JsonType, string>> = {
  string: 'minLength maxLength pattern contentEncoding contentMediaType contentSchema',
  number: 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf',
  array: 'items prefixItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems',
  object: `properties patternProperties additionalProperties unevaluatedProperties propertyNames required minProperties
    maxProperties dependentRequired dependentSchemas`,
}

const familyOfKeyword = new Map(
  Object.entries(assertions).flatMap(([type, keywords]) =>
    [...wordSet(keywords)].map((keyword) => [keyword, jsonTypes[type as JsonType]] as const),
  ),
)

/** The types that a schema's assertions apply to, regardless of its `type`. */
export function findFamilies(schema: JsonObject): TypeSet {
  let families: TypeSet = noTypes
  for (const keyword of Object.keys(schema)) families |= familyOfKeyword.get(keyword) ?? noTypes
  const format = getOwn(schema, 'format')
  if (typeof format === 'string') {
    if (stringFormats.has(format)) families |= jsonTypes.string
    else if (numberFormats.has(format)) families |= jsonTypes.number
  }
  return families
}
