import type { Diagnostic } from '../diagnostics.ts'
import { diagnose } from '../document/diagnose.ts'
import type { Document } from '../document/types.ts'
import type { JsonObject } from '../json.ts'
import type { Problem } from '../problem.ts'
import { formatLocation, type Location } from './location.ts'

/** The document, and a function that reports problems in it. */
export interface Context {
  readonly root: JsonObject
  /** Reports a problem. Repeated reports for one location are dropped. */
  report<Facts>(at: Location, problem: Problem<Facts>, facts: Facts): void
  /** The reported problems, in order. */
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
