import type { Json, JsonObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import type { Context } from '../context.ts'
import type { Location } from '../location.ts'
import type { ReferenceSchema, Schema } from '../types.ts'
import type { TypeSet } from './json-types.ts'

/** A schema of the document, and functions that read what its keywords contain. Tokens lead from it to a value in it. */
export interface SchemaInput {
  readonly context: Context
  readonly schema: JsonObject
  readonly at: Location
  /** The types that the surrounding schemas allow; `null` if none of them applies to the same value. */
  readonly types: TypeSet | null
  /** Reads the schema of a part of the value: a property, an item. */
  readPart(value: Json, ...tokens: string[]): Schema
  /** Reads a schema of the same value, within the remaining types. */
  readInPlace(types: TypeSet | null, value: Json, ...tokens: string[]): Schema
  /** A reference to a schema by its pointer; `null` if it is unresolved. */
  referTo(pointer: string): ReferenceSchema | null
  /** Marks a schema as negated: accepting more there would reject more outside. */
  negate(schema: Schema): void
  report<Facts>(problem: Problem<Facts>, facts: Facts, ...tokens: string[]): void
}
