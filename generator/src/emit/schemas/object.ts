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
  const base = isPlain(schema) ? printPlain(schema, scope, print) : printExact(schema, scope, print)
  return withChecks(base, [
    ...(propertyNames === null ? [] : [code`${z}.propertyNames(${print(propertyNames, scope)})`]),
    ...bound(code`${z}.minProperties`, minProperties),
    ...bound(code`${z}.maxProperties`, maxProperties),
    ...dependentRequired.map(
      ({ property, requires }) =>
        code`${z}.dependentRequired(${stringLiteral(property)}, ${list(code`[`, requires.map(stringLiteral), code`]`)})`,
    ),
  ])
}

/** Whether zod's own objects tell exactly what the schema says: they take inherited properties for present ones. */
export function isPlain({ properties, patternProperties }: ObjectSchema): boolean {
  return patternProperties.length === 0 && !properties.some(({ name }) => name in Object.prototype)
}

function printPlain({ properties, additional }: ObjectSchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const shape = objectLiteral(
    properties.map((property) => [property.name, printProperty(property, scope, print)]),
  )
  if (additional.kind === 'unknown') return code`${z}.looseObject(${shape})`
  if (additional.kind === 'never') return code`${z}.strictObject(${shape})`
  return code`${z}.mapObject(${shape}, ${print(additional, scope)})`
}

function printProperty({ schema, required }: Property, scope: Scope, print: PrintSchema): Code {
  const value = print(schema, scope)
  return required ? value : code`${scope.z}.optional(${value})`
}

function printExact(schema: ObjectSchema, scope: Scope, print: PrintSchema): Code {
  const { properties, patternProperties, additional } = schema
  const required = properties.filter((property) => property.required).map(({ name }) => stringLiteral(name))
  const patterns = patternProperties.map(({ pattern, flags, schema: value }) =>
    list(code`[`, [stringLiteral(pattern), stringLiteral(flags), print(value, scope)], code`]`),
  )
  return code`${scope.z}.exactObject(${list(
    code`{`,
    [
      code`required: ${list(code`[`, required, code`]`)}`,
      code`properties: ${objectLiteral(properties.map((property) => [property.name, printProperty(property, scope, print)]))}`,
      code`patterns: ${list(code`[`, patterns, code`]`)}`,
      code`rest: ${print(additional, scope)}`,
    ],
    code`}`,
    code` `,
  )})`
}
