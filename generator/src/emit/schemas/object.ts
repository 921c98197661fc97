import type { ObjectSchema } from '../../model/types.ts'
import { array, type Code, call, code } from '../code.ts'
import { objectLiteral, stringLiteral } from '../literals.ts'
import type { PrintSchema } from './print-schema.ts'
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
        code`${z}.dependentRequired(${stringLiteral(property)}, ${array(requires.map(stringLiteral))})`,
    ),
  ])
}

function printShape(schema: ObjectSchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { properties, patternProperties, additional } = schema
  const printProperties = (isRequired: boolean) =>
    objectLiteral(
      properties
        .filter(({ required }) => required === isRequired)
        .map((property) => [property.name, print(property.schema, scope)]),
    )
  const required = printProperties(true)
  const optional = printProperties(false)
  if (patternProperties.length > 0) {
    const patterns = patternProperties.map(({ pattern, flags, schema: value }) =>
      array([stringLiteral(pattern), stringLiteral(flags), print(value, scope)]),
    )
    return call(code`${z}.patternObject`, [required, optional, array(patterns), print(additional, scope)])
  }
  if (additional.kind !== 'unknown' && additional.kind !== 'never')
    return call(code`${z}.mapObject`, [required, optional, print(additional, scope)])
  const name = additional.kind === 'unknown' ? code`looseObject` : code`strictObject`
  if (properties.every((property) => property.required)) return code`${z}.${name}(${required})`
  return call(code`${z}.${name}`, [required, optional])
}
