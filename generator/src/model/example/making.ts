import type { Json, JsonObject } from '../../json.ts'
import type { Schema } from '../types.ts'
import type { Lookup } from '../value/matches.ts'

/** How many items or properties are made at most, whatever a schema requires. */
export const maximumCount = 5_000

/** What values are made with. */
export interface Making {
  readonly lookup: Lookup
  /** Whether only what must be there is to be made. */
  readonly isMinimal: boolean
  /** The same for only what must be there. */
  readonly minimal: Making
  /** A value of a schema; `undefined` where none is found. */
  make(schema: Schema): Json | undefined
  /** Values that may be of a schema, the best first. */
  propose(schema: Schema): Iterable<Json>
}

/** Makes an object without a prototype, so that `__proto__` is a key like any other. */
export function toObject(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object: Record<string, Json> = Object.create(null)
  for (const [name, value] of entries) object[name] = value
  return object
}
