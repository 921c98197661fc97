import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject } from '../../json.ts'
import { getAt, parsePointer } from '../pointer.ts'
import { unresolved, unresolvedIgnored } from '../problems/resolve.ts'
import { findNearest } from '../suggest.ts'
import { describeGap } from './describe-gap.ts'
import { diagnoseSite } from './diagnose-site.ts'
import type { Site } from './types.ts'

/** Reading of a reference to a missing schema: as an error, or as any value. */
export type Dangling = 'error' | 'unknown'

/**
 * Returns the warning for an unresolved reference to a schema that is read as any value; `null` if the reference stays an
 * error. Without a setting, a gap in a document is accepted and a mistake is not: the section of the missing schema has
 * other schemas, and none of them has a similar name.
 */
export function acceptGap(
  site: Site,
  problem: Diagnostic,
  dangling: Dangling | undefined,
): Diagnostic | null {
  const { role, kind, file, reference } = site
  if (problem.code !== unresolved.code || role !== 'reference' || kind !== 'schema') return null
  const tokens = (reference.startsWith('#') && parsePointer(reference)) || []
  const { nearest, action } =
    tokens.length === 0 ? { nearest: null, action: null } : describeGap(file, tokens)
  const isAccepted = dangling === undefined ? isGap(site, tokens) : dangling === 'unknown'
  return isAccepted ? diagnoseSite(site, unresolvedIgnored, { reference, nearest, action }) : null
}

function isGap({ file }: Site, tokens: readonly string[]): boolean {
  const section = getAt(file.root, tokens.slice(0, -1))
  const names = isJsonObject(section) ? Object.keys(section) : []
  const isAmongSchemas = ['schemas', 'definitions', '$defs'].includes(tokens.at(-2) ?? '')
  return isAmongSchemas && names.length > 0 && findNearest(tokens.at(-1) ?? '', names) === null
}
