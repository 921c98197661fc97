/** Limits that stop a hostile or broken document before it exhausts memory or time. */
export interface Limits {
  /** Maximum size of one file in bytes, checked while it is read. @default 67108864 */
  readonly bytes: number
  /** Maximum nesting depth of objects and arrays. @default 400 */
  readonly depth: number
  /** Maximum number of values that the YAML aliases of one file expand to. @default 250000 */
  readonly aliasedValues: number
  /** Maximum number of files in one document. @default 2000 */
  readonly files: number
  /** Timeout for one URL, including its body, in milliseconds. @default 30000 */
  readonly timeoutMs: number
}

/** Default limits. A large public document is about 13 MB and 30 levels deep. */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  depth: 400,
  aliasedValues: 250_000,
  files: 2_000,
  timeoutMs: 30_000,
}
