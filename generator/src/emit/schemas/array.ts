import type { ArraySchema } from '../../model/types.ts'
import { array, type Code, call, code } from '../code.ts'
import { numberLiteral } from '../literals.ts'
import type { PrintSchema } from './print-schema.ts'
import { bound, withChecks } from './scalar.ts'
import type { Scope } from './scope.ts'

/** The expression for an array or a tuple. */
export function printArray(schema: ArraySchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { prefixItems, items, minItems, maxItems, uniqueItems, contains } = schema
  const isTuple = prefixItems.length > 0
  return withChecks(isTuple ? printTuple(schema, scope, print) : code`${z}.array(${print(items, scope)})`, [
    ...bound(code`${z}.minLength`, isTuple ? null : minItems),
    ...bound(code`${z}.maxLength`, maxItems),
    ...(uniqueItems ? [code`${z}.uniqueItems`] : []),
    ...(contains === null ? [] : [printContains(contains, scope, print)]),
  ])
}

/** The minimum length is an argument of the tuple, because its type depends on it. */
function printTuple({ prefixItems, items, minItems }: ArraySchema, scope: Scope, print: PrintSchema): Code {
  const prefix = array(prefixItems.map((item) => print(item, scope)))
  const parts = [prefix, print(items, scope), ...(minItems ? [numberLiteral(minItems)] : [])]
  return call(code`${scope.z}.tuple`, parts)
}

function printContains(
  { schema, min, max }: NonNullable<ArraySchema['contains']>,
  scope: Scope,
  print: PrintSchema,
): Code {
  const bounds = [min, ...(max === null ? [] : [max])].map(numberLiteral)
  return call(code`${scope.z}.contains`, [print(schema, scope), ...bounds])
}
