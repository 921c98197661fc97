import type { Diagnostic } from '../diagnostics.ts'
import { diagnose } from '../document/diagnose.ts'
import type { Limits } from '../document/limits.ts'
import type { Reach } from '../document/overlay/apply-overlay.ts'
import { formatPointer, getAt, parsePointer } from '../document/pointer.ts'
import * as overlayProblems from '../document/problems/overlay.ts'
import { readOverlaid } from '../document/read-overlaid.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** A location that an action matched in the old document, but does not match in the new one. */
interface Lost {
  readonly location: readonly string[]
  /** New location of its content, if it moved. */
  readonly movedTo: readonly string[] | null
}

/**
 * Reports actions of the current overlays that match less of the new document than of the old one: locations whose content
 * moved, and locations that exist but no longer match. Locations that the service removed are not reported.
 *
 * @param old path of the document at the base commit
 * @param next path of the document now
 */
export async function compareReach(
  old: string,
  next: string,
  overlays: readonly string[],
  limits: Partial<Limits>,
): Promise<readonly Diagnostic[]> {
  if (overlays.length === 0) return []
  const [plainOld, plainNew, overlaidOld, overlaidNew] = await Promise.all([
    readOverlaid(old, { limits }),
    readOverlaid(next, { limits }),
    readOverlaid(old, { limits, overlays, unmatched: 'skip' }),
    readOverlaid(next, { limits, overlays, unmatched: 'skip' }),
  ])
  const oldRoot = plainOld.file?.root
  const newRoot = plainNew.file?.root
  const result = overlaidNew.file?.root
  if (!oldRoot || !newRoot || !result) return []
  const before = new Map(overlaidOld.reaches.map((reach) => [keyOf(reach), reach]))
  return overlaidNew.reaches.flatMap((now) => {
    const then = before.get(keyOf(now))
    if (then === undefined || then.locations.length <= now.locations.length) return []
    return listLost(then, now, oldRoot, newRoot)
      .filter(({ location, movedTo }) => !isCovered(now, getAt(result, movedTo ?? location), result))
      .map((lost) => report(now, then, lost))
  })
}

const keyOf = ({ overlay, action }: Reach): string => `${overlay.source} ${action.index}`

function listLost(then: Reach, now: Reach, oldRoot: JsonObject, newRoot: JsonObject): readonly Lost[] {
  const kept = new Set(now.locations.map((location) => formatPointer(location)))
  return then.locations.flatMap((each): readonly Lost[] => {
    const location = each
    if (kept.has(formatPointer(location))) return []
    if (getAt(newRoot, location) !== undefined) {
      // An item of an array may have another index.
      if (each.some((token) => typeof token === 'number')) return []
      return [{ location, movedTo: findReferenced(newRoot, oldRoot, location) }]
    }
    const movedTo = findReferenced(newRoot, oldRoot, location) ?? findRenamed(newRoot, oldRoot, location)
    return movedTo === null ? [] : [{ location, movedTo }]
  })
}

/** Follows the first reference on the way to a location that was not a reference before. */
function findReferenced(
  newRoot: JsonObject,
  oldRoot: JsonObject,
  location: readonly string[],
): readonly string[] | null {
  for (let length = 1; length <= location.length; length++) {
    const path = location.slice(0, length)
    const value = getAt(newRoot, path)
    if (!isJsonObject(value) || typeof value.$ref !== 'string' || !value.$ref.startsWith('#/')) continue
    const before = getAt(oldRoot, path)
    if (isJsonObject(before) && before.$ref !== undefined) return null
    return [...(parsePointer(value.$ref) ?? []), ...location.slice(length)]
  }
  return null
}

/** Finds a new component with the content of the removed component of a location. */
function findRenamed(
  newRoot: JsonObject,
  oldRoot: JsonObject,
  location: readonly string[],
): readonly string[] | null {
  const [components, section, name, ...rest] = location
  if (components !== 'components' || section === undefined || name === undefined) return null
  if (getAt(newRoot, ['components', section, name]) !== undefined) return null
  const content = JSON.stringify(getAt(oldRoot, ['components', section, name]))
  const candidates = getAt(newRoot, ['components', section])
  if (!isJsonObject(candidates)) return null
  const renamed = Object.keys(candidates).find(
    (key) =>
      getAt(oldRoot, ['components', section, key]) === undefined &&
      JSON.stringify(candidates[key]) === content,
  )
  return renamed === undefined ? null : ['components', section, renamed, ...rest]
}

/** Returns true if another action has already written the same value. */
function isCovered({ action: { change } }: Reach, value: Json | undefined, root: JsonObject): boolean {
  if (value === undefined) return false
  const target =
    isJsonObject(value) && typeof value.$ref === 'string' && value.$ref.startsWith('#/')
      ? getAt(root, parsePointer(value.$ref) ?? [])
      : value
  return change.kind === 'update' && target !== undefined && includes(target, change.value)
}

function includes(value: Json, part: Json): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(value) && part.every((item) => value.some((each) => includes(each, item)))
  }
  if (!isJsonObject(part)) return value === part
  return (
    isJsonObject(value) &&
    Object.keys(part).every((key) => value[key] !== undefined && includes(value[key], part[key] ?? null))
  )
}

function report(now: Reach, then: Reach, { location, movedTo }: Lost): Diagnostic {
  const { overlay, action } = now
  const pointer = `#/actions/${action.index}`
  const facts = { action: action.index, target: action.target, at: formatPointer(location) }
  if (movedTo !== null) {
    const reason = `its content is now at ${formatPointer(movedTo)}`
    return diagnose(overlay, pointer, overlayProblems.reachLost, { ...facts, reason })
  }
  const counts = { before: then.locations.length, now: now.locations.length }
  return diagnose(overlay, pointer, overlayProblems.reachDecreased, { ...facts, ...counts })
}
