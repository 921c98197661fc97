import type { Diagnostic } from '../diagnostics.ts'
import { diagnose } from '../document/diagnose.ts'
import type { Document } from '../document/types.ts'
import type { JsonObject } from '../json.ts'
import type { Problem } from '../problem.ts'
import { formatLocation, type Location } from './location.ts'

/** What every reader of the document is handed: the document, and somewhere to report problems to. */
export interface Context {
  readonly root: JsonObject
  /** Reports a problem, once: a place that is read several times tells it no louder. */
  report<Facts>(at: Location, problem: Problem<Facts>, facts: Facts): void
  /** What was reported so far, in that order. */
  listDiagnostics(): readonly Diagnostic[]
}

/** Makes the context for one run. */
export function createContext(document: Document): Context {
  const diagnostics = new Map<string, Diagnostic>()
  return {
    root: document.root,
    report(at, problem, facts) {
      const pointer = formatLocation(at)
      const key = `${problem.code} ${pointer} ${problem.message(facts)}`
      if (!diagnostics.has(key)) diagnostics.set(key, diagnose(document, pointer, problem, facts))
    },
    listDiagnostics: () => [...diagnostics.values()],
  }
}
