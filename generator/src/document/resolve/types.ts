import type { Json, JsonObject } from '../../json.ts'
import type { RawFile } from '../parse/raw-file.ts'
import type { Field, Kind } from '../shape/kinds.ts'

/** One of the files of a document. */
export interface DocumentFile extends RawFile {
  /** URL that the file was read from. */
  readonly base: URL
  /** Value of `$self` (OpenAPI 3.2), if present: references are relative to it instead of `base`. */
  readonly self?: URL
  /** True for the file that the user named. */
  readonly isRoot: boolean
}

/** A reference and its location. */
export interface Site {
  readonly file: DocumentFile
  /** Pointer to the string of the reference itself. */
  readonly tokens: readonly string[]
  /** The object that contains the reference: the one with the `$ref`, a discriminator mapping, or a security requirement. */
  readonly holder: JsonObject
  /** `$ref`, `$dynamicRef`, or the key in the mapping or requirement. */
  readonly key: string
  readonly kind: Kind
  readonly reference: string
  /** Base of a relative reference: the nearest `$id`, `$self`, or the file. */
  readonly base: URL
  /**
   * `inline`: OpenAPI does not define a reference there, so it is replaced with its target. `requirement`: the URI of a
   * security scheme.
   */
  readonly role: 'reference' | 'mapping' | 'requirement' | 'inline'
}

/** A reference where OpenAPI does not define one, such as in place of an operation or of a map of headers. */
export interface ForeignSite {
  readonly site: Site
  /** The expected kind of object. */
  readonly field: Field
  /** The object or array that contains the reference, and the key or index. */
  readonly container: Record<string, Json>
  readonly slot: string
}

/** The target of a reference. */
export interface Target {
  readonly file: DocumentFile
  readonly tokens: readonly string[]
  /** An object, or a boolean where a schema may be one. */
  readonly value: JsonObject | boolean
  readonly kind: Kind
}

/** A target that is an object. */
export interface ObjectTarget extends Target {
  readonly value: JsonObject
}

/** A location in `components`. */
export interface Component {
  readonly section: string
  readonly name: string
}
