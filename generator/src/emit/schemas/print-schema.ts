import type { Schema } from '../../model/types.ts'
import type { Code } from '../code.ts'
import type { Scope } from './scope.ts'

/** Prints the expression that builds the validator of a schema. Printers of single kinds receive it as a parameter. */
export type PrintSchema = (schema: Schema, scope: Scope) => Code
