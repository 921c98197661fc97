import type { Json } from '../../json.ts'
import { toCanonicalText } from '../../model/value/canonical.ts'
import { report, type Visit } from '../run.ts'

/** Compares two lists of values. */
export function compareLiterals(visit: Visit, old: readonly Json[], next: readonly Json[]): void {
  const before = new Set(old.map(toCanonicalText))
  const after = new Set(next.map(toCanonicalText))
  const removed = old.filter((value) => !after.has(toCanonicalText(value)))
  const added = next.filter((value) => !before.has(toCanonicalText(value)))
  if (removed.length === old.length && added.length > 0) {
    report(visit, 'constant-changed', { from: old, to: next })
    return
  }
  if (removed.length > 0) report(visit, 'enum-value-removed', { values: removed })
  if (added.length > 0) report(visit, 'enum-value-added', { values: added })
}
