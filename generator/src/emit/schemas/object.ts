import type { ObjectSchema, Property } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { objectLiteral, stringLiteral } from '../literals.ts'
import type { PrintSchema } from './expression.ts'
import { bound, withChecks } from './scalar.ts'
import type { Scope } from './scope.ts'

/** The expression for an object. */
export function printObject(schema: ObjectSchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { propertyNames, minProperties, maxProperties, dependentRequired } = schema
  return withChecks(printShape(schema, scope, print), [
    ...(propertyNames === null ? [] : [code`${z}.propertyNames(${print(propertyNames, scope)})`]),
    ...bound(code`${z}.minProperties`, minProperties),
    ...bound(code`${z}.maxProperties`, maxProperties),
    ...dependentRequired.map(
      ({ property, requires }) =>
        code`${z}.dependentRequired(${stringLiteral(property)}, ${list(code`[`, requires.map(stringLiteral), code`]`)})`,
    ),
  ])
}

function printShape(schema: ObjectSchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { properties, patternProperties, additional } = schema
  const shape = objectLiteral(
    properties.map((property) => [property.name, printProperty(property, scope, print)]),
  )
  if (patternProperties.length > 0) {
    const patterns = patternProperties.map(({ pattern, flags, schema: value }) =>
      list(code`[`, [stringLiteral(pattern), stringLiteral(flags), print(value, scope)], code`]`),
    )
    return list(
      code`${z}.patternObject(`,
      [shape, list(code`[`, patterns, code`]`), print(additional, scope)],
      code`)`,
    )
  }
  if (additional.kind === 'unknown') return code`${z}.looseObject(${shape})`
  if (additional.kind === 'never') return code`${z}.strictObject(${shape})`
  return code`${z}.mapObject(${shape}, ${print(additional, scope)})`
}

function printProperty({ schema, required }: Property, scope: Scope, print: PrintSchema): Code {
  const value = print(schema, scope)
  return required ? value : code`${scope.z}.optional(${value})`
}
