import type { Diagnostic } from '../diagnostics.ts'

/** The bytes of a document and their location. */
export interface Source {
  /** Path or URL as the user gave it. */
  readonly location: string
  /** Final location after links and redirects: the base of relative references. */
  readonly base: URL
  readonly bytes: Uint8Array
  /** Validators for a later conditional request; `null` for files, and if the server sent none. */
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Result of reading a source. */
export type SourceResult =
  | { readonly status: 'read'; readonly source: Source }
  /** The server reported (304) that the document matches the validators. */
  | { readonly status: 'unchanged' }
  | {
      readonly status: 'failed'
      readonly diagnostics: readonly Diagnostic[]
      /** Present for transient failures. `afterMs` is the delay in `Retry-After`. */
      readonly retry?: { readonly afterMs: number | null }
    }

/** Options for reading a source. */
export interface SourceOptions {
  /** Maximum number of bytes after decompression. */
  readonly maximumBytes: number
  readonly timeoutMs: number
  /** Not sent to another origin after a redirect. */
  readonly headers?: Readonly<Record<string, string>>
  /** Makes the request conditional. */
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null }
  /** Called before each redirect. @default allows all except from https to http */
  readonly mayRedirectTo?: (target: URL) => boolean
  readonly signal?: AbortSignal
}
