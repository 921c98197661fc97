import type { Json, JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import { fromEntries, omit, replace } from './objects.ts'

/** Keywords that describe a schema and do not restrict its values. */
const annotations = wordSet(`title description default deprecated readOnly writeOnly examples
  externalDocs $comment`)

/** Keywords that apply further schemas to the value, which may reject null. */
const applicators = wordSet('$ref allOf anyOf oneOf not if then else')

/**
 * Makes a schema accept null, like `nullable: true` of OpenAPI 3.0. Adds null to `type` and `enum` if only these
 * restrict the value, and otherwise wraps the schema in `anyOf` with null.
 *
 * @example
 * allowNull({ type: 'string' }) // { type: ['string', 'null'] }
 * allowNull({ $ref: '#/components/schemas/Pet' }) // { anyOf: [{ $ref: ... }, { type: 'null' }] }
 */
export function allowNull(schema: JsonObject): JsonObject {
  const assertions = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith('x-'))
  if (assertions.length === 0 || takesNull(schema)) return schema
  const isPlain = !assertions.some((key) => applicators.has(key))
  const decidesAlone = assertions.every((key) => key === 'enum' || key === 'const')
  if (isPlain && (schema.type !== undefined || decidesAlone)) return addNull(schema)
  if (assertions.length === 1 && Array.isArray(schema.anyOf)) {
    return replace(schema, { anyOf: [...schema.anyOf, nullSchema()] })
  }
  const description = omit(schema, (key) => !annotations.has(key) && !key.startsWith('x-'))
  const rest = omit(schema, (key) => annotations.has(key) || key.startsWith('x-'))
  return replace(description, { anyOf: [rest, nullSchema()] })
}

function addNull(schema: JsonObject): JsonObject {
  const { type, const: only, enum: values } = schema
  const changes: Record<string, Json> = {}
  if (type !== undefined) changes.type = [...new Set([type, 'null'].flat())]
  if (Array.isArray(values) && !values.includes(null)) changes.enum = [...values, null]
  if (only !== undefined && only !== null) changes.enum = [only, null]
  return replace(changes.enum === undefined ? schema : omit(schema, (key) => key === 'const'), changes)
}

/** Returns true if `type` already includes null. `enum` may still exclude it. */
function takesNull(schema: JsonObject): boolean {
  const { type, enum: values } = schema
  const hasType = type === 'null' || (Array.isArray(type) && type.includes('null'))
  return hasType && (!Array.isArray(values) || values.includes(null))
}

function nullSchema(): JsonObject {
  return fromEntries([['type', 'null']])
}
