import type { Json } from '../../json.ts'
import type { Context } from '../context.ts'
import type { Location } from '../location.ts'
import type { ReferenceSchema, Schema } from '../types.ts'
import type { TypeSet } from './json-types.ts'

/** The position of a schema: its depth within a named schema, and the types that the surrounding schemas allow. */
export interface Scope {
  readonly depth: number
  /** `null` if no surrounding schema applies to the same value. */
  readonly types: TypeSet | null
}

/** The context that readers of single keywords receive. */
export interface KeywordReader {
  readonly context: Context
  /** Reads the schema of a part of the value: a property, an item. */
  readPart(value: Json, at: Location, scope: Scope): Schema
  /** Reads a schema of the same value, within the remaining types. */
  readInPlace(value: Json, at: Location, scope: Scope, types: TypeSet | null): Schema
  /** A reference to a schema by its pointer; `null` if it is unresolved. */
  referTo(pointer: string): ReferenceSchema | null
  /** Marks a schema as negated: accepting more there would reject more outside. */
  negate(schema: Schema): void
}
