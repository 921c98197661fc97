import { getAt } from '../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Context } from './context.ts'
import { type Location, locateChild, parseLocation } from './location.ts'
import { problems } from './problems.ts'
import { getOwn } from './read.ts'

/** An object of the document, and where it stands. */
export interface Found {
  readonly value: JsonObject
  readonly at: Location
}

/**
 * Follows references from one object (a parameter, a response) to where it is written down. `null`, reported, when
 * there is no object at the end.
 */
export function resolveObject(context: Context, value: Json | undefined, at: Location): Found | null {
  const seen = new Set<Json>()
  let found: Json | undefined = value
  let place = at
  while (isJsonObject(found) && !seen.has(found)) {
    const reference = getOwn(found, '$ref')
    const target = typeof reference === 'string' ? parseLocation(reference) : undefined
    if (target === undefined) return { value: found, at: place }
    seen.add(found)
    found = getAt(context.root, String(reference))
    place = target
  }
  if (isJsonObject(found))
    context.report(locateChild(at, '$ref'), problems.referenceUnusable, {
      reference: getOwn(found, '$ref') ?? null,
    })
  else context.report(place, problems.objectExpected, { found })
  return null
}
