import type { JsonObject } from '../json.ts'

/** A supported version of OpenAPI. */
export type Version = '3.0' | '3.1' | '3.2'

/** One-based position in a file. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * A normalized OpenAPI document: overlaid, in one file, as OpenAPI 3.1 with JSON Schema 2020-12. Every `$ref`, and every
 * entry of a discriminator mapping, is `#/components/<section>/<name>` and points to an object of the expected kind.
 * Fields have the types of the specification. Unknown fields are removed, except `x-` extensions.
 */
export interface Document {
  /** Path or URL as the user gave it. */
  readonly source: string
  /** URLs of the files that it was read from, its own first. */
  readonly files: readonly string[]
  /** The declared version. `root` is always normalized to 3.1. */
  readonly version: Version
  /** Objects have no prototypes, so `__proto__` is an ordinary key. */
  readonly root: JsonObject
  /**
   * Finds the position of a pointer such as `#/paths/~1v1`, or of its nearest ancestor, in the source. Returns `null` if
   * the source has no lines.
   */
  locate(pointer: string): Position | null
  /** Turns a pointer into one into the file as the user wrote it, if the document was converted from Swagger 2.0. */
  toSource?(pointer: string): string
  /** Finds the overlay that wrote the value at a pointer, with the pointer in that overlay; `null` if none did. */
  findOrigin?(
    pointer: string,
  ): { readonly overlay: Pick<Document, 'source' | 'locate'>; readonly pointer: string } | null
}
