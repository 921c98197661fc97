import type { Lookup, Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { couldMatch, matches } from '../value/matches.ts'
import { jsonTypes, noTypes } from './json-types.ts'
import type { Shape, Shapes } from './shapes.ts'

/** Maximum depth of compared properties. */
const maximumDepth = 3

/** Functions for comparing shapes. */
export interface Comparing {
  readonly lookup: Lookup
  shapesOf(schema: Schema): Shapes
}

/** Returns whether certainly no value matches one of the first and one of the second shapes. */
export function areDisjoint(comparing: Comparing, first: Shapes, second: Shapes, depth = 0): boolean {
  return first.every((one) => second.every((other) => areTwoDisjoint(comparing, one, other, depth)))
}

/**
 * Returns whether certainly no value with only the declared properties of the first shapes matches one of the second.
 * People write such values: TypeScript reports other properties of an object literal.
 */
export function areWrittenDisjoint(comparing: Comparing, first: Shapes, second: Shapes): boolean {
  return first.every((one) =>
    second.every((other) => lacksRequired(one, other) || areTwoDisjoint(comparing, one, other, 0)),
  )
}

/**
 * Returns whether certainly every value with only the declared properties of the first shapes matches one of the
 * second.
 */
export function isWrittenWithin(comparing: Comparing, first: Shapes, second: Shapes): boolean {
  return (
    first.length > 0 &&
    first.every((one) => second.some((other) => one === other || isOneWithin(comparing, one, other, 0)))
  )
}

function areTwoDisjoint(comparing: Comparing, first: Shape, second: Shape, depth: number): boolean {
  if ((first.types & second.types) === noTypes) return true
  if (isRefused(comparing, first, second) || isRefused(comparing, second, first)) return true
  if (first.types !== jsonTypes.object || second.types !== jsonTypes.object || depth > maximumDepth)
    return false
  if (requiresForbidden(first, second) || requiresForbidden(second, first)) return true
  return [...first.properties].some(([name, { required, schemas }]) => {
    const other = second.properties.get(name)
    if (other === undefined || !(required || other.required)) return false
    return schemas.some((one) =>
      other.schemas.some((two) =>
        areDisjoint(comparing, comparing.shapesOf(one), comparing.shapesOf(two), depth + 1),
      ),
    )
  })
}

/** Returns whether the second rejects every value that the first lists. */
function isRefused({ lookup }: Comparing, first: Shape, second: Shape): boolean {
  const { literals } = first
  if (literals === null) return false
  return [...literals].every(([text, value]) =>
    second.literals
      ? !second.literals.has(text)
      : second.plain.some((schema) => !couldMatch(schema, value, lookup)),
  )
}

/** Returns whether one requires a property that the other does not allow. */
function requiresForbidden(first: Shape, second: Shape): boolean {
  const { allowed } = second
  if (allowed === null) return false
  return [...first.properties].some(([name, { required }]) => required && !allowed.has(name))
}

/** Returns whether the second requires a property that literals of the first cannot have. */
function lacksRequired(first: Shape, second: Shape): boolean {
  if (first.types !== jsonTypes.object || first.hasIndex) return false
  return [...second.properties].some(([name, { required }]) => required && !first.properties.has(name))
}

function isOneWithin(comparing: Comparing, first: Shape, second: Shape, depth: number): boolean {
  if ((first.types & ~second.types) !== noTypes || depth > maximumDepth) return false
  if (first.literals) return areLiteralsWithin(comparing, first.literals, second)
  if (second.literals) return false
  if (second.plain.length > 0) return arePlainWithin(first.plain, second.plain)
  return second.isComplete && arePropertiesWithin(comparing, first, second, depth)
}

function areLiteralsWithin(
  { lookup }: Comparing,
  literals: NonNullable<Shape['literals']>,
  second: Shape,
): boolean {
  if (second.literals) return [...literals.keys()].every((text) => second.literals?.has(text))
  const values = [...literals.values()]
  if (second.plain.length > 0)
    return values.every((value) => second.plain.every((schema) => matches(schema, value, lookup)))
  return second.isComplete && second.properties.size === 0 && second.allowed === null
}

function arePropertiesWithin(comparing: Comparing, first: Shape, second: Shape, depth: number): boolean {
  const { allowed } = second
  if (first.hasIndex && second.properties.size > 0) return false
  const isAllowed = allowed === null || [...first.properties.keys()].every((name) => allowed.has(name))
  return (
    isAllowed &&
    [...second.properties].every(([name, wanted]) => {
      const known = first.properties.get(name)
      if (known === undefined) return !wanted.required
      if (wanted.required && !known.required) return false
      return wanted.schemas.every((schema) =>
        known.schemas.some((own) =>
          comparing
            .shapesOf(own)
            .every((one) =>
              comparing
                .shapesOf(schema)
                .some((other) => one === other || isOneWithin(comparing, one, other, depth + 1)),
            ),
        ),
      )
    })
  )
}

function arePlainWithin(first: readonly Schema[], second: readonly Schema[]): boolean {
  return second.every((wanted) => first.some((own) => isPlainWithin(own, wanted)))
}

/** Compares keywords, ignoring annotations. */
function isPlainWithin(own: Schema, wanted: Schema): boolean {
  if (own === wanted || toText(own) === toText(wanted)) return true
  if (own.kind !== wanted.kind) return false
  const { annotations: _, at: __, ...conditions } = wanted
  const { integer = false, ...others } = conditions as { readonly integer?: boolean }
  if (integer && !(own.kind === 'number' && own.integer)) return false
  return wanted.kind !== 'array' && !Object.entries(others).some(isCondition)
}

function isCondition([key, value]: readonly [string, unknown]): boolean {
  return !['kind', 'patternFlags'].includes(key) && value !== null && value !== false
}

/** The text of each schema that was compared; in unions of unions, the same schemas are compared again and again. */
const texts = new WeakMap<Schema, string>()

function toText(schema: Schema): string {
  const known = texts.get(schema)
  if (known !== undefined) return known
  const isCompared = (key: string) => key !== 'annotations' && key !== 'at'
  const text = toCanonicalText(
    JSON.parse(JSON.stringify(schema, (key, value) => (isCompared(key) ? value : undefined))),
  )
  texts.set(schema, text)
  return text
}

/** Returns whether certainly no value matches a schema, because its parts exclude each other in every shape. */
export function isEmpty(comparing: Comparing, schema: Schema, depth = 0): boolean {
  return comparing.shapesOf(schema).every((shape) => isContradictory(comparing, shape, depth))
}

function isContradictory(comparing: Comparing, shape: Shape, depth: number): boolean {
  const { literals, plain, properties, allowed } = shape
  if (literals) {
    const isLeft = ([, value]: readonly [string, Parameters<typeof couldMatch>[1]]) =>
      plain.every((schema) => couldMatch(schema, value, comparing.lookup))
    if (![...literals].some(isLeft)) return true
  }
  return [...properties].some(
    ([name, { required, schemas }]) =>
      required &&
      ((allowed !== null && !allowed.has(name)) || excludeEachOther(comparing, schemas, depth + 1)),
  )
}

function excludeEachOther(comparing: Comparing, schemas: readonly Schema[], depth: number): boolean {
  if (depth > maximumDepth) return false
  if (schemas.some((schema) => isEmpty(comparing, schema, depth))) return true
  const shapes = schemas.map(comparing.shapesOf)
  return shapes.some((first, index) =>
    shapes.slice(index + 1).some((second) => areDisjoint(comparing, first, second)),
  )
}
