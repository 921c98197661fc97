import type { ReleasedPackage } from '../diff/changeset/write-changeset.ts'
import type { ChangesetConfig } from './changeset-config.ts'
import type { Package } from './packages.ts'

/** The packages of a changeset. */
export interface ChosenPackages {
  readonly released: readonly ReleasedPackage[]
  /** Packages that changed but cannot be in a changeset: without a version, or ignored. */
  readonly leftOut: readonly string[]
}

/**
 * Chooses the packages whose users notice a change: those that changed, and their dependents, whose public types include
 * theirs. Private dependents have no users.
 *
 * @param hasEffect True if users of dependents notice the change; false for documentation.
 */
export function choosePackages(
  changed: readonly Package[],
  workspace: readonly Package[],
  config: ChangesetConfig,
  hasEffect: boolean,
): ChosenPackages {
  const dependents = hasEffect ? workspace.filter(({ isPrivate }) => !isPrivate) : []
  const found = addDependents(changed, dependents)
  // A package outside a workspace is the only member of its workspace.
  const members = new Map([...found.values(), ...workspace].map((each) => [each.name, each]))
  const canRelease = (each: Package) => each.version !== null && !config.isIgnored(each)
  return {
    released: [...found.values()].filter(canRelease).map(({ name }) => ({
      name,
      version: findHighest(config.listGroup(name, [...members.values()])),
    })),
    leftOut: changed.filter((each) => !canRelease(each)).map(({ name }) => name),
  }
}

/** Packages with those that depend on them, by name. */
export function addDependents(
  packages: readonly Package[],
  workspace: readonly Package[],
): ReadonlyMap<string, Package> {
  const found = new Map(packages.map((each) => [each.name, each]))
  // The iterator of a Map includes entries that are added during the loop.
  for (const [name] of found) {
    for (const dependent of workspace)
      if (dependent.dependencies.includes(name)) found.set(dependent.name, dependent)
  }
  return found
}

/** Returns the highest version of a group, because its packages share one version. */
function findHighest(group: readonly Package[]): string {
  const versions = group.flatMap(({ version }) => version ?? [])
  return versions.reduce((first, second) => (compareVersions(first, second) >= 0 ? first : second), '0.0.0')
}

function compareVersions(first: string, second: string): number {
  const [before, after] = [first, second].map((version) => version.split(/[.+-]/).slice(0, 3).map(Number))
  const index = before?.findIndex((part, at) => part !== after?.[at]) ?? -1
  return index === -1 ? 0 : (before?.[index] ?? 0) - (after?.[index] ?? 0)
}
