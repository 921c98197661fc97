import type { JsonObject } from '../json.ts'
import type { Version } from './read-version.ts'

/** One-based place in a file. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * An OpenAPI document as every later stage sees it: overlaid, in one file, in one form. Whatever it was written
 * as, it now reads as OpenAPI 3.1 with JSON Schema 2020-12. Every `$ref`, and every entry of a discriminator's
 * mapping, is `#/components/<section>/<name>` and leads to an object of the kind that stands there. Fields have the
 * types that the specification gives them, and those that it does not have are gone; `x-` fields stay as they are.
 */
export interface Document {
  /** Path or URL as the user gave it. */
  readonly source: string
  /** URLs of the files that it was read from, its own first. */
  readonly files: readonly string[]
  /** What the document declared; `root` is in the form of 3.1 either way. */
  readonly version: Version
  /** Objects without prototypes, so that `__proto__` is a key like any other. */
  readonly root: JsonObject
  /**
   * Finds where a pointer such as `#/paths/~1v1` stands in the source: its own place, or that of its nearest
   * ancestor there. `null` when the source has no lines to speak of.
   */
  locate(pointer: string): Position | null
  /** Finds the overlay that wrote the value at a pointer, with the pointer in that overlay; `null` if none did. */
  findOrigin?(
    pointer: string,
  ): { readonly overlay: Pick<Document, 'source' | 'locate'>; readonly pointer: string } | null
}
