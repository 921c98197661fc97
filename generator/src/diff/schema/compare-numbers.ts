import type { NumberSchema } from '../../model/types.ts'
import type { BoundValue } from '../rules/facts.ts'
import { report, type Visit } from '../run.ts'
import { phrase } from '../sentence.ts'
import { compareLower, compareUpper } from './compare-bounds.ts'
import { compareFormats } from './compare-formats.ts'

/** Compares what two schemas require of numbers. */
export function compareNumbers(visit: Visit, old: NumberSchema, next: NumberSchema): void {
  const [integer, number] = [[phrase`${'integer'}`], [phrase`${'number'}`]]
  if (old.integer && !next.integer) report(visit, 'typeWidened', { from: integer, to: number })
  if (!old.integer && next.integer) report(visit, 'typeNarrowed', { from: number, to: integer })
  compareFormats(visit, 'format', old.format, next.format)
  const isInteger = old.integer && next.integer
  compareLower(visit, 'range', 'minimum', lower(old, isInteger), lower(next, isInteger))
  compareUpper(visit, 'range', 'maximum', upper(old, isInteger), upper(next, isInteger))
  compareMultiples(visit, old.multipleOf, next.multipleOf)
}

/** The stricter of both. For integers, above 0 is the same as at least 1. */
export function lower({ minimum, exclusiveMinimum }: NumberSchema, isInteger: boolean): BoundValue | null {
  const isExclusive = exclusiveMinimum !== null && (minimum === null || exclusiveMinimum >= minimum)
  const value = isExclusive ? exclusiveMinimum : minimum
  if (value === null) return null
  if (!isInteger) return { value, isExclusive }
  return { value: isExclusive ? Math.floor(value) + 1 : Math.ceil(value), isExclusive: false }
}

/** Like `lower`. */
export function upper({ maximum, exclusiveMaximum }: NumberSchema, isInteger: boolean): BoundValue | null {
  const isExclusive = exclusiveMaximum !== null && (maximum === null || exclusiveMaximum <= maximum)
  const value = isExclusive ? exclusiveMaximum : maximum
  if (value === null) return null
  if (!isInteger) return { value, isExclusive }
  return { value: isExclusive ? Math.ceil(value) - 1 : Math.floor(value), isExclusive: false }
}

function compareMultiples(visit: Visit, old: number | null, next: number | null): void {
  if (old === next) return
  const facts = { from: old ?? 1, to: next ?? 1 }
  if (old === null || (next !== null && isMultiple(next, old))) report(visit, 'multipleNarrowed', facts)
  else if (next === null || isMultiple(old, next)) report(visit, 'multipleWidened', facts)
  else report(visit, 'multipleChanged', facts)
}

/** Divisions of decimal fractions leave a small remainder. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient))
}
