import { findNearest } from '../nearest.ts'
import { documentOperations } from '../spec.ts'
import { UsageError } from '../usage-error.ts'

/** Every scope that a credential can have: the documented ones, and those that operations need. */
export const knownScopes: readonly string[] = [
  ...new Set([
    '*',
    ...under('apps', 'read', 'write', 'delete'),
    ...under('deployments', 'read', 'write'),
    ...under('secrets', 'read', 'write'),
    ...under('config', 'read', 'write'),
    ...under('members', 'read', 'write', 'delete'),
    ...under('monitors', 'read', 'write'),
    ...under('reactions', 'read', 'write'),
    ...documentOperations.flatMap(({ info }) => info.scopes ?? []),
  ]),
]

function under(family: string, ...levels: readonly string[]): string[] {
  return levels.map((level) => `${family}:${level}`)
}

/**
 * Checks that all scopes exist.
 * @throws UsageError that names the nearest scope
 */
export function requireScopes(scopes: readonly string[]): readonly string[] {
  for (const scope of scopes) {
    if (knownScopes.includes(scope)) continue
    const nearest = findNearest(scope, knownScopes)
    throw new UsageError(
      `There is no scope "${scope}"${nearest === null ? '' : `; did you mean "${nearest}"?`} ` +
        `The scopes are ${knownScopes.join(', ')}.`,
    )
  }
  return scopes
}
