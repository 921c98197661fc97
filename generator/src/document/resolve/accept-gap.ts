import type { Diagnostic } from '../../diagnostics.ts'
import { parsePointer } from '../pointer.ts'
import { unresolved, unresolvedIgnored } from '../problems/resolve.ts'
import { describeGap } from './describe-gap.ts'
import { diagnoseSite } from './diagnose-site.ts'
import type { Site } from './types.ts'

/** Reading of a reference to a missing schema: as an error, or as any value. */
export type Dangling = 'error' | 'unknown'

/** Returns the warning for an unresolved reference to a schema that is read as any value; `null` if it stays an error. */
export function acceptGap(
  site: Site,
  problem: Diagnostic,
  dangling: Dangling | undefined,
): Diagnostic | null {
  const { role, kind, file, reference } = site
  if (dangling !== 'unknown' || problem.code !== unresolved.code) return null
  if (role !== 'reference' || kind !== 'schema') return null
  const tokens = (reference.startsWith('#') && parsePointer(reference)) || []
  const { nearest, action } =
    tokens.length === 0 ? { nearest: null, action: null } : describeGap(file, tokens)
  return diagnoseSite(site, unresolvedIgnored, { reference, nearest, action })
}
