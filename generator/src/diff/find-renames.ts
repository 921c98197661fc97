import { toSingular } from '../model/names/singular.ts'
import { splitWords } from '../model/names/words.ts'

/** Something that was removed or added, and that can be the same under another name. */
export interface Renameable {
  readonly name: string
  /** A fingerprint of the values that it accepts. */
  readonly shape: string
  readonly description: string | null
}

/**
 * Finds what only changed its name. It must accept the same values, and either the names consist of the same words,
 * or the descriptions are the same except for the name. Ambiguous pairs are left out.
 */
export function findRenames(
  removed: readonly Renameable[],
  added: readonly Renameable[],
): ReadonlyMap<string, string> {
  const pairs = removed.flatMap((old) =>
    added.filter((next) => isRename(old, next)).map((next) => [old.name, next.name] as const),
  )
  const isOnly = (name: string, index: 0 | 1) => pairs.filter((pair) => pair[index] === name).length === 1
  return new Map(pairs.filter(([from, to]) => isOnly(from, 0) && isOnly(to, 1)))
}

function isRename(old: Renameable, next: Renameable): boolean {
  if (old.shape !== next.shape) return false
  if (toKey(old.name) === toKey(next.name)) return true
  return old.description !== null && next.description !== null && hasSameText(old, next)
}

/** Returns true if two descriptions are the same if each name is replaced by the other. */
function hasSameText(old: Renameable, next: Renameable): boolean {
  const before = splitWords(old.description ?? '').map(toSingular)
  const after = splitWords(next.description ?? '').map(toSingular)
  if (before.length < 2 || before.length !== after.length) return false
  const from = splitWords(old.name).map(toSingular)
  const to = splitWords(next.name).map(toSingular)
  return before.every((word, index) => {
    const other = after[index] ?? ''
    return word === other || (from.includes(word) && to.includes(other))
  })
}

/** The words of a name, normalized: `clusterIds` and `cluster_id` are the same. */
function toKey(name: string): string {
  return splitWords(name).map(toSingular).join(' ')
}
