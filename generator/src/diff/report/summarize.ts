import type { Change, Diff, Level } from '../types.ts'
import { levels } from '../types.ts'
import { groupChanges } from './group-changes.ts'

/** How many changes there are of each level, each counted once however many operations it concerns. */
export function countLevels(changes: readonly Change[]): Readonly<Record<Level, number>> {
  const groups = groupChanges(changes)
  const count = (level: Level) => groups.filter(({ change }) => change.level === level).length
  return Object.fromEntries(levels.map((level) => [level, count(level)])) as Record<Level, number>
}

/** The counts in a row: `3 breaking, 1 additive`. */
export function writeCounts(changes: readonly Change[]): string {
  const counts = countLevels(changes)
  const parts = levels.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`)
  return parts.length === 0 ? 'no changes' : parts.join(', ')
}

/** Changes that are not told by the successions already. */
export function listUntold({ changes, successions }: Diff): readonly Change[] {
  const told = new Set(successions.flatMap(({ pairs }) => pairs.flatMap(({ from, to }) => [from, to])))
  return changes.filter(
    ({ rule, operation, name }) =>
      !(rule === 'operation-deprecated' || rule === 'operation-added') ||
      !(told.has(operation ?? '') || told.has(name ?? '')),
  )
}
