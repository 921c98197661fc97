import type { Model } from '../model/types.ts'
import type { Code } from './code.ts'
import type { File } from './file.ts'
import { stringLiteral } from './literals.ts'
import type { TemplateSource } from './template.ts'

/** The outputs, in the order in which they may import each other. */
export const outputNames = ['types', 'schemas', 'client', 'mocks', 'resources'] as const
export type OutputName = (typeof outputNames)[number]

/** Options of an emitter. What depends on the document is in the model. */
export interface EmitOptions {
  /** The first line of each file: what it is generated from, and that it must not be edited. */
  readonly header: Code
  /** How a module of another output is imported: `('schemas', 'examples')`; `index` is the output itself. */
  readonly specifier: (output: OutputName, module: string) => Code
  /** What the names of files end with in imports within one output: `.ts` or `.js`. */
  readonly extension: '.ts' | '.js'
  readonly templates: TemplateSource
  /** Which of zod's two faces the validators are written for. */
  readonly zod: 'mini' | 'classic'
  /** Module that the types of calls in the resource tree come from. */
  readonly callModule: string
  /** The name of a client in the examples of resources. */
  readonly clientName: string
}

/** Writes one output: a pure function from the model to files. */
export type Emitter = (model: Model, options: EmitOptions) => readonly File[]

/** Import specifier of a module in the same folder: `'./runtime.ts'`. */
export function sibling(module: string, options: EmitOptions): Code {
  return stringLiteral(`./${module}${options.extension}`)
}
