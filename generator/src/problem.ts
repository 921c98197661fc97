import type { Severity } from './diagnostics.ts'

/**
 * A kind of problem that a stage can find, with the facts that its message contains. Each stage lists its own in one
 * module, its catalogue.
 *
 * @example
 * export const tooLarge: Problem<{ bytes: number }> = error('source-too-large', {
 *   cause: 'The document is larger than the limit.',
 *   fix: 'Raise `limits.bytes`.',
 *   message: ({ bytes }) => `the document is larger than ${bytes} bytes`,
 * })
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

type Texts<Facts> = Omit<Problem<Facts>, 'code' | 'severity'>

/** Declares a problem that stops the run. */
export function error<Facts>(code: string, texts: Texts<Facts>): Problem<Facts> {
  return { code, severity: 'error', ...texts }
}

/** Declares a problem that does not stop the run. */
export function warning<Facts>(code: string, texts: Texts<Facts>): Problem<Facts> {
  return { code, severity: 'warning', ...texts }
}

/** Declares the warning for an error that an option accepts. */
export function ignored<Facts>(problem: Problem<Facts>): Problem<Facts> {
  return { ...problem, code: `${problem.code}-ignored`, severity: 'warning' }
}
