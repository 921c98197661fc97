import type { Json } from '../../json.ts'
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
