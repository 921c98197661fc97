import type { Severity } from './diagnostics.ts'

/**
 * A kind of problem that a stage can find, with the facts that its message contains. Each stage lists its own in one
 * module, its catalogue.
 *
 * @example
 * export const tooLarge: Problem<{ bytes: number }> = {
 *   code: 'source-too-large',
 *   severity: 'error',
 *   cause: 'The document is larger than the limit.',
 *   fix: 'Raise `limits.bytes`.',
 *   message: ({ bytes }) => `the document is larger than ${bytes} bytes`,
 * }
 */
export interface Problem<Facts = NoFacts> {
  /** Stable identifier, such as `ref-unresolved`: scripts and suppressions rely on it. */
  readonly code: string
  readonly severity: Severity
  /** The cause of the problem. */
  readonly cause: string
  /** The general fix. */
  readonly fix: string
  /** Returns the problem in one sentence. */
  message(facts: Facts): string
  /** Returns a more specific fix; `null` to use `fix`. */
  readonly help?: (facts: Facts) => string | null
}

/** Facts of a problem whose message is constant. */
export type NoFacts = Record<never, never>
