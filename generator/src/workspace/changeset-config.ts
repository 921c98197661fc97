import { join } from 'node:path'
import { isJsonObject, type Json } from '../json.ts'
import { matchesGlob } from './matches-glob.ts'
import { type Package, readJson } from './packages.ts'

/** The parts of a changeset config that affect versions. */
export interface ChangesetConfig {
  /** Returns true if changesets ignores a package. */
  isIgnored(candidate: Package): boolean
  /** Lists the packages that share the version of a package, including itself. */
  listGroup(name: string, all: readonly Package[]): readonly Package[]
}

/** Reads `config.json` of a changeset folder. */
export async function readChangesetConfig(folder: string): Promise<ChangesetConfig> {
  const { fixed, linked, ignore, privatePackages } = await readJson(join(folder, 'config.json'))
  const ignored = listStrings(ignore)
  const groups = [...listGroups(fixed), ...listGroups(linked)]
  const keepsPrivate =
    privatePackages === false || (isJsonObject(privatePackages) && privatePackages.version === false)
  const isOneOf = (name: string, patterns: readonly string[]) =>
    patterns.some((pattern) => matchesGlob(name, pattern))
  return {
    isIgnored: ({ name, isPrivate }) => isOneOf(name, ignored) || (keepsPrivate && isPrivate),
    listGroup(name, all) {
      const group = groups.find((patterns) => isOneOf(name, patterns)) ?? [name]
      return all.filter((each) => isOneOf(each.name, group))
    },
  }
}

function listGroups(value: Json | undefined): readonly (readonly string[])[] {
  return Array.isArray(value) ? (value as readonly Json[]).map(listStrings) : []
}

function listStrings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly Json[]).map(String) : []
}
