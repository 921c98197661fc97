import type { Json } from '../../json.ts'
import type { NamedSchema, Schema } from '../../model/types.ts'

/** The kind of values that a schema is about. Two schemas have to be of the same to be compared further. */
export type Family =
  | 'string'
  | 'binary'
  | 'number'
  | 'boolean'
  | 'array'
  | 'object'
  | 'unknown'
  | 'never'
  | 'condition'

/** One of the union members that a value can match. */
export interface Alternative {
  /** Neither a union nor `null`; a reference to such a schema if it has a name. */
  readonly schema: Schema
  readonly family: Family
  /** The named schema, if it is one. */
  readonly named: NamedSchema | null
  readonly title: string | null
  /** The values by which a discriminator selects it. */
  readonly values: readonly string[]
}

/** All union members that a value can match. */
export interface Alternatives {
  readonly nullable: boolean
  readonly members: readonly Alternative[]
  /** The property that selects one of them. */
  readonly discriminator: string | null
  readonly isExclusive: boolean
  /** Values that are listed, but not the only ones: those of an open enum. */
  readonly known: readonly Json[]
}
