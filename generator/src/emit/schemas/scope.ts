import type { Code } from '../code.ts'
import type { Resolve } from '../resolve.ts'

/** The names that an expression uses in its module. */
export interface Scope {
  /** The builders of validators. */
  readonly z: Code
  /** Prints the reference to a named schema. */
  readonly refer: (name: string) => Code
  readonly resolve: Resolve
}
