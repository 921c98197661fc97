import type { JsonObject } from '../../json.ts'
import { numberFormats } from '../formats/number-formats.ts'
import { stringFormats } from '../formats/string-formats.ts'
import { getOwn } from '../read.ts'
import { jsonTypes, noTypes, type TypeSet } from './json-types.ts'

/** The type that each assertion applies to (JSON Schema Validation, section 6; Core, sections 10 and 11). */
const familyOfKeyword = new Map<string, TypeSet>([
  ...['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema'].map(
    (keyword) => [keyword, jsonTypes.string] as const,
  ),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map(
    (keyword) => [keyword, jsonTypes.number] as const,
  ),
  ...[
    'items',
    'prefixItems',
    'contains',
    'minContains',
    'maxContains',
    'minItems',
    'maxItems',
    'uniqueItems',
    'unevaluatedItems',
  ].map((keyword) => [keyword, jsonTypes.array] as const),
  ...[
    'properties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'required',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
  ].map((keyword) => [keyword, jsonTypes.object] as const),
])

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
