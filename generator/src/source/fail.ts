import type { Problem } from '../problem.ts'
import type { SourceResult } from './types.ts'

/** Reports that a source cannot be read. Such a problem has no line. */
export function fail<Facts>(
  location: string,
  problem: Problem<Facts>,
  facts: Facts,
): Extract<SourceResult, { status: 'failed' }> {
  const diagnostic = {
    code: problem.code,
    severity: problem.severity,
    message: problem.message(facts),
    help: problem.help?.(facts) ?? problem.fix,
    source: location,
    pointer: '#',
    line: null,
    column: null,
  }
  return { status: 'failed', diagnostics: [diagnostic] }
}
