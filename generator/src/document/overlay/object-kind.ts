/** Kind of an OpenAPI object, as far as the checks of overlays need it. */
export type ObjectKind =
  | 'root'
  | 'components'
  | 'paths'
  | 'path item'
  | 'operation'
  | 'operations'
  | 'schema'
  | 'schemas'
  | 'schema list'
  | 'data'
  | 'other'

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])
const schemaMaps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])
const schemaLists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const subschemas = new Set([
  ...['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
])
const data = new Set(['example', 'examples', 'default', 'enum', 'const'])

/** Returns the kind of the member `key` of an object. */
export function stepInto(kind: ObjectKind, key: string): ObjectKind {
  switch (kind) {
    case 'data':
      return 'data'
    case 'schemas':
    case 'schema list':
      return 'schema'
    case 'schema':
      if (schemaMaps.has(key)) return 'schemas'
      if (schemaLists.has(key)) return 'schema list'
      if (subschemas.has(key)) return 'schema'
      return data.has(key) || key.startsWith('x-') ? 'data' : 'other'
    case 'operations':
      return 'operation'
    case 'paths':
      return 'path item'
    case 'path item':
      if (methods.has(key)) return 'operation'
      if (key === 'additionalOperations') return 'operations'
      break
    case 'root':
      if (key === 'components') return 'components'
      if (key === 'paths' || key === 'webhooks') return 'paths'
      break
    case 'components':
      if (key === 'schemas') return 'schemas'
      break
  }
  if (key === 'schema') return 'schema'
  return data.has(key) || key.startsWith('x-') ? 'data' : 'other'
}

/** Returns the kind of the object at a location of a document. */
export function kindAt(location: readonly (string | number)[]): ObjectKind {
  return location.reduce<ObjectKind>((kind, token) => stepInto(kind, String(token)), 'root')
}
