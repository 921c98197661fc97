import type { Model } from '../model/types.ts'
import type { Code } from './code.ts'
import type { File } from './file.ts'
import { stringLiteral } from './literals.ts'
import type { TemplateSource } from './template.ts'

/** The outputs, in the order in which they can import each other. */
export const outputNames = ['types', 'schemas', 'client', 'mocks', 'resources'] as const
export type OutputName = (typeof outputNames)[number]

/** Options of an emitter. Everything that depends on the document is in the model. */
export interface EmitOptions {
  /** The first line of each file: its source, and a note that it must not be edited. */
  readonly header: Code
  /**
   * Returns the import specifier of a module of another output: `('schemas', 'examples')`; `index` is the output
   * itself.
   */
  readonly specifier: (output: OutputName, module: string) => Code
  /** The extension of imports within one output: `.ts` or `.js`. */
  readonly extension: '.ts' | '.js'
  readonly templates: TemplateSource
  /** The API of zod that the validators use. */
  readonly zod: 'mini' | 'classic'
  /** The type of 64-bit integers. */
  readonly int64: 'number' | 'bigint'
  /** The module that exports the call types of the resource tree. */
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

/** Import specifiers of modules in the same folder, by their names in camel case: `readParts` for `./read-parts.ts`. */
export function siblings<Name extends string>(
  options: EmitOptions,
  ...names: readonly Name[]
): Readonly<Record<Name, Code>> {
  const toPath = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const entries = names.map((name) => [name, sibling(toPath(name), options)])
  return Object.fromEntries(entries) as Record<Name, Code>
}
