import type { Problem } from '../../problem.ts'
import * as problems from '../problems.ts'
import type { Schema, UnionSchema } from '../types.ts'
import { areDisjoint, isWrittenWithin } from './compare-shapes.ts'
import { noTypes } from './json-types.ts'
import type { RefineScope } from './refine-scope.ts'

/** Maximum number of members that are compared pairwise. */
export const maximumCompared = 50

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
  const isPair = (test: typeof areDisjoint, first: number, second: number) =>
    test(scope, shapes[first] ?? [], shapes[second] ?? [])
  const indices = [...members.keys()]
  if (
    indices.every((first) => indices.slice(first + 1).every((second) => isPair(areDisjoint, first, second)))
  )
    return 'any'
  const isUseless = indices.some((first) =>
    indices.some((second) => first !== second && isPair(isWrittenWithin, first, second)),
  )
  if (isUseless) report(problems.oneOfOverlap)
  return isUseless ? 'any' : 'one'
}

function haveOwnTypes(scope: RefineScope, members: readonly Schema[]): boolean {
  let taken = noTypes
  return members.every((member) => {
    const types = scope.typesOf(member)
    const isFree = (taken & types) === noTypes
    taken |= types
    return isFree
  })
}
