import { getAt } from '../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Context } from './context.ts'
import { type Location, locateBelow, parseLocation } from './location.ts'
import { getOwn, readObject } from './read.ts'

/** An object of the document, and its location. */
export interface Found {
  readonly value: JsonObject
  readonly at: Location
}

/**
 * Follows the references of an object (a parameter, a response) to its definition; `null` if `document/` dropped the
 * definition.
 */
export function resolveObject(context: Context, value: Json | undefined, at: Location): Found | null {
  const seen = new Set<Json>()
  let found: Json | undefined = value
  let location = at
  while (isJsonObject(found) && !seen.has(found)) {
    const reference = getOwn(found, '$ref')
    const target = typeof reference === 'string' ? parseLocation(reference) : undefined
    if (target === undefined) return { value: found, at: location }
    seen.add(found)
    found = getAt(context.root, String(reference))
    location = target
  }
  return null
}

/** The objects under a keyword by their names, such as the responses of an operation, each with its references followed. */
export function resolveMembers(
  context: Context,
  { value, at }: Found,
  keyword: string,
): readonly (Found & { readonly name: string })[] {
  const members = readObject(value, keyword)
  return Object.keys(members).flatMap((name) => {
    const found = resolveObject(context, getOwn(members, name), locateBelow(at, keyword, name))
    return found ? [{ ...found, name }] : []
  })
}
