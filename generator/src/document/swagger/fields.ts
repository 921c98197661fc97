import { findSearchedField } from '../resolve/find-references.ts'
import type { Field, Kind } from '../shape/kinds.ts'

const fields: Partial<Record<Kind, ReadonlyMap<string, Field>>> = {
  document: new Map<string, Field>([
    ['definitions', { map: 'schema' }],
    ['parameters', { map: 'parameter' }],
    ['responses', { map: 'response' }],
    ['securityDefinitions', { map: 'securityScheme' }],
  ]),
  response: new Map<string, Field>([['schema', { one: 'schema' }]]),
}

/** Returns the type of a key of Swagger 2.0; `undefined` for plain values that OpenAPI 3 does not have. */
export function findSwaggerField(kind: Kind, key: string): Field | undefined {
  return fields[kind]?.get(key) ?? findSearchedField(kind, key)
}
