import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import type { Located } from '../diagnose.ts'

/** A parsed file that is not checked yet. It may not be an OpenAPI document. */
export interface RawFile extends Located {
  /** Objects have no prototypes, and no value is shared between two locations. The caller of the parser may change it. */
  readonly root: JsonObject
}

/** The result of parsing: the file unless a diagnostic is an error. */
export interface Parsed {
  readonly file: RawFile | null
  readonly diagnostics: readonly Diagnostic[]
}
