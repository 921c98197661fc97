import type { Context } from '../context.ts'
import type { ExampleMaker } from '../example/example-maker.ts'
import type { TypeSet } from '../schema/json-types.ts'
import type { Variant } from '../schema/variants.ts'
import type { Schema } from '../types.ts'

/** Access to final schemas that operations are built with. */
export interface FinishContext {
  readonly document: Context
  readonly examples: ExampleMaker
  /** Returns the final variant of a schema. */
  finish(schema: Schema, variant: Variant | 'whole', isText: boolean): Schema
  typesOf(schema: Schema): TypeSet
  /** Returns the schema with a name, final or not. */
  lookup(name: string): Schema | undefined
}
