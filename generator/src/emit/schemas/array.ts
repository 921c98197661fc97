import type { ArraySchema } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { numberLiteral } from '../literals.ts'
import type { PrintSchema } from './expression.ts'
import { bound, withChecks } from './scalar.ts'
import type { Scope } from './scope.ts'

/** The expression for an array or a tuple. */
export function printArray(schema: ArraySchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { prefixItems, items, minItems, maxItems, uniqueItems, contains } = schema
  const rest = print(items, scope)
  const base =
    prefixItems.length === 0
      ? code`${z}.array(${rest})`
      : code`${z}.tuple(${list(
          code`[`,
          prefixItems.map((item) => print(item, scope)),
          code`]`,
        )}, ${rest})`
  return withChecks(base, [
    ...bound(code`${z}.minLength`, minItems),
    ...bound(code`${z}.maxLength`, maxItems),
    ...(uniqueItems ? [code`${z}.uniqueItems()`] : []),
    ...(contains === null
      ? []
      : [
          code`${z}.contains(${list(code``, [print(contains.schema, scope), numberLiteral(contains.min), ...(contains.max === null ? [] : [numberLiteral(contains.max)])], code``)})`,
        ]),
  ])
}
