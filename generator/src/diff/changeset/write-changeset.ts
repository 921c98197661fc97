import { createHash } from 'node:crypto'
import type { Names } from '../names.ts'
import { type Bump, bumps, chooseBump } from './bump.ts'
import { chooseLevel, type Release, writeNotes } from './write-notes.ts'

/** A package that is to be released. */
export interface ReleasedPackage {
  readonly name: string
  /** As it is now. */
  readonly version: string
}

/** Packages whose users know the same names. */
export interface Audience {
  /** Part of the file's name; empty for the first one. */
  readonly suffix: string
  readonly names: Names
  readonly packages: readonly ReleasedPackage[]
}

/** A file that describes the next release of some packages, as changesets reads it. */
export interface Changeset {
  /** The same for the same state before, so that writing it again replaces it. */
  readonly file: string
  readonly bumps: ReadonlyMap<string, Bump>
  readonly text: string
}

/**
 * Writes the changeset of a change: each package that is affected with its bump, and the text for its users.
 *
 * @param before a string that identifies the state before
 */
export function writeChangeset(
  release: Release,
  { names, packages, suffix }: Audience,
  before: string,
): Changeset {
  const level = chooseLevel(release)
  const chosen = new Map(
    packages
      .map(({ name, version }) => [name, chooseBump(level, version)] as const)
      .sort(([first], [second]) => (first < second ? -1 : 1)),
  )
  const head = [...chosen].map(([name, bump]) => `'${name}': ${bump}`)
  const hash = createHash('sha256').update(before).digest('hex').slice(0, 8)
  const text = ['---', ...head, '---', '', writeNotes(release, names), ''].join('\n')
  return { file: `api-${hash}${suffix}.md`, bumps: chosen, text }
}

/** The packages and bumps at the head of a changeset; empty for any other file. */
export function readChangeset(text: string): ReadonlyMap<string, Bump> {
  const [, head = ''] = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text) ?? []
  const entries = head.split(/\r?\n/).flatMap((row) => {
    const [, name, bump] = /^\s*['"]?([^'":]+)['"]?\s*:\s*['"]?(\w+)['"]?\s*$/.exec(row) ?? []
    return name !== undefined && isBump(bump) ? [[name, bump] as const] : []
  })
  return new Map(entries)
}

/** Packages of a changeset that others do not release, or not by as much. */
export function listMissing(
  wanted: ReadonlyMap<string, Bump>,
  others: readonly ReadonlyMap<string, Bump>[],
): readonly string[] {
  return [...wanted].flatMap(([name, bump]) => {
    const found = others.flatMap((other) => other.get(name) ?? [])
    return found.some((each) => bumps.indexOf(each) >= bumps.indexOf(bump)) ? [] : [name]
  })
}

function isBump(text: string | undefined): text is Bump {
  return bumps.some((bump) => bump === text)
}
