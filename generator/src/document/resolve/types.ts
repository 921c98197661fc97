import type { Json, JsonObject } from '../../json.ts'
import type { RawFile } from '../parse/raw-file.ts'
import type { Field, Kind } from '../shape/kinds.ts'

/** One of the files that a document is spread over. */
export interface DocumentFile extends RawFile {
  /** Where it was read. */
  readonly base: URL
  /** Its own address (`$self` of OpenAPI 3.2), if it has one: references are relative to it instead of `base`. */
  readonly self?: URL
  /** Whether it is the one that the user named. */
  readonly isRoot: boolean
}

/** A reference, and where it stands. */
export interface Site {
  readonly file: DocumentFile
  /** Pointer to the string of the reference itself. */
  readonly tokens: readonly string[]
  /** The object that the reference stands in: the one with the `$ref`, or a discriminator's mapping. */
  readonly holder: JsonObject
  /** `$ref`, `$dynamicRef`, or the key in the mapping. */
  readonly key: string
  readonly kind: Kind
  readonly reference: string
  /** What a relative reference is relative to: the nearest `$id`, `$self`, or the file. */
  readonly base: URL
  /** `inline`: OpenAPI does not define a reference there, and its target takes its place. */
  readonly role: 'reference' | 'mapping' | 'inline'
}

/** A reference where OpenAPI does not define one, such as in place of an operation or of a map of headers. */
export interface ForeignSite {
  readonly site: Site
  /** What is expected in its place. */
  readonly field: Field
  /** The object or array that contains the reference, and the key or index. */
  readonly container: Record<string, Json>
  readonly slot: string
}

/** Where a reference leads. */
export interface Target {
  readonly file: DocumentFile
  readonly tokens: readonly string[]
  /** An object, or a boolean where a schema may be one. */
  readonly value: JsonObject | boolean
  readonly kind: Kind
}

/** A place in `components`. */
export interface Component {
  readonly section: string
  readonly name: string
}
