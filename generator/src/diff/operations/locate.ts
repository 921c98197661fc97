import { getAt } from '../../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { type Location, listTokens, locateBelow, parseLocation } from '../../model/location.ts'
import type { Operation } from '../../model/types.ts'
import { type Position, toPosition } from '../change-location.ts'
import type { Side } from '../types.ts'

/** Something that the document contains, and its location behind references. */
export interface Found {
  readonly value: Json
  readonly at: Location
}

/** The location of an operation. */
export function locateOperation({ pointer }: Operation): Location {
  return parseLocation(pointer) ?? null
}

/** The object of the document at a location; empty if it is something else. */
export function readObjectAt({ root }: Side, position: Position | null): JsonObject {
  const value = position === null ? undefined : getAt(root, listTokens(position.at))
  return isJsonObject(value) ? value : {}
}

/** The object of an operation in the document. */
export function readOperation(side: Side, operation: Operation): JsonObject {
  return readObjectAt(side, toPosition(locateOperation(operation)))
}

/** The `operationId` in the document; `null` if it has none. */
export function readOperationId(side: Side, operation: Operation): string | null {
  const { operationId } = readOperation(side, operation)
  return typeof operationId === 'string' ? operationId : null
}

/** The value some tokens below a location, with references followed at each step; `null` if nothing is there. */
export function findBelow(root: JsonObject, at: Location, ...tokens: readonly string[]): Found | null {
  let found = follow(root, at)
  for (const token of tokens) found = found && follow(root, locateBelow(found.at, token))
  return found
}

/** The entries of the object some tokens below a location, each with its location. */
export function listEntries(root: JsonObject, found: Found | null): readonly (readonly [string, Found])[] {
  if (found === null || !isJsonObject(found.value)) return []
  return Object.keys(found.value).flatMap((key) => {
    const entry = findBelow(root, found.at, key)
    return entry ? [[key, entry] as const] : []
  })
}

const maximumHops = 50

function follow(root: JsonObject, at: Location): Found | null {
  let found: Location = at
  for (let hop = 0; hop < maximumHops; hop++) {
    const value = getAt(root, listTokens(found))
    if (value === undefined) return null
    const target =
      isJsonObject(value) && typeof value.$ref === 'string' ? parseLocation(value.$ref) : undefined
    if (target === undefined) return { value, at: found }
    found = target
  }
  return null
}
