import type { ArraySchema } from '../../model/types.ts'
import { steps } from '../change-location.ts'
import { report, reportSwitch, type Visit, visitStep } from '../run.ts'
import type { Side } from '../types.ts'
import { atLeast, compareLower, compareUpper, inclusive } from './compare-bounds.ts'
import { fingerprint } from './fingerprint.ts'
import { resolve } from './resolve.ts'

/** Compares what two schemas require of arrays. */
export function compareArrays(visit: Visit, old: ArraySchema, next: ArraySchema): void {
  const length = Math.max(old.prefixItems.length, next.prefixItems.length)
  for (let index = 0; index < length; index++) {
    const inside = visitStep(visit, steps.item(index))
    visit.run.compareSchemas(
      inside,
      old.prefixItems[index] ?? old.items,
      next.prefixItems[index] ?? next.items,
    )
  }
  visit.run.compareSchemas(visitStep(visit, steps.items), old.items, next.items)
  compareLower(visit, 'count', 'minimum number of items', atLeast(old.minItems), atLeast(next.minItems))
  compareUpper(
    visit,
    'count',
    'maximum number of items',
    inclusive(readMaximum(visit.run.old, old)),
    inclusive(readMaximum(visit.run.new, next)),
  )
  reportSwitch(visit, old.uniqueItems, next.uniqueItems, 'unique-items-added', 'unique-items-removed')
  compareContains(visit, old.contains, next.contains)
}

/** A tuple without further items has no more than those. */
function readMaximum(side: Side, { maxItems, prefixItems, items }: ArraySchema): number | null {
  if (resolve(side, items).schema.kind !== 'never') return maxItems
  return Math.min(maxItems ?? Number.POSITIVE_INFINITY, prefixItems.length)
}

type Contains = NonNullable<ArraySchema['contains']>

function compareContains(visit: Visit, old: Contains | null, next: Contains | null): void {
  if (old === null && next === null) return
  if (old === null) report(visit, 'contains-added')
  else if (next === null) report(visit, 'contains-removed')
  else {
    compareCounted(visit, old, next)
    compareLower(visit, 'count', 'minimum number of matching items', inclusive(old.min), inclusive(next.min))
    compareUpper(visit, 'count', 'maximum number of matching items', inclusive(old.max), inclusive(next.max))
  }
}

/** With a maximum, a wider schema of the counted items accepts fewer arrays. */
function compareCounted(visit: Visit, old: Contains, next: Contains): void {
  const inside = visitStep(visit, steps.contains)
  if (old.max === null && next.max === null) visit.run.compareSchemas(inside, old.schema, next.schema)
  else if (fingerprint(visit.run.old, old.schema) !== fingerprint(visit.run.new, next.schema)) {
    report(visit, 'contains-changed')
  }
}
