import type { Json } from '../../json.ts'
import type { Annotations } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { report, reportDeprecation, type Visit } from '../run.ts'

/** Compares the annotations of two schemas. */
export function compareAnnotations(visit: Visit, old: Annotations, next: Annotations): void {
  if (old === next) return
  reportDeprecation(visit, old, next)
  compareDefaults(visit, old.default, next.default)
  for (const what of ['title', 'description'] as const) {
    if ((old[what] ?? '') !== (next[what] ?? '')) report(visit, 'documentation-changed', { what })
  }
  if (!isEqual(old.examples, next.examples)) report(visit, 'documentation-changed', { what: 'examples' })
}

function compareDefaults(visit: Visit, old: Json | undefined, next: Json | undefined): void {
  if (old === undefined && next === undefined) return
  if (old === undefined) report(visit, 'default-added', { value: next ?? null })
  else if (next === undefined) report(visit, 'default-removed', { value: old })
  else if (!isEqual(old, next)) report(visit, 'default-changed', { from: old, to: next })
}
