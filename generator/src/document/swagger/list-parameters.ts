import { isJsonObject, type Json } from '../../json.ts'
import { getAt, parsePointer } from '../pointer.ts'
import { stateCollectionFormat } from './collection-format.ts'
import type { Draft, Guess, Origin } from './types.ts'

/**
 * Lists parameters with their locations. A reference to a body or a form field is replaced by a copy, because
 * OpenAPI 3 has neither among its parameters.
 */
export function listParameters(
  list: Json | undefined,
  tokens: readonly string[],
  root: Draft,
  guess: Guess,
): readonly Origin[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((each: Json, index): readonly Origin[] => {
    const own = [...tokens, 'parameters', String(index)]
    if (!isJsonObject(each)) return ignore(own, guess)
    const target = typeof each.$ref === 'string' ? parsePointer(each.$ref) : null
    const shared = target?.[0] === 'parameters' ? getAt(root, target) : undefined
    if (isJsonObject(shared) && isBody(shared)) {
      return [{ parameter: structuredClone(shared) as Draft, tokens: target ?? own }]
    }
    if (typeof each.$ref === 'string') return [{ parameter: each as Draft, tokens: own }]
    if (typeof each.in !== 'string') return ignore(own, guess)
    const parameter = each as Draft
    stateCollectionFormat(parameter, each.in, own, guess)
    return [{ parameter, tokens: own }]
  })
}

/** Returns true if a parameter is part of the request body. */
export function isBody({ in: location }: { readonly [key: string]: Json }): boolean {
  return location === 'body' || location === 'formData'
}

/** The parts of the body: those of the operation, and those of its path that it does not replace. */
export function mergeBodies(
  own: readonly Origin[],
  shared: readonly Origin[],
  guess: Guess,
): readonly Origin[] {
  const replaced = own.some(({ parameter }) => parameter.in === 'body')
    ? []
    : shared.filter(({ parameter }) =>
        own.every((one) => parameter.in === 'formData' && one.parameter.name !== parameter.name),
      )
  const all = [...own, ...replaced]
  const whole = all.find(({ parameter }) => parameter.in === 'body')
  if (whole === undefined || all.length === 1) return all
  const other = all.find((each) => each !== whole)
  if (other) guess(other.tokens, 'an operation has a body and more', 'only the first body is used')
  return [whole]
}

function ignore(tokens: readonly string[], guess: Guess): readonly Origin[] {
  guess(tokens, 'a parameter needs the field `in`', 'it is ignored')
  return []
}
