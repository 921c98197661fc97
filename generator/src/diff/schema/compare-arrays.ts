import type { ArraySchema } from '../../model/types.ts'
import { report, type Visit, visitStep } from '../run.ts'
import { compareLower, compareUpper, inclusive } from './compare-bounds.ts'

/** Compares what two schemas say of lists. */
export function compareArrays(visit: Visit, old: ArraySchema, next: ArraySchema): void {
  const length = Math.max(old.prefixItems.length, next.prefixItems.length)
  for (let index = 0; index < length; index++) {
    const inside = visitStep(visit, { kind: 'item', index })
    visit.run.compareSchemas(
      inside,
      old.prefixItems[index] ?? old.items,
      next.prefixItems[index] ?? next.items,
    )
  }
  visit.run.compareSchemas(visitStep(visit, { kind: 'items' }), old.items, next.items)
  compareLower(visit, 'count', 'minimum number of items', atLeast(old.minItems, 0), atLeast(next.minItems, 0))
  compareUpper(visit, 'count', 'maximum number of items', inclusive(old.maxItems), inclusive(next.maxItems))
  if (!old.uniqueItems && next.uniqueItems) report(visit, 'uniqueItemsAdded', {})
  if (old.uniqueItems && !next.uniqueItems) report(visit, 'uniqueItemsRemoved', {})
  compareContains(visit, old.contains, next.contains)
}

function compareContains(visit: Visit, old: ArraySchema['contains'], next: ArraySchema['contains']): void {
  if (old === null && next === null) return
  if (old === null) report(visit, 'containsAdded', {})
  else if (next === null) report(visit, 'containsRemoved', {})
  else {
    visit.run.compareSchemas(visitStep(visit, { kind: 'contains' }), old.schema, next.schema)
    compareLower(visit, 'count', 'minimum number of matching items', inclusive(old.min), inclusive(next.min))
    compareUpper(visit, 'count', 'maximum number of matching items', inclusive(old.max), inclusive(next.max))
  }
}

/** A minimum that says nothing is none. */
function atLeast(value: number | null, nothing: number): ReturnType<typeof inclusive> {
  return inclusive(value === nothing ? null : value)
}
