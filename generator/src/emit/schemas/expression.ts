import { listTaggedMembers } from '../../model/schema/tag-members.ts'
import type { ArraySchema, ObjectSchema, Schema, UnionSchema } from '../../model/types.ts'
import { array, type Code, call, code, empty } from '../code.ts'
import { identifier, jsonLiteral, numberLiteral, objectLiteral, stringLiteral } from '../literals.ts'
import { bound, printLiteral, printNumber, printString, withChecks } from './scalar.ts'
import type { Scope } from './scope.ts'

/** The expression that builds the validator of a schema. */
export function printSchema(schema: Schema, scope: Scope): Code {
  const { z } = scope
  switch (schema.kind) {
    case 'unknown':
    case 'never':
    case 'boolean':
    case 'null':
      return code`${z}.${identifier(schema.kind)}`
    case 'string':
      return printString(schema, scope)
    case 'number':
      return printNumber(schema, scope)
    case 'literal':
      return printLiteral(schema, scope)
    case 'array':
      return printArray(schema, scope)
    case 'object':
      return printObject(schema, scope)
    case 'union':
      return printUnion(schema, scope)
    case 'intersection':
      return code`${z}.allOf(${array(schema.members.map((member) => printSchema(member, scope)))})`
    case 'not':
      return code`${z}.not(${printSchema(schema.schema, scope)})`
    case 'reference':
      return scope.refer(schema.name)
  }
}

/** The expression for an array or a tuple. */
function printArray(schema: ArraySchema, scope: Scope): Code {
  const { z } = scope
  const { prefixItems, items, minItems, maxItems, uniqueItems, contains } = schema
  const isTuple = prefixItems.length > 0
  return withChecks(isTuple ? printTuple(schema, scope) : code`${z}.array(${printSchema(items, scope)})`, [
    ...bound(code`${z}.minLength`, isTuple ? null : minItems),
    ...bound(code`${z}.maxLength`, maxItems),
    ...(uniqueItems ? [code`${z}.uniqueItems`] : []),
    ...(contains === null ? [] : [printContains(contains, scope)]),
  ])
}

/** The minimum length is an argument of the tuple, because its type depends on it. */
function printTuple({ prefixItems, items, minItems }: ArraySchema, scope: Scope): Code {
  const prefix = array(prefixItems.map((item) => printSchema(item, scope)))
  const parts = [prefix, printSchema(items, scope), ...(minItems ? [numberLiteral(minItems)] : [])]
  return call(code`${scope.z}.tuple`, parts)
}

function printContains({ schema, min, max }: NonNullable<ArraySchema['contains']>, scope: Scope): Code {
  const bounds = [min, ...(max === null ? [] : [max])].map(numberLiteral)
  return call(code`${scope.z}.contains`, [printSchema(schema, scope), ...bounds])
}

/** The expression for an object. */
function printObject(schema: ObjectSchema, scope: Scope): Code {
  const { z } = scope
  const { propertyNames, minProperties, maxProperties, dependentRequired } = schema
  return withChecks(printShape(schema, scope), [
    ...(propertyNames === null ? [] : [code`${z}.propertyNames(${printSchema(propertyNames, scope)})`]),
    ...bound(code`${z}.minProperties`, minProperties),
    ...bound(code`${z}.maxProperties`, maxProperties),
    ...dependentRequired.map(
      ({ property, requires }) =>
        code`${z}.dependentRequired(${stringLiteral(property)}, ${array(requires.map(stringLiteral))})`,
    ),
  ])
}

function printShape(schema: ObjectSchema, scope: Scope): Code {
  const { z } = scope
  const { properties, patternProperties, additional } = schema
  const printProperties = (isRequired: boolean) =>
    objectLiteral(
      properties
        .filter(({ required }) => required === isRequired)
        .map((property) => [property.name, printSchema(property.schema, scope)]),
    )
  const required = printProperties(true)
  const optional = printProperties(false)
  if (patternProperties.length > 0) {
    const patterns = patternProperties.map(({ pattern, flags, schema: value }) =>
      array([stringLiteral(pattern), stringLiteral(flags), printSchema(value, scope)]),
    )
    return call(code`${z}.patternObject`, [
      required,
      optional,
      array(patterns),
      printSchema(additional, scope),
    ])
  }
  if (additional.kind !== 'unknown' && additional.kind !== 'never')
    return call(code`${z}.mapObject`, [required, optional, printSchema(additional, scope)])
  const name = additional.kind === 'unknown' ? code`looseObject` : code`strictObject`
  if (properties.every((property) => property.required)) return code`${z}.${name}(${required})`
  return call(code`${z}.${name}`, [required, optional])
}

/** The expression for a union. The model already contains `any` instead of `one` if no value matches two members. */
function printUnion(schema: UnionSchema, scope: Scope): Code {
  const { z } = scope
  const { mode, discriminator } = schema
  const members = listTaggedMembers(schema)
  const printed = (all: readonly Schema[]) => array(all.map((member) => printSchema(member, scope)))
  const join = mode === 'one' ? code`${z}.xor` : code`${z}.union`
  if (discriminator) {
    const { property, values, exact } = discriminator
    const isDecided = exact && members.every((member) => requires(member, property, scope))
    const arguments_ = code`${stringLiteral(property)}, ${jsonLiteral(values)}, ${printed(members)}`
    return code`${z}.tagged(${arguments_}${isDecided ? empty : code`, ${join}`})`
  }
  const others = members.filter(({ kind }) => kind !== 'null')
  const [only] = others
  if (mode === 'one' || only === undefined || others.length === members.length)
    return code`${join}(${printed(members)})`
  return code`${z}.nullable(${others.length === 1 ? printSchema(only, scope) : code`${join}(${printed(others)})`})`
}

/** Returns whether a member has the property; in requests it does not if the property is `readOnly`. */
function requires(schema: Schema, property: string, scope: Scope, depth = 0): boolean {
  const inner = (member: Schema) => depth < maximumDepth && requires(member, property, scope, depth + 1)
  const target = scope.resolve(schema)
  switch (target?.kind) {
    case 'object':
      return target.properties.some(({ name, required }) => name === property && required)
    case 'intersection':
      return target.members.some(inner)
    case 'union':
      return target.members.every(inner)
    default:
      return false
  }
}

/** More than references are nested in documents. */
const maximumDepth = 20
