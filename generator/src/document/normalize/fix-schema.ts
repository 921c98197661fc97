import { isJsonObject, type JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import { fromEntries, omit, replace } from './objects.ts'

const besideReference = wordSet(`$ref title description summary default deprecated readOnly writeOnly
  nullable example examples xml externalDocs`)

const knownTypes = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'])

const meantTypes: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['file', { type: 'string', format: 'binary' }],
  ['binary', { type: 'string', format: 'binary' }],
  ['date', { type: 'string', format: 'date' }],
  ['datetime', { type: 'string', format: 'date-time' }],
  ['date-time', { type: 'string', format: 'date-time' }],
  ['uuid', { type: 'string', format: 'uuid' }],
  ['str', { type: 'string' }],
  ['text', { type: 'string' }],
  ['bool', { type: 'boolean' }],
  ['int', { type: 'integer' }],
  ['int32', { type: 'integer', format: 'int32' }],
  ['int64', { type: 'integer', format: 'int64' }],
  ['long', { type: 'integer', format: 'int64' }],
  ['float', { type: 'number', format: 'float' }],
  ['double', { type: 'number', format: 'double' }],
  ['decimal', { type: 'number' }],
  ['list', { type: 'array' }],
  ['map', { type: 'object' }],
])

/** Returns the schema for a common type name such as `int`; `null` for other strings. */
export function findMeantType(name: string): JsonObject | null {
  const lower = name.toLowerCase()
  return knownTypes.has(lower) ? fromEntries([['type', lower]]) : (meantTypes.get(lower) ?? null)
}

/** Replaces a `type` that is not a JSON Schema type with the intended one. */
export function fixType(object: JsonObject): JsonObject | null {
  const { type } = object
  if (type === undefined) return null
  if (typeof type === 'string') {
    if (knownTypes.has(type)) return null
    const meant = findMeantType(type)
    const rest = replace(object, { type: undefined })
    return meant === null ? rest : fromEntries([...Object.entries(meant), ...Object.entries(rest)])
  }
  const known = Array.isArray(type)
    ? type.filter((each) => typeof each === 'string' && knownTypes.has(each))
    : []
  if (Array.isArray(type) && known.length === type.length && known.length > 0) return null
  // An unknown member can mean any type, so the rest of the array would be too strict.
  return replace(object, { type: undefined })
}

/** Converts an array of `items` to `prefixItems`. */
export function fixItems(object: JsonObject): JsonObject | null {
  if (!Array.isArray(object.items)) return null
  const rest = omit(object, (key) => key === 'items' || key === 'additionalItems')
  const { additionalItems } = object
  return replace(rest, {
    prefixItems: object.items,
    ...(additionalItems === undefined ? {} : { items: additionalItems }),
  })
}

/** Splits `dependencies` into `dependentRequired` and `dependentSchemas`. */
export function fixDependencies(object: JsonObject): JsonObject | null {
  if (!isJsonObject(object.dependencies)) return null
  const entries = Object.entries(object.dependencies)
  const required = entries.filter(([, value]) => Array.isArray(value))
  const schemas = entries.filter(([, value]) => !Array.isArray(value))
  return replace(object, {
    dependencies: undefined,
    ...(required.length > 0 && { dependentRequired: fromEntries(required) }),
    ...(schemas.length > 0 && { dependentSchemas: fromEntries(schemas) }),
  })
}

const parameterSchemaWords = wordSet('type format enum items default minimum maximum pattern')

/** Moves schema keywords of a parameter into its `schema`. */
export function fixParameter(object: JsonObject): JsonObject | null {
  if (object.$ref !== undefined || object.schema !== undefined || object.content !== undefined) return null
  const words = Object.entries(object).filter(([key]) => parameterSchemaWords.has(key))
  if (words.length === 0) return null
  return replace(
    omit(object, (key) => parameterSchemaWords.has(key)),
    { schema: fromEntries(words) },
  )
}

/** Removes keywords next to a `$ref` that OpenAPI 3.0 ignores, except annotations and `nullable`. */
export function fixSiblings(object: JsonObject): JsonObject | null {
  if (typeof object.$ref !== 'string') return null
  const isUnwanted = (key: string): boolean => !besideReference.has(key) && !key.startsWith('x-')
  return Object.keys(object).some(isUnwanted) ? omit(object, isUnwanted) : null
}
