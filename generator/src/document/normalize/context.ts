import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import { diagnose } from '../diagnose.ts'
import { formatPointer } from '../pointer.ts'
import { normalizeProblems } from '../problems/normalize.ts'
import { type QuirkId, quirks } from '../quirks.ts'
import type { Version } from '../read-version.ts'
import type { CycleBreak } from '../resolve/report-loops.ts'
import type { Component, DocumentFile, Target } from '../resolve/types.ts'
import type { Kind } from '../shape/kinds.ts'

/** What the copying of a document needs to know of its references. */
export interface ResolvedReferences {
  readonly targets: ReadonlyMap<JsonObject, Target>
  readonly mappings: ReadonlyMap<JsonObject, ReadonlyMap<string, Target>>
  /** The place in `components` of something that references lead to and that stands elsewhere. */
  findComponent(kind: Kind, value: JsonObject): Component | null
  /** Components that only refer to something else, which is written out in their place. */
  readonly inlinedTargets: ReadonlyMap<JsonObject, Target>
  /** References that close a cycle of schemas, and how each is read. */
  readonly breaks: ReadonlyMap<JsonObject, CycleBreak>
}

/** Where the copying stands, and what it has found so far. */
export interface Context extends ResolvedReferences {
  readonly version: Version
  /** Path items that are being written out in place of a reference. */
  readonly inlined: Set<JsonObject>
  /** Whether a token is on the way to where the copying stands. */
  isBelow(token: string): boolean
  report<Facts>(problem: Problem<Facts>, facts: Facts): void
  noteQuirk(id: QuirkId): void
  /** Runs a step one token further down. */
  within<Result>(token: string, step: () => Result): Result
  /** Runs a step at another place. */
  at<Result>(file: DocumentFile, tokens: readonly string[], step: () => Result): Result
  /** Everything that was found, quirks summed up. */
  finish(acceptedQuirks: readonly string[]): readonly Diagnostic[]
}

/** Begins at the root of a document. */
export function createContext(root: DocumentFile, version: Version, references: ResolvedReferences): Context {
  const diagnostics = new Map<string, Diagnostic>()
  const quirkCounts = new Map<QuirkId, { file: DocumentFile; pointer: string; places: number }>()
  let file = root
  let path: string[] = []
  return {
    ...references,
    version,
    inlined: new Set(),
    isBelow: (token) => path.includes(token),
    report: (problem, facts) => {
      const pointer = formatPointer(path)
      const key = `${problem.code} ${file.source} ${pointer} ${problem.message(facts)}`
      // What several places refer to is copied for each, but told once.
      if (!diagnostics.has(key)) diagnostics.set(key, diagnose(file, pointer, problem, facts))
    },
    noteQuirk: (id) => {
      const noted = quirkCounts.get(id)
      if (noted === undefined) quirkCounts.set(id, { file, pointer: formatPointer(path), places: 1 })
      else noted.places++
    },
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
    finish: (acceptedQuirks) => [
      ...diagnostics.values(),
      ...[...quirkCounts].flatMap(([id, { file: where, pointer, places }]) => {
        const quirk = quirks.get(id)
        if (quirk === undefined || acceptedQuirks.includes(id)) return []
        return [diagnose(where, pointer, normalizeProblems.quirk, { id, quirk, places })]
      }),
    ],
  }
}
