import type { Schema } from '../types.ts'
import { couldMatch } from '../value/matches.ts'
import { areDisjoint, type Comparing } from './compare-shapes.ts'
import type { Shape } from './shapes.ts'

/** Maximum depth of required properties. */
const maximumDepth = 3

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
