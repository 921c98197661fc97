import { type Diagnostic, dropRepeated } from '../diagnostics.ts'
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
  /** Reports a problem at its first location only. */
  reportOnce<Facts>(at: Location, problem: Problem<Facts>, facts: Facts): void
  /** The reported problems, in order. */
  listDiagnostics(): readonly Diagnostic[]
}

/** Makes the context for one run. */
export function createContext(document: Document): Context {
  const diagnostics = new Map<string, Diagnostic>()
  const reportAs = <Facts>(key: string, at: Location, problem: Problem<Facts>, facts: Facts): void => {
    const whole = `${problem.code} ${key} ${problem.message(facts)}`
    if (!diagnostics.has(whole))
      diagnostics.set(whole, diagnose(document, formatLocation(at), problem, facts))
  }
  return {
    root: document.root,
    report: (at, problem, facts) => reportAs(formatLocation(at), at, problem, facts),
    reportOnce: (at, problem, facts) => reportAs('', at, problem, facts),
    listDiagnostics: () => dropRepeated([...diagnostics.values()]),
  }
}
