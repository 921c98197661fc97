import type { Diagnostic } from '../diagnostics.ts'
import { diagnose } from '../document/diagnose.ts'
import type { Limits } from '../document/limits.ts'
import type { Reach } from '../document/overlay/apply-overlay.ts'
import { formatPointer, getAt, parsePointer } from '../document/pointer.ts'
import * as overlayProblems from '../document/problems/overlay.ts'
import { readOverlaid } from '../document/read-overlaid.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import { findMoved, type Moved } from './find-moved.ts'
import { readReference } from './same-content.ts'

/** A location that an action matched in the old document, but does not match in the new one. */
export interface Lost {
  readonly location: readonly string[]
  /** New location of its content, if it moved. */
  readonly moved: Moved | null
  /** True if the location still matches, but is now a reference to the content. */
  readonly isReference: boolean
}

/** An action of the current overlays that does not match all that it matched in the old document. */
export interface LostReach {
  readonly then: Reach
  readonly now: Reach
  readonly lost: readonly Lost[]
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
  const reaches = (await findLostReach(old, next, overlays, limits))?.reaches ?? []
  return reaches.flatMap(({ now, then, lost }) =>
    lost.filter(({ isReference }) => !isReference).map((each) => report(now, then, each)),
  )
}

/** Compares what the actions of overlays match in two documents; `null` if one of them cannot be read. */
export async function findLostReach(
  old: string,
  next: string,
  overlays: readonly string[],
  limits: Partial<Limits>,
): Promise<{
  readonly oldRoot: JsonObject
  readonly newRoot: JsonObject
  readonly reaches: readonly LostReach[]
} | null> {
  if (overlays.length === 0) return null
  const [plainOld, plainNew, overlaidOld, overlaidNew] = await Promise.all([
    readOverlaid(old, { limits }),
    readOverlaid(next, { limits }),
    readOverlaid(old, { limits, overlays, unmatched: 'skip' }),
    readOverlaid(next, { limits, overlays, unmatched: 'skip' }),
  ])
  const oldRoot = plainOld.file?.root
  const newRoot = plainNew.file?.root
  const result = overlaidNew.file?.root
  if (!oldRoot || !newRoot || !result) return null
  const before = new Map(overlaidOld.reaches.map((reach) => [keyOf(reach), reach]))
  const reaches = overlaidNew.reaches.flatMap((now): readonly LostReach[] => {
    const then = before.get(keyOf(now))
    if (then === undefined) return []
    const lost = listLost(then, now, oldRoot, newRoot).filter(
      ({ location, moved }) => !isCovered(now, getAt(result, moved?.to ?? location), result),
    )
    return lost.length === 0 ? [] : [{ then, now, lost }]
  })
  return { oldRoot, newRoot, reaches }
}

const keyOf = ({ overlay, action }: Reach): string => `${overlay.source} ${action.index}`

function listLost(then: Reach, now: Reach, oldRoot: JsonObject, newRoot: JsonObject): readonly Lost[] {
  const kept = new Set(now.locations.map(formatPointer))
  const isSmaller = then.locations.length > now.locations.length
  return then.locations.flatMap((location): readonly Lost[] => {
    const value = getAt(newRoot, location)
    const isReference = kept.has(formatPointer(location))
    if (isReference ? readReference(value) === null : !isSmaller) return []
    // An item of an array may have another index.
    if (!isReference && value !== undefined && isInArray(newRoot, location)) return []
    const moved = findMoved(oldRoot, newRoot, location)
    return moved !== null || (value !== undefined && !isReference) ? [{ location, moved, isReference }] : []
  })
}

function isInArray(root: JsonObject, location: readonly string[]): boolean {
  return location.some((_, length) => Array.isArray(getAt(root, location.slice(0, length))))
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

function report(now: Reach, then: Reach, { location, moved }: Lost): Diagnostic {
  const { overlay, action } = now
  const pointer = `#/actions/${action.index}`
  const facts = { action: action.index, target: action.target, at: formatPointer(location) }
  if (moved !== null) {
    const reason = `its content is now at ${formatPointer(moved.to)}`
    return diagnose(overlay, pointer, overlayProblems.reachLost, { ...facts, reason })
  }
  const counts = { before: then.locations.length, now: now.locations.length }
  return diagnose(overlay, pointer, overlayProblems.reachDecreased, { ...facts, ...counts })
}
