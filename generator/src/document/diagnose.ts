import type { Diagnostic } from '../diagnostics.ts'
import type { Problem } from '../problem.ts'
import type { Document } from './types.ts'

/** The part of a document that diagnostics use. */
export type Located = Pick<Document, 'source' | 'locate' | 'findOrigin' | 'toSource'>

/**
 * Reports a problem at a pointer of a document, with its line. If an overlay wrote the value, the problem is reported
 * there.
 *
 * @example
 * diagnose(document, '#/paths/~1v1', problems.referenceDangling, { reference: '#/components/schemas/App' })
 */
export function diagnose<Facts>(
  document: Located,
  pointer: string,
  problem: Problem<Facts>,
  facts: Facts,
): Diagnostic {
  const written = document.findOrigin?.(pointer) ?? null
  if (written !== null) return diagnose(written.overlay, written.pointer, problem, facts)
  const position = document.locate(pointer)
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message(facts),
    help: problem.help?.(facts) ?? problem.fix,
    source: document.source,
    pointer: document.toSource?.(pointer) ?? pointer,
    line: position?.line ?? null,
    column: position?.column ?? null,
  }
}
