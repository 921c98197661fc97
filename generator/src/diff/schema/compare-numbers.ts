import type { NumberSchema } from '../../model/types.ts'
import type { BoundValue } from '../rules/formats.ts'
import { report, type Visit } from '../run.ts'
import { phrase } from '../sentence.ts'
import { compareLower, compareUpper } from './compare-bounds.ts'
import { compareFormats } from './compare-formats.ts'

/** Compares what two schemas require of numbers. */
export function compareNumbers(visit: Visit, old: NumberSchema, next: NumberSchema): void {
  const [integer, number] = [[phrase`${'integer'}`], [phrase`${'number'}`]]
  const [wasInteger, isInteger] = [hasIntegers(old), hasIntegers(next)]
  if (wasInteger && !isInteger) report(visit, 'type-widened', { from: integer, to: number })
  if (!wasInteger && isInteger) report(visit, 'type-narrowed', { from: number, to: integer })
  compareFormats(visit, 'format', old.format, next.format)
  const areIntegers = wasInteger && isInteger
  compareLower(visit, 'range', 'minimum', lower(old, areIntegers), lower(next, areIntegers))
  compareUpper(visit, 'range', 'maximum', upper(old, areIntegers), upper(next, areIntegers))
  compareMultiples(visit, readMultiple(old), readMultiple(next))
}

/** Multiples of an integer are integers. */
export function hasIntegers({ integer, multipleOf }: NumberSchema): boolean {
  return integer || (multipleOf !== null && Number.isInteger(multipleOf))
}

/** Every integer is a multiple of 1. */
export function readMultiple({ multipleOf }: NumberSchema): number | null {
  return multipleOf === 1 ? null : multipleOf
}

/** The bounds that a format implies, so that they make no difference if they are written out. */
const implied: Readonly<Record<string, readonly [number, number]>> = { int32: [-(2 ** 31), 2 ** 31 - 1] }

/** The stricter of both. For integers, above 0 is the same as at least 1. */
export function lower(schema: NumberSchema, isInteger: boolean): BoundValue | null {
  const { minimum, exclusiveMinimum, format } = schema
  const isExclusive = exclusiveMinimum !== null && (minimum === null || exclusiveMinimum >= minimum)
  const value = isExclusive ? exclusiveMinimum : minimum
  if (value === null || value === implied[format ?? '']?.[0]) return null
  if (!isInteger) return { value, isExclusive }
  return { value: isExclusive ? Math.floor(value) + 1 : Math.ceil(value), isExclusive: false }
}

/** Like `lower`. */
export function upper(schema: NumberSchema, isInteger: boolean): BoundValue | null {
  const { maximum, exclusiveMaximum, format } = schema
  const isExclusive = exclusiveMaximum !== null && (maximum === null || exclusiveMaximum <= maximum)
  const value = isExclusive ? exclusiveMaximum : maximum
  if (value === null || value === implied[format ?? '']?.[1]) return null
  if (!isInteger) return { value, isExclusive }
  return { value: isExclusive ? Math.ceil(value) - 1 : Math.floor(value), isExclusive: false }
}

function compareMultiples(visit: Visit, old: number | null, next: number | null): void {
  if (old === next) return
  const facts = { from: old ?? 1, to: next ?? 1 }
  if (old === null || (next !== null && isMultiple(next, old))) report(visit, 'multiple-narrowed', facts)
  else if (next === null || isMultiple(old, next)) report(visit, 'multiple-widened', facts)
  else report(visit, 'multiple-changed', facts)
}

/** Divisions of decimal fractions leave a small remainder. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient))
}
