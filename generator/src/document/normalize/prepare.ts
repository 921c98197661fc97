import type { Json, JsonObject } from '../../json.ts'
import type { Kind } from '../shape/kinds.ts'
import { fromEntries, omit, replace } from './objects.ts'

/** Turns words of OpenAPI 3.0 and 3.2 into those of 3.1, in an object that is about to be copied. */
export function prepare(object: JsonObject, kind: Kind): JsonObject {
  if (kind === 'schema') return prepareBound(prepareBound(prepareExample(object), 'Minimum'), 'Maximum')
  if (kind === 'example') return prepareDataValue(object)
  if (kind === 'mediaType' || kind === 'parameter' || kind === 'header') return prepareNamedExample(object)
  return object
}

/** In a schema `example` becomes the first of `examples`. */
function prepareExample(object: JsonObject): JsonObject {
  const { example, examples } = object
  if (example === undefined) return object
  const list: readonly Json[] = Array.isArray(examples) ? [example, ...examples] : [example]
  return replace(
    omit(object, (key) => key === 'example'),
    { examples: list },
  )
}

/** `dataValue` is the `value` of other versions. */
function prepareDataValue(object: JsonObject): JsonObject {
  const { dataValue } = object
  if (dataValue === undefined) return object
  return replace(
    omit(object, (key) => key === 'dataValue'),
    { value: dataValue },
  )
}

/** Elsewhere it becomes one of the named examples, which look the same everywhere then. */
function prepareNamedExample(object: JsonObject): JsonObject {
  const { example, examples } = object
  if (example === undefined) return object
  const named = typeof examples === 'object' && examples !== null && !Array.isArray(examples) ? examples : {}
  const own = fromEntries([['example', fromEntries([['value', example]])]])
  return replace(
    omit(object, (key) => key === 'example'),
    { examples: replace(own, named as JsonObject) },
  )
}

/** `minimum: 1, exclusiveMinimum: true` becomes `exclusiveMinimum: 1`. */
function prepareBound(object: JsonObject, side: 'Minimum' | 'Maximum'): JsonObject {
  const exclusive = object[`exclusive${side}`]
  if (typeof exclusive !== 'boolean') return object
  const inclusive = side.toLowerCase()
  const bound = object[inclusive]
  const rest = omit(object, (key) => key === `exclusive${side}` || (exclusive && key === inclusive))
  return exclusive && bound !== undefined ? replace(rest, { [`exclusive${side}`]: bound }) : rest
}
