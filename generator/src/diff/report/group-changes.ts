import { toText } from '../sentence.ts'
import type { Change } from '../types.ts'

/** A change that concerns several operations alike, told once. */
export interface ChangeGroup {
  readonly change: Change
  /** What they are called; none for what is about the document itself. */
  readonly operations: readonly string[]
}

/**
 * Puts together what is the same change, seen from several operations, in the order of the first of them.
 *
 * @param by what operations are called: `GET /v1/projects` by `operation`, `projects.list` by `name`
 */
export function groupChanges(
  changes: readonly Change[],
  by: 'operation' | 'name' = 'operation',
): readonly ChangeGroup[] {
  const groups = new Map<string, { change: Change; operations: string[] }>()
  for (const change of changes) {
    const { rule, oldPointer, newPointer, sentence } = change
    const key = JSON.stringify([rule, oldPointer, newPointer, toText(sentence)])
    const group = groups.get(key) ?? { change, operations: [] }
    groups.set(key, group)
    const operation = change[by]
    if (operation !== null) group.operations.push(operation)
  }
  return [...groups.values()]
}

/** Changes that concern the very same operations. */
export interface Chapter {
  readonly operations: readonly string[]
  readonly changes: readonly Change[]
}

/** Gathers changes by the operations that they concern. */
export function listChapters(groups: readonly ChangeGroup[]): readonly Chapter[] {
  const chapters = new Map<string, { operations: readonly string[]; changes: Change[] }>()
  for (const { change, operations } of groups) {
    const key = operations.join('\n')
    const chapter = chapters.get(key) ?? { operations, changes: [] }
    chapters.set(key, chapter)
    chapter.changes.push(change)
  }
  return [...chapters.values()]
}

/** New operations, of which there is no more to say than their names, apart from all else. */
export function splitNewOperations(groups: readonly ChangeGroup[]): {
  readonly names: readonly string[]
  readonly rest: readonly ChangeGroup[]
} {
  const isNew = ({ change }: ChangeGroup) => change.rule === 'operation-added'
  return {
    names: groups.filter(isNew).flatMap(({ operations }) => operations),
    rest: groups.filter((group) => !isNew(group)),
  }
}
