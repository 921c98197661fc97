import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, readList, readObject, readString, readStrings } from '../read.ts'
import { resolveObject } from '../resolve.ts'
import type { SecurityScheme } from '../types.ts'

/** Reads `components.securitySchemes`. */
export function readSecuritySchemes(context: Context): readonly SecurityScheme[] {
  const components = readObject(context, context.root, 'components', null)
  const schemes = readObject(context, components, 'securitySchemes', locateChild(null, 'components'))
  return Object.keys(schemes).flatMap((name) => {
    const at = locateBelow(null, 'components', 'securitySchemes', name)
    const found = resolveObject(context, getOwn(schemes, name), at)
    return found ? [readScheme(context, name, found.value, found.at)] : []
  })
}

function readScheme(context: Context, name: string, value: JsonObject, at: Location): SecurityScheme {
  const place = readString(context, value, 'in', at)
  return {
    name,
    type: readString(context, value, 'type', at) ?? 'unknown',
    scheme: readString(context, value, 'scheme', at)?.toLowerCase() ?? null,
    in: place === 'header' || place === 'query' || place === 'cookie' ? place : null,
    parameterName: readString(context, value, 'name', at),
  }
}

/** What an operation asks for. */
export interface Security {
  readonly alternatives: readonly (readonly string[])[]
  /** The scopes of the only alternative; `null` where there are several, or none are named. */
  readonly scopes: readonly string[] | null
}

/** Reads `security`, of an operation or else of the document. */
export function readSecurity(context: Context, operation: JsonObject, at: Location): Security {
  const [holder, place] = getOwn(operation, 'security') === undefined ? [context.root, null] : [operation, at]
  const requirements = readList(context, holder, 'security', place).flatMap((value, index) =>
    readRequirement(context, value, locateBelow(place, 'security', String(index))),
  )
  const [only] = requirements
  const scopes = requirements.length === 1 && only ? [...new Set(only.scopes)] : []
  const alternatives = requirements.map(({ names }) => names)
  return {
    alternatives: alternatives.every((names) => names.length === 0) ? [] : alternatives,
    scopes: scopes.length > 0 ? scopes : null,
  }
}

function readRequirement(
  context: Context,
  value: Json,
  at: Location,
): readonly { readonly names: readonly string[]; readonly scopes: readonly string[] }[] {
  if (!isJsonObject(value)) {
    context.report(at, problems.objectExpected, { found: value })
    return []
  }
  const names = Object.keys(value)
  return [{ names, scopes: names.flatMap((name) => readStrings(context, value, name, at)) }]
}
