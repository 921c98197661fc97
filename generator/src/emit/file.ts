import type { Code } from './code.ts'

/** A file to be written, its path relative to the folder of its output, with `/` between the parts. */
export interface File {
  readonly path: string
  readonly contents: Code
}
