/** Something that is to go wrong. Every part of the condition that is left out is true of any request. */
export interface Fault {
  /** Operation, such as `projects.list`; `projects.*` for all below; `token` for the token endpoint. */
  readonly operation?: string
  /** In capitals. */
  readonly method?: string
  /** How often; 0: until it is cleared. @default 1 */
  readonly times?: number
  /** How many matching requests pass unharmed first. @default 0 */
  readonly skip?: number
  /** From 0 to 1, drawn with the emulator's seed. @default 1 */
  readonly probability?: number
  /**
   * `before` refuses the request; `after` carries it out and spoils the answer, as a gateway does that
   * loses it. @default 'before' for `status` and `expired-token`, else 'after'
   */
  readonly when?: 'before' | 'after'
  readonly effect: Effect
}

/** What goes wrong. */
export type Effect =
  /** Another answer, in the API's error shape. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly code?: string
      readonly error?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** `401`, as if the token had just run out. */
  | { readonly kind: 'expired-token' }
  /** An answer that comes late. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** A connection that breaks without an answer. */
  | { readonly kind: 'reset' }
  /** A body that breaks off after so many bytes, though more were announced. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** A body that comes in pieces. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
  /** Another body, such as a proxy's HTML; the status stays unless given. */
  | { readonly kind: 'body'; readonly body: string; readonly contentType?: string; readonly status?: number }
