import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import { diagnose } from '../diagnose.ts'
import { formatPointer } from '../pointer.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import { type QuirkId, quirks } from '../quirks.ts'
import type { ComponentPlan } from '../resolve/plan-components.ts'
import type { CycleBreak } from '../resolve/report-loops.ts'
import type { References } from '../resolve/resolve-references.ts'
import type { DocumentFile, Target } from '../resolve/types.ts'
import type { Version } from '../types.ts'

/** Resolved references of a document, as the copy functions use them. */
export interface ResolvedReferences
  extends Pick<References, 'targets' | 'mappings' | 'copies'>,
    Pick<ComponentPlan, 'findComponent' | 'inlinedTargets'> {
  /** References that close a cycle of schemas, each with its replacement. */
  readonly breaks: ReadonlyMap<JsonObject, CycleBreak>
}

/** State of a copy: the current location and the diagnostics so far. */
export interface Context extends ResolvedReferences {
  readonly version: Version
  /** Path items that are currently inlined. */
  readonly inlined: Set<JsonObject>
  /** Returns true if the current location is below a token. */
  isBelow(token: string): boolean
  report<Facts>(problem: Problem<Facts>, facts: Facts): void
  noteQuirk(id: QuirkId): void
  /** Records that the value at the current location is a copy, except some keys. */
  noteCopy(original: Target, own?: readonly string[]): void
  /** Runs a step one token deeper. */
  within<Result>(token: string, step: () => Result): Result
  /** Runs a step at another location. */
  at<Result>(file: DocumentFile, tokens: readonly string[], step: () => Result): Result
  /** Returns all diagnostics, with one entry for each quirk. */
  finish(): readonly Diagnostic[]
}

/** Creates a context at the root of a document. */
export function createContext(root: DocumentFile, version: Version, references: ResolvedReferences): Context {
  const diagnostics = new Map<string, Diagnostic>()
  const quirkPlaces = new Map<QuirkId, Map<string, ReturnType<typeof findPlace>>>()
  let file = root
  let path: string[] = []
  const findPlace = () => references.copies.find(file, formatPointer(path))
  return {
    ...references,
    version,
    inlined: new Set(),
    isBelow: (token) => path.includes(token),
    report: (problem, facts) => {
      const place = findPlace()
      const key = `${problem.code} ${place.file.source} ${place.pointer} ${problem.message(facts)}`
      // A target is copied once for each of its references, but its problems are reported once.
      if (!diagnostics.has(key)) diagnostics.set(key, diagnose(place.file, place.pointer, problem, facts))
    },
    noteQuirk: (id) => {
      const place = findPlace()
      const places = quirkPlaces.get(id) ?? new Map()
      const key = `${place.file.base.href}${place.pointer}`
      if (!places.has(key)) quirkPlaces.set(id, places.set(key, place))
    },
    noteCopy: (original, own) => references.copies.add({ file, tokens: path }, original, own),
    within: (token, step) => {
      path.push(token)
      const result = step()
      path.pop()
      return result
    },
    at: (otherFile, tokens, step) => {
      const before = { file, path }
      file = otherFile
      path = [...tokens]
      const result = step()
      file = before.file
      path = before.path
      return result
    },
    finish: () => [
      ...diagnostics.values(),
      ...[...quirkPlaces].flatMap(([id, places]) => {
        const quirk = quirks.get(id)
        const [first] = places.values()
        if (quirk === undefined || first === undefined) return []
        const problem = { ...normalizeProblems.quirk, code: id }
        return [diagnose(first.file, first.pointer, problem, { quirk, places: places.size })]
      }),
    ],
  }
}
