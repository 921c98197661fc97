import type { Level } from '../rules/rule.ts'

/** The step from the last version to the next one. */
export type Bump = 'major' | 'minor' | 'patch'

/** From the smallest to the greatest. */
export const bumps: readonly Bump[] = ['patch', 'minor', 'major']

/**
 * The bump that a change of a level requires, by semantic versioning. Before 1.0.0 a `minor` may break, and
 * everything else is a `patch`.
 *
 * @param version of the package as it is now
 */
export function chooseBump(level: Level, version: string): Bump {
  const isBreaking = level === 'breaking'
  if (version.startsWith('0.')) return isBreaking ? 'minor' : 'patch'
  if (isBreaking) return 'major'
  return level === 'docs' ? 'patch' : 'minor'
}
