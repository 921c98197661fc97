import type { operations } from '@spice-cloud/types'
import { findNearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/** The id of an operation, such as `projects.list`; `token` is the token endpoint, `cli.*` the sign-in of the CLI. */
export type OperationId = keyof operations | 'token' | 'cli.login' | 'cli.exchange' | 'cli.session'

type Families<Id extends string> = Id extends `${infer First}.${infer Rest}`
  ? `${First}.*` | `${First}.${Families<Rest>}`
  : never

/** An operation, all operations of a resource (`projects.*`), or all (`*`). */
export type OperationPattern = OperationId | Families<OperationId> | '*'

/** Reports whether a pattern includes an operation. */
export function matchesOperation(pattern: string, id: string | null): boolean {
  if (pattern === '*' || pattern === id) return true
  return pattern.endsWith('.*') && id?.startsWith(pattern.slice(0, -1)) === true
}

/**
 * Checks that a pattern includes at least one operation.
 * @throws UsageError that names the nearest operation
 */
export function requireOperation(pattern: string, ids: readonly string[]): void {
  if (pattern === '*' || ids.some((id) => matchesOperation(pattern, id))) return
  const nearest = findNearest(pattern, [...ids, ...ids.map((id) => `${id.split('.')[0]}.*`)])
  throw new UsageError(
    `There is no operation "${pattern}"${nearest === null ? '.' : `; did you mean "${nearest}"?`} ` +
      'An operation is an id such as "projects.list", a pattern such as "projects.*", or "*" for all.',
  )
}
