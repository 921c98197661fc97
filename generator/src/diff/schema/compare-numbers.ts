import type { NumberSchema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { say } from '../sentence.ts'
import { type Bound, compareLower, compareUpper } from './compare-bounds.ts'
import { compareFormats } from './compare-formats.ts'

/** Compares what two schemas say of numbers. */
export function compareNumbers(visit: Visit, old: NumberSchema, next: NumberSchema): void {
  const [integer, number] = [say`integer`, say`number`]
  if (old.integer && !next.integer) report(visit, 'typeWidened', { from: integer, to: number })
  if (!old.integer && next.integer) report(visit, 'typeNarrowed', { from: number, to: integer })
  compareFormats(visit, old.format, next.format)
  compareLower(visit, 'range', 'minimum', lower(old), lower(next))
  compareUpper(visit, 'range', 'maximum', upper(old), upper(next))
  compareMultiples(visit, old.multipleOf, next.multipleOf)
}

/** The stricter of both. */
function lower({ minimum, exclusiveMinimum }: NumberSchema): Bound | null {
  if (exclusiveMinimum !== null && (minimum === null || exclusiveMinimum >= minimum)) {
    return { value: exclusiveMinimum, isExclusive: true }
  }
  return minimum === null ? null : { value: minimum, isExclusive: false }
}

function upper({ maximum, exclusiveMaximum }: NumberSchema): Bound | null {
  if (exclusiveMaximum !== null && (maximum === null || exclusiveMaximum <= maximum)) {
    return { value: exclusiveMaximum, isExclusive: true }
  }
  return maximum === null ? null : { value: maximum, isExclusive: false }
}

function compareMultiples(visit: Visit, old: number | null, next: number | null): void {
  if (old === next) return
  const [from, to] = [say`${old ?? 1}`, say`${next ?? 1}`]
  if (old === null || (next !== null && isMultiple(next, old)))
    report(visit, 'multipleNarrowed', { from, to })
  else if (next === null || isMultiple(old, next)) report(visit, 'multipleWidened', { from, to })
  else report(visit, 'multipleChanged', { from, to })
}

/** Divisions of decimal fractions leave a little. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient))
}
