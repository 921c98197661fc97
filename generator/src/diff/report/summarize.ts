import type { Operation } from '../../model/types.ts'
import type { Names } from '../names.ts'
import type { Level } from '../rules/rule.ts'
import { levels } from '../rules/rule.ts'
import type { Change, Diff, Replacement } from '../types.ts'
import { groupChanges } from './group-changes.ts'

/** The number of changes of each level. A change that affects several operations counts once. */
export function countLevels(changes: readonly Change[]): Readonly<Record<Level, number>> {
  const groups = groupChanges(changes)
  const count = (level: Level) => groups.filter((group) => group.level === level).length
  return Object.fromEntries(levels.map((level) => [level, count(level)])) as Record<Level, number>
}

/** Numbers of added, removed and changed operations. Documentation does not count. */
export function writeOperations({ changes, new: { model } }: Diff): string {
  const operations = { added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>() }
  for (const { finding, operation, subject, level } of changes) {
    if (subject === null || operation === null || level === 'docs') continue
    const { name } = finding
    operations[
      name === 'operation-added' ? 'added' : name === 'operation-removed' ? 'removed' : 'changed'
    ].add(operation)
  }
  const { added, removed, changed } = operations
  const all = model.operations.length
  const noun = all === 1 ? 'operation' : 'operations'
  return `${all} ${noun}: ${added.size} new, ${changed.size} changed. Removed: ${removed.size}.`
}

/** The numbers in a row: `3 breaking, 1 additive`. */
export function writeCounts(changes: readonly Change[]): string {
  const counts = countLevels(changes)
  const parts = levels.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`)
  return parts.length === 0 ? 'no changes' : parts.join(', ')
}

/** The number of changes of each level that affect the operations of a resource. */
export interface ResourceCounts {
  readonly resource: string
  readonly counts: Readonly<Record<Level, number>>
}

/** Counts changes by resource, the most affected first. What affects several resources counts in each. */
export function countResources(changes: readonly Change[]): readonly ResourceCounts[] {
  const byResource = new Map<string, Change[]>()
  const nameResource = createResources(changes)
  for (const change of changes) {
    const resource = nameResource(change)
    const known = byResource.get(resource)
    if (known) known.push(change)
    else byResource.set(resource, [change])
  }
  const rows = [...byResource].map(([resource, some]) => ({ resource, counts: countLevels(some) }))
  return rows.toSorted((first, second) => {
    const level = levels.find((each) => first.counts[each] !== second.counts[each])
    return level === undefined ? 0 : second.counts[level] - first.counts[level]
  })
}

/**
 * Names the resource that each change belongs to: the first word of the operation's name or, if all operations have the
 * same, the first word of its path.
 */
export function createResources(changes: readonly Change[]): (change: Change) => string {
  const nameOf = ({ name }: Operation) => name.resource[0] ?? name.id
  const names = new Set(changes.flatMap(({ subject }) => (subject === null ? [] : [nameOf(subject)])))
  return ({ subject, operation }) => {
    if (subject === null) return operation === null ? 'the document' : 'webhooks'
    return names.size === 1 ? (findWord(subject.path) ?? nameOf(subject)) : nameOf(subject)
  }
}

/** The first part of a path that is neither a version nor a parameter. */
function findWord(path: string): string | undefined {
  return path.split('/').find((part) => part !== '' && !part.includes('{') && !/^v\d+$/.test(part))
}

/** Changes that the replacements do not report already. */
export function listOthers({ changes, replacements }: Diff): readonly Change[] {
  const reported = new Set(replacements.flatMap(({ pairs }) => pairs.flatMap(({ from, to }) => [from, to])))
  return changes.filter(
    ({ finding: { rule }, subject }) =>
      !(rule === 'operation-deprecated' || rule === 'operation-added') || !(subject && reported.has(subject)),
  )
}

/** Operations that have a replacement. */
export function writeReplacement({ pairs }: Replacement): string {
  const all = pairs.length
  const kept = pairs.filter(({ isServed }) => isServed).length
  const has = `${all} ${all === 1 ? 'operation has' : 'operations have'} a replacement`
  if (kept === all)
    return `${has}; the old ${all === 1 ? 'one is' : 'ones are'} deprecated, and still served.`
  if (kept === 0) return `${has}; the old ${all === 1 ? 'one was' : 'ones were'} removed.`
  return `${has}; ${kept} of the old ones ${kept === 1 ? 'is' : 'are'} still served.`
}

/** The pairs of a replacement, by name. */
export function listPairs(
  { pairs }: Replacement,
  names: Names,
): readonly { readonly from: string; readonly to: string }[] {
  return pairs.map(({ from, to }) => ({ from: names.operation(from), to: names.operation(to) }))
}
