import { formatPointer, parsePointer } from '../document/pointer.ts'

/**
 * A place in the document, as a list linked from the leaf up; `null` is the root. It costs next to nothing to
 * make, and only the few that are reported are ever written out.
 */
export type Location = { readonly parent: Location; readonly token: string } | null

/** The place one step below. */
export function locateChild(parent: Location, token: string | number): Location {
  return { parent, token: String(token) }
}

/** The place some steps below. */
export function locateBelow(parent: Location, ...tokens: readonly string[]): Location {
  return tokens.reduce<Location>(locateChild, parent)
}

/** Reads a pointer such as `#/components/schemas/Pet`; `undefined` when it is none. */
export function parseLocation(pointer: string): Location | undefined {
  return parsePointer(pointer)?.reduce<Location>(locateChild, null)
}

/** The tokens from the root down. */
export function listTokens(location: Location): readonly string[] {
  const tokens: string[] = []
  for (let at = location; at !== null; at = at.parent) tokens.push(at.token)
  return tokens.reverse()
}

/** Writes a place as a URI fragment: `#/components/schemas/Pet`. */
export function formatLocation(location: Location): string {
  return formatPointer(listTokens(location))
}
