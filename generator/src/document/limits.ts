/** Bounds that a hostile or broken document meets before it can hurt. */
export interface Limits {
  /** Size of one file, in bytes, counted while it is read. @default 67108864 */
  readonly bytes: number
  /** How many objects and arrays may stand inside each other. @default 400 */
  readonly depth: number
  /** How many values YAML aliases may stand for in one file. @default 250000 */
  readonly aliasedValues: number
  /** How many files a document may be spread over. @default 2000 */
  readonly files: number
  /** How long a URL may take to answer in full, in milliseconds. @default 30000 */
  readonly timeoutMs: number
}

/** What holds where nothing is said. A large public document is about 13 MB and 30 levels deep. */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  depth: 400,
  aliasedValues: 250_000,
  files: 2_000,
  timeoutMs: 30_000,
}
