import type { Json } from '../../json.ts'
import type { Annotations } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { report, type Visit } from '../run.ts'
import { writeValue } from '../write-value.ts'

/** Compares what two schemas say about themselves. */
export function compareAnnotations(visit: Visit, old: Annotations, next: Annotations): void {
  if (!old.deprecated && next.deprecated) report(visit, 'deprecated', {})
  if (old.deprecated && !next.deprecated) report(visit, 'undeprecated', {})
  compareDefaults(visit, old.default, next.default)
  if (old.title !== next.title) report(visit, 'documentationChanged', { what: 'title' })
  if (old.description !== next.description) report(visit, 'documentationChanged', { what: 'description' })
  if (!isEqual(old.examples, next.examples)) report(visit, 'documentationChanged', { what: 'examples' })
}

function compareDefaults(visit: Visit, old: Json | undefined, next: Json | undefined): void {
  if (old === undefined && next === undefined) return
  if (old === undefined) report(visit, 'defaultAdded', { value: writeValue(next ?? null) })
  else if (next === undefined) report(visit, 'defaultRemoved', { value: writeValue(old) })
  else if (!isEqual(old, next)) {
    report(visit, 'defaultChanged', { from: writeValue(old), to: writeValue(next) })
  }
}
