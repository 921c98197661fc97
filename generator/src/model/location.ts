import { formatPointer, parsePointer } from '../document/pointer.ts'

/**
 * A location in the document, as a linked list from the leaf up; `null` is the root. It is cheap to create, and only
 * reported locations are formatted.
 */
export type Location = { readonly parent: Location; readonly token: string } | null

/** The location of a child. */
export function locateChild(parent: Location, token: string | number): Location {
  return { parent, token: String(token) }
}

/** The location of a descendant. */
export function locateBelow(parent: Location, ...tokens: readonly string[]): Location {
  return tokens.reduce<Location>(locateChild, parent)
}

/** Parses a pointer such as `#/components/schemas/Pet`; `undefined` for other strings. */
export function parseLocation(pointer: string): Location | undefined {
  return parsePointer(pointer)?.reduce<Location>(locateChild, null)
}

/** The tokens from the root down. */
export function listTokens(location: Location): readonly string[] {
  const tokens: string[] = []
  for (let at = location; at !== null; at = at.parent) tokens.push(at.token)
  return tokens.reverse()
}

/** Formats a location as a URI fragment: `#/components/schemas/Pet`. */
export function formatLocation(location: Location): string {
  return formatPointer(listTokens(location))
}
