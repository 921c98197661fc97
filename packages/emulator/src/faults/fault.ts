import type { OperationPattern } from '../operation-names.ts'

/** The methods that a fault can be limited to. */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** A failure to inject. A request must meet every condition; a missing condition is always met. */
export interface Fault {
  /** An operation such as `projects.list`, a pattern such as `projects.*`, or `*`; `token` is the token endpoint. @default '*' */
  readonly operation?: OperationPattern
  readonly method?: (typeof methods)[number]
  /** Number of requests it applies to; 0: until it is removed. @default 1 */
  readonly times?: number
  /** Number of matching requests to leave alone first. @default 0 */
  readonly skip?: number
  /** From 0 to 1, drawn with the emulator's seed. @default 1 */
  readonly probability?: number
  /**
   * `before` refuses the request; `after` carries it out and changes the response, like a gateway that
   * loses it. @default 'before' for `status` and `expired-token`, else 'after'
   */
  readonly when?: 'before' | 'after'
  readonly effect: Effect
}

/** Effect of a fault. */
export type Effect =
  /** Another response, in the API's error shape. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly code?: string
      readonly error?: string
      /** Any except those that frame a message, such as `content-length`. */
      readonly headers?: Readonly<Record<string, string>>
    }
  /** `401`, as if the token had just expired. */
  | { readonly kind: 'expired-token' }
  /** A late response. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** A connection that breaks without a response. */
  | { readonly kind: 'reset' }
  /** A body that ends after `bytes`, although the headers announce more. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** A body that arrives in parts. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
  /** Another body, such as a proxy's HTML; the status stays unless given. */
  | { readonly kind: 'body'; readonly body: string; readonly contentType?: string; readonly status?: number }
