import type { Json } from '../../json.ts'
import type { Context } from '../context.ts'
import type { Location } from '../location.ts'
import type { ReferenceSchema, Schema } from '../types.ts'
import type { TypeSet } from './json-types.ts'

/** Where a schema is read: how deep within a named one, and which types the schemas around it leave. */
export interface Scope {
  readonly depth: number
  /** `null` where nothing around it is about the same value. */
  readonly types: TypeSet | null
}

/** What the readers of single keywords need of the reader of whole schemas. */
export interface Reading {
  readonly context: Context
  /** Reads a schema of a part of the value: a property, an item. */
  readPart(value: Json, at: Location, scope: Scope): Schema
  /** Reads a schema of the same value, within the types that are left. */
  readInPlace(value: Json, at: Location, scope: Scope, types: TypeSet | null): Schema
  /** A reference to a schema by its pointer; `null` when it leads nowhere. */
  referTo(pointer: string): ReferenceSchema | null
  /** Notes that a schema is also negated, so that accepting more would be refusing more. */
  negate(schema: Schema): void
}
