import { report, type Visit } from '../run.ts'
import type { Alternative } from './alternative.ts'
import { compareArrays } from './compare-arrays.ts'
import { compareConditions } from './compare-conditions.ts'
import { compareLiterals } from './compare-literals.ts'
import { compareNumbers } from './compare-numbers.ts'
import { compareObjects } from './compare-objects.ts'
import { compareStrings } from './compare-strings.ts'
import { nameType } from './describe-alternative.ts'
import { viewObject } from './object-view.ts'

/** Compares two members that match each other, neither of them a reference. */
export function compareFamily(visit: Visit, before: Alternative, after: Alternative): void {
  const { schema: old } = before
  const { schema: next } = after
  const compareAsObjects = (): boolean => {
    const [from, to] = [viewObject(visit.run.old, old), viewObject(visit.run.new, next)]
    if (from && to) compareObjects(visit, from, to)
    return from !== null && to !== null
  }
  if (old.kind === 'intersection' || next.kind === 'intersection') {
    if (!compareAsObjects()) compareConditions(visit, old, next)
  } else if (before.family !== after.family) compareTypes(visit, before, after)
  else if (old.kind === 'literal' && next.kind === 'literal') compareLiterals(visit, old.values, next.values)
  else if (old.kind === 'literal') report(visit, 'enum-dropped')
  else if (next.kind === 'literal') report(visit, 'enum-introduced', { values: next.values })
  else if (old.kind === 'string' && next.kind === 'string') compareStrings(visit, old, next)
  else if (old.kind === 'number' && next.kind === 'number') compareNumbers(visit, old, next)
  else if (old.kind === 'array' && next.kind === 'array') compareArrays(visit, old, next)
  else if (before.family === 'condition') compareConditions(visit, old, next)
  else compareAsObjects()
}

function compareTypes(visit: Visit, before: Alternative, after: Alternative): void {
  const from = [nameType(before.schema, before.family)]
  const to = [nameType(after.schema, after.family)]
  if (after.family === 'never') report(visit, 'value-forbidden')
  else if (before.family === 'never') report(visit, 'value-allowed')
  else if (after.family === 'unknown') report(visit, 'type-widened', { from, to })
  else if (before.family === 'unknown') report(visit, 'type-narrowed', { from, to })
  else report(visit, 'type-changed', { from, to })
}
