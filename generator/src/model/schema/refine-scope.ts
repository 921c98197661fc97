import type { Context } from '../context.ts'
import type { Schema } from '../types.ts'
import type { Comparing } from './compare-shapes.ts'
import type { TypeSet } from './json-types.ts'

/** Access to all schemas that a single refinement needs. */
export interface RefineScope extends Comparing {
  readonly context: Context
  typesOf(schema: Schema): TypeSet
  /** A schema from `lookup` with the final names of its references. */
  rename(schema: Schema): Schema
  /** Returns whether a schema, as read, is negated: accepting more there would reject more outside. */
  isNegated(schema: Schema): boolean
  /** The exclusive unions, as read, that accept values of several members, because exclusivity would reject too much. */
  readonly relaxed: Set<Schema>
  /** The unions, as read, whose refinement has begun. */
  readonly begun: Set<Schema>
  /** The final form of a schema. */
  refine(schema: Schema): Schema
}
