import type { Diagnostic } from '../diagnostics.ts'

/** The bytes of a document and where they are from. */
export interface Source {
  /** Path or URL as it was given, for people. */
  readonly location: string
  /** Where it really is, after links and redirects: the base of relative references. */
  readonly base: URL
  readonly bytes: Uint8Array
  /** Validators for a later conditional request; `null` for files and where the server sent none. */
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What came of reading. */
export type SourceResult =
  | { readonly status: 'read'; readonly source: Source }
  /** The server reported (304) that the document is still the one that the validators belong to. */
  | { readonly status: 'unchanged' }
  | {
      readonly status: 'failed'
      readonly diagnostics: readonly Diagnostic[]
      /** Present if the reason may pass; `afterMs` is how long the server wants to be left alone. */
      readonly retry?: { readonly afterMs: number | null }
    }

/** How to read. */
export interface SourceOptions {
  /** Bytes after decompression. */
  readonly maximumBytes: number
  readonly timeoutMs: number
  /** Sent to the address itself, never to another origin that it redirects to. */
  readonly headers?: Readonly<Record<string, string>>
  /** Makes the request conditional. */
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null }
  /** Asked before each redirect. @default anywhere but from https to http */
  readonly mayRedirectTo?: (target: URL) => boolean
  readonly signal?: AbortSignal
}
