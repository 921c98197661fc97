import type { Problem } from '../../problem.ts'
import * as problems from '../problems.ts'
import type { Schema, UnionSchema } from '../types.ts'
import { areDisjoint, isWrittenWithin } from './compare-shapes.ts'
import { noTypes } from './json-types.ts'
import type { RefineScope } from './refine-scope.ts'

/** Maximum number of members that are compared pairwise. */
const maximumCompared = 50

/**
 * Returns whether a union without a distinguishing property is exclusive. It is not if its members exclude each other
 * anyway, or if exclusivity would reject everything that one of them describes.
 */
export function chooseMode(
  scope: RefineScope,
  { mode }: UnionSchema,
  members: readonly Schema[],
  report: (problem: Problem) => void,
): UnionSchema['mode'] {
  if (mode === 'any' || haveOwnTypes(scope, members)) return 'any'
  if (members.length > maximumCompared) return 'one'
  const shapes = members.map(scope.shapesOf)
  if (everyPair(shapes, shapes, (first, second) => areDisjoint(scope, first, second))) return 'any'
  if (everyPair(shapes, shapes, (first, second) => !isWrittenWithin(scope, first, second))) return 'one'
  report(problems.oneOfOverlap)
  return 'any'
}

/** Compares each item with the second ones at other positions; `false` if there are too many. */
export function everyPair<Item>(
  firsts: readonly Item[],
  seconds: readonly Item[],
  test: (first: Item, second: Item) => boolean,
): boolean {
  if (firsts.length > maximumCompared) return false
  return firsts.every((first, index) =>
    seconds.every((second, other) => index === other || test(first, second)),
  )
}

function haveOwnTypes(scope: RefineScope, members: readonly Schema[]): boolean {
  const types = members.map(scope.typesOf)
  return types.every((own, index) => types.slice(0, index).every((other) => (own & other) === noTypes))
}
