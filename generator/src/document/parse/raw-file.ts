import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import type { Located } from '../diagnose.ts'

/** A file as it was parsed: not yet known to be an OpenAPI document, or even a whole one. */
export interface RawFile extends Located {
  /** Objects without prototypes, no value shared between two places. Whoever parsed it may change it. */
  readonly root: JsonObject
}

/** What came of parsing: a file unless there was an error among the diagnostics. */
export interface Parsed {
  readonly file: RawFile | null
  readonly diagnostics: readonly Diagnostic[]
}
