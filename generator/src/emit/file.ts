import type { Code } from './code.ts'

/** A file to write. Its path is relative to the folder of its output and uses `/`. */
export interface File {
  readonly path: string
  readonly contents: Code
}
