import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { locateChild } from '../location.ts'
import { getOwn, readBoolean, readList, readObject, readString, readStrings } from '../read.ts'
import { resolveMembers } from '../resolve.ts'
import type { SecurityScheme } from '../types.ts'

/** Reads `components.securitySchemes`. */
export function readSecuritySchemes(context: Context): readonly SecurityScheme[] {
  const components = { value: readObject(context.root, 'components'), at: locateChild(null, 'components') }
  return resolveMembers(context, components, 'securitySchemes').map(({ name, value }) =>
    readScheme(name, value),
  )
}

function readScheme(name: string, value: JsonObject): SecurityScheme {
  const location = readString(value, 'in')
  return {
    name,
    type: readString(value, 'type') ?? 'unknown',
    scheme: readString(value, 'scheme')?.toLowerCase() ?? null,
    in: location === 'header' || location === 'query' || location === 'cookie' ? location : null,
    parameterName: readString(value, 'name'),
    deprecated: readBoolean(value, 'deprecated'),
    fields: Object.fromEntries(
      Object.entries(value).filter(([key]) => key !== 'description' && !key.startsWith('x-')),
    ),
  }
}

/** The security requirements of an operation. */
export interface Security {
  readonly alternatives: readonly (readonly string[])[]
  /** The scopes of the only alternative; `null` if there are several alternatives or no scopes. */
  readonly scopes: readonly string[] | null
}

/** Reads `security` of an operation, or of the document if the operation has none. */
export function readSecurity(context: Context, operation: JsonObject): Security {
  const holder = getOwn(operation, 'security') === undefined ? context.root : operation
  const requirements = readList(holder, 'security').flatMap(readRequirement)
  const [only] = requirements
  const scopes = requirements.length === 1 && only ? [...new Set(only.scopes)] : []
  const alternatives = requirements.map(({ names }) => names)
  return {
    alternatives: alternatives.every((names) => names.length === 0) ? [] : alternatives,
    scopes: scopes.length > 0 ? scopes : null,
  }
}

function readRequirement(
  value: Json,
): readonly { readonly names: readonly string[]; readonly scopes: readonly string[] }[] {
  if (!isJsonObject(value)) return []
  const names = Object.keys(value)
  return [{ names, scopes: names.flatMap((name) => readStrings(value, name)) }]
}
