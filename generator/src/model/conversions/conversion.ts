import type { Schema } from '../types.ts'

/** Values in JSON that are another type in programs. */
export interface Conversion {
  /** Returns true if a schema describes them. */
  readonly converts: (schema: Schema) => boolean
  /** Returns true if such a schema can be converted if no other schema applies. */
  readonly isFree: (schema: Schema) => boolean
  /** Returns true if a schema accepts values of the same JSON type, such values or others. */
  readonly accepts: (schema: Schema) => boolean
  readonly change: (schema: Schema) => Schema
}
