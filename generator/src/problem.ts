import type { Severity } from './diagnostics.ts'

/** A kind of problem that a stage can find. Each stage lists its own in one catalogue. */
export interface Problem<Facts> {
  /** Stable identifier, such as `ref-unresolved`: scripts and suppressions rely on it. */
  readonly code: string
  readonly severity: Severity
  /** How a document comes to have it. */
  readonly cause: string
  /** What to do about it, in general. */
  readonly fix: string
  /** What is wrong here, in one sentence. */
  message(facts: Facts): string
  /** What to do here, where that can be said better than in general; `null` leaves it at `fix`. */
  readonly help?: (facts: Facts) => string | null
}

/** A problem of which there is nothing more to say than its name does. */
export type NoFacts = Record<never, never>

/**
 * All the problems of a stage, by name, each with the facts that its message is made of.
 *
 * @example
 * export const problems: Catalogue<{ tooLarge: { bytes: number } }> = {
 *   tooLarge: {
 *     code: 'source-too-large',
 *     severity: 'error',
 *     cause: 'The document is larger than the limit.',
 *     fix: 'Raise `limits.bytes`.',
 *     message: ({ bytes }) => `the document is larger than ${bytes} bytes`,
 *   },
 * }
 */
export type Catalogue<Facts> = { readonly [Name in keyof Facts]: Problem<Facts[Name]> }
