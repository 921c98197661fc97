import type { BuiltSchemas } from '../build-schemas.ts'
import type { Context } from '../context.ts'
import type { ExampleMaker } from '../example/example-maker.ts'

/** Access to final schemas that operations are built with. */
export interface FinishContext extends BuiltSchemas {
  readonly document: Context
  readonly examples: ExampleMaker
}
