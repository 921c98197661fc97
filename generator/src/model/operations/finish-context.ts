import type { Context } from '../context.ts'
import type { ExampleMaker } from '../example/example-maker.ts'
import type { Form } from '../schema/forms.ts'
import type { TypeSet } from '../schema/json-types.ts'
import type { Schema } from '../types.ts'

/** What operations need to get their final form. */
export interface FinishContext {
  readonly document: Context
  readonly examples: ExampleMaker
  /** Returns the final form of a schema that was read. */
  finish(schema: Schema, form: Form | 'whole', isText: boolean): Schema
  typesOf(schema: Schema): TypeSet
  /** Returns the schema with a name, final or not. */
  lookup(name: string): Schema | undefined
}
