import { createObject, type Json, type JsonObject } from '../../json.ts'
import { createMeasure, type JsonSize } from '../../json-size.ts'
import type { Lookup, Schema } from '../types.ts'

/** Maximum number of items or properties of an example, even if a schema requires more. */
export const maximumCount = 5_000

/** Measures examples, which never change after they are made. */
export const measure: (value: Json | undefined) => JsonSize = createMeasure()

/** Options and functions for making values. */
export interface ExampleContext {
  readonly lookup: Lookup
  /** `true` to leave out everything optional. */
  readonly isMinimal: boolean
  /** The same context with `isMinimal` set. */
  readonly minimal: ExampleContext
  /** A value of a schema; `undefined` if none is found. */
  make(schema: Schema): Json | undefined
  /** Candidate values of a schema, best first. */
  propose(schema: Schema): Iterable<Json>
}

/** Creates an object without a prototype, so that `__proto__` is an ordinary key. */
export function toObject(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object = createObject()
  for (const [name, value] of entries) object[name] = value
  return object
}
