import { describeValue } from '../../describe-value.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import type { Json, JsonObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import { diagnose } from '../diagnose.ts'
import { formatPointer, getAt } from '../pointer.ts'
import * as overlayProblems from '../problems/overlay.ts'
import { type Created, findCreated } from './find-created.ts'
import { compileJsonPath, describeMiss, findMatches, type Match } from './json-path.ts'
import { cloneJson, isSingle, merge } from './merge.ts'
import { Origins } from './origins.ts'
import type { Action, Overlay } from './types.ts'

/**
 * Mode for actions that match nothing or describe something that the document does not have: report an error; warn and
 * follow the Overlay Specification; or warn and skip them.
 */
export type Unmatched = 'error' | 'warning' | 'skip'

/** Result of an action: the locations that its target matched, and the values that it wrote. */
export interface Reach {
  readonly overlay: Overlay
  readonly action: Action
  readonly locations: readonly (readonly string[])[]
}

/** Records the effects of overlays. */
export interface Trace {
  readonly origins: Origins
  readonly reaches: Reach[]
}

/** Applies an overlay to a document in place. Each action sees the changes of the actions before it. */
export function applyOverlay(
  root: JsonObject,
  overlay: Overlay,
  unmatched: Unmatched,
  trace: Trace = { origins: new Origins(), reaches: [] },
): readonly Diagnostic[] {
  return overlay.actions.flatMap((action) => applyAction(root, action, overlay, unmatched, trace))
}

function applyAction(
  root: JsonObject,
  action: Action,
  overlay: Overlay,
  unmatched: Unmatched,
  { origins, reaches }: Trace,
): readonly Diagnostic[] {
  const { index, target, change } = action
  const facts = { action: index, target }
  const report = <Facts>(problem: Problem<Facts>, more: Facts): readonly Diagnostic[] => [
    diagnose(overlay, `#/actions/${index}`, problem, more),
  ]
  const query = compileJsonPath(target)
  if (typeof query === 'string') return report(overlayProblems.jsonPath, { ...facts, message: query })
  const matches = findMatches(query, root)
  reaches.push({ overlay, action, locations: matches.map(({ location }) => location) })
  if (matches.length === 0) {
    const problem = unmatched === 'error' ? overlayProblems.noMatch : overlayProblems.noMatchIgnored
    return report(problem, { ...facts, found: describeMiss(query, root) })
  }
  if (change.kind === 'none') return []
  if (change.kind === 'remove') {
    if (matches.some(({ location }) => location.length === 0))
      return report(overlayProblems.rootRemoved, facts)
    remove(root, matches, origins)
    return []
  }

  let update: Json
  if (change.kind === 'copy') {
    const source = compileJsonPath(change.from)
    if (typeof source === 'string') return report(overlayProblems.jsonPath, { ...facts, message: source })
    const sources = findMatches(source, root)
    const only = sources.length === 1 ? sources[0] : undefined
    if (only === undefined) {
      return report(overlayProblems.copySource, { ...facts, copy: change.from, matches: sources.length })
    }
    update = cloneJson(only.value)
  } else update = change.value

  if (new Set(matches.map(({ value }) => readShape(value))).size > 1) {
    return report(overlayProblems.mixedTargets, facts)
  }
  return matches.flatMap(({ location, value }) => {
    const locate = (path: readonly string[]) => formatPointer([...location, ...path])
    const locateUpdate = (path: readonly string[]) =>
      formatPointer(['actions', String(index), 'update', ...path])
    const created = change.kind === 'update' ? findCreated(value, update, location) : []
    const problems = created.map(({ path, kind }) =>
      diagnose(
        overlay,
        locateUpdate(path),
        unmatched === 'error' ? overlayProblems.created : overlayProblems.createdIgnored,
        { ...facts, kind, at: locate(path) },
      ),
    )
    const wanted = unmatched === 'warning' ? update : omit(update, created)
    if (isSingle(value) && overlay.version === '1.0') {
      return report(overlayProblems.primitiveTooEarly, { ...facts, at: locate([]) })
    }
    const merged = merge(value, wanted, (path, from) => {
      const isWhole = change.kind === 'update'
      const pointer = isWhole ? locateUpdate(from) : `#/actions/${index}/copy`
      origins.add(locate(path), { overlay, pointer, isWhole })
    })
    if (isSingle(value)) replace(root, location, merged.value)
    const conflicts = merged.conflicts.flatMap(({ path, found, given }) =>
      report(overlayProblems.incompatible, {
        ...facts,
        at: locate(path),
        found: describeValue(found),
        given: describeValue(given),
      }),
    )
    return [...problems, ...conflicts]
  })
}

/** Leaves out the parts of an update that would create something; the rest of the action still applies. */
function omit(update: Json, created: readonly Created[]): Json {
  if (created.length === 0) return update
  const rest = cloneJson(update)
  for (const { path } of created)
    delete (getAt(rest, path.slice(0, -1)) as Record<string, Json>)[path.at(-1)!]
  return rest
}

/** Compares pointers with their indexes as numbers; a value precedes its parts. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** Removes matches from last to first, so that the remaining indexes stay valid. */
function remove(root: JsonObject, matches: readonly Match[], origins: Origins): void {
  const unique = new Map(matches.map((match) => [formatPointer(match.location), match.location]))
  const lastFirst = [...unique].toSorted(([left], [right]) => byNumber.compare(right, left))
  for (const [, location] of lastFirst) {
    const parent = getAt(root, location.slice(0, -1))
    const last = location.at(-1)
    // The items behind a removed one move up, so their pointers change.
    origins.forget(formatPointer(Array.isArray(parent) ? location.slice(0, -1) : location))
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else if (parent !== undefined && parent !== null) delete (parent as Record<string, Json>)[last ?? '']
  }
}

function replace(root: JsonObject, location: readonly string[], value: Json): void {
  const parent = getAt(root, location.slice(0, -1)) as Record<string, Json> | undefined
  if (parent !== undefined) parent[location.at(-1) ?? ''] = value
}

function readShape(value: Json): string {
  return isSingle(value) ? 'single' : Array.isArray(value) ? 'array' : 'object'
}
