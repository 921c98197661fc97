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
  const own = document.toSource ? (locateFacts(document, facts) as Facts) : facts
  const written = document.findOrigin?.(pointer) ?? null
  if (written !== null) return diagnose(written.overlay, written.pointer, problem, own)
  const position = document.locate(pointer)
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message(own),
    help: problem.help?.(own) ?? problem.fix,
    source: document.source,
    pointer: document.toSource?.(pointer) ?? pointer,
    line: position?.line ?? null,
    column: position?.column ?? null,
  }
}

/** Facts in which pointers to components of a converted document are those of the user's file. */
function locateFacts(document: Located, fact: unknown): unknown {
  if (typeof fact === 'string') return fact.startsWith('#/components/') ? findSource(document, fact) : fact
  if (Array.isArray(fact)) return fact.map((each) => locateFacts(document, each))
  if (typeof fact !== 'object' || fact === null) return fact
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, locateFacts(document, value)]))
}

function findSource(document: Located, pointer: string): string {
  const origin = document.findOrigin?.(pointer)
  return origin?.overlay.source === document.source
    ? origin.pointer
    : (document.toSource?.(pointer) ?? pointer)
}
