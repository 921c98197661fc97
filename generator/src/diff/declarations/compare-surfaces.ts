import type { Member } from './read-module.ts'
import type { Exported, Surface } from './read-surface.ts'

/** Changes of an output's exports. */
export interface SurfaceChanges {
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** Exports whose meaning changed in a way that can break code that uses them. */
  readonly changed: readonly string[]
  /** Those that have got optional members. */
  readonly extended: readonly string[]
}

/** Compares what two builds of an output offer. */
export function compareSurfaces(old: Surface, next: Surface): SurfaceChanges {
  const common = [...next].flatMap(([name, after]) => {
    const before = old.get(name)
    return before ? [{ name, before, after }] : []
  })
  const changed = common.filter(({ before, after }) => !isSame(before, after))
  const extended = new Set(
    changed.filter(({ before, after }) => isExtended(before, after)).map(({ name }) => name),
  )
  return {
    removed: [...old.keys()].filter((name) => !next.has(name)),
    added: [...next.keys()].filter((name) => !old.has(name)),
    changed: changed.map(({ name }) => name).filter((name) => !extended.has(name)),
    extended: [...extended],
  }
}

function isSame(old: Exported, next: Exported): boolean {
  if (old.behind !== next.behind) return false
  return (
    old.text === next.text ||
    (old.members !== null && next.members !== null && haveSame(old.members, next.members))
  )
}

function haveSame(old: ReadonlyMap<string, Member>, next: ReadonlyMap<string, Member>): boolean {
  return old.size === next.size && [...old].every(([name, { text }]) => next.get(name)?.text === text)
}

/** Returns true if nothing changed except for new optional members. */
function isExtended({ members: old }: Exported, { members: next }: Exported): boolean {
  if (old === null || next === null) return false
  const isKept = [...old].every(([name, { text }]) => next.get(name)?.text === text)
  return isKept && [...next].every(([name, { isOptional }]) => old.has(name) || isOptional)
}
