import { describeValue } from '../../describe-value.ts'
import type { Json, JsonObject } from '../../json.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import type { Kind } from '../shape/kinds.ts'
import { allowNull } from './allow-null.ts'
import type { Context } from './context.ts'
import { omit, replace } from './objects.ts'

/** Checks the copy of an object as a whole. `fixed` is the object that it was copied from. */
export function finish(copy: JsonObject, fixed: JsonObject, kind: Kind, context: Context): JsonObject {
  if (kind === 'responses') return keepStatuses(copy, context)
  if (kind !== 'schema') return copy
  const schema = checkLists(copy, context)
  return fixed.nullable === true ? allowNull(schema) : schema
}

function keepStatuses(responses: JsonObject, context: Context): JsonObject {
  return omit(responses, (key) => {
    if (/^(default|[1-5][0-9][0-9]|[1-5]XX|x-.*)$/s.test(key)) return false
    const upper = key.toUpperCase()
    context.within(key, () =>
      upper !== key && Object.hasOwn(responses, upper)
        ? context.report(normalizeProblems.statusDuplicate, { status: key, kept: upper })
        : context.report(normalizeProblems.statusUnknown, { status: key }),
    )
    return true
  })
}

/** Checks that `enum`, `type` and the like are arrays, and simplifies `type`. */
function checkLists(schema: JsonObject, context: Context): JsonObject {
  let checked = schema
  for (const key of ['enum', 'examples']) {
    const value = checked[key]
    if (value === undefined || (Array.isArray(value) && value.length > 0)) continue
    const found = Array.isArray(value) ? 'an empty array' : describeValue(value)
    context.within(key, () =>
      context.report(normalizeProblems.value, { expected: 'an array of values', found }),
    )
    checked = omit(checked, (each) => each === key)
  }
  const { type } = checked
  const only: Json | undefined = Array.isArray(type) && type.length === 1 ? type[0] : undefined
  return only === undefined ? checked : replace(checked, { type: only })
}
