import { listTaggedMembers } from '../../model/schema/tag-members.ts'
import type { Schema, UnionSchema } from '../../model/types.ts'
import { array, type Code, code, empty } from '../code.ts'
import { jsonLiteral, stringLiteral } from '../literals.ts'
import type { PrintSchema } from './print-schema.ts'
import type { Scope } from './scope.ts'

/** The expression for a union. The model already contains `any` instead of `one` if no value matches two members. */
export function printUnion(schema: UnionSchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { mode, discriminator } = schema
  const members = listTaggedMembers(schema)
  const printed = (all: readonly Schema[]) => array(all.map((member) => print(member, scope)))
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
  return code`${z}.nullable(${others.length === 1 ? print(only, scope) : code`${join}(${printed(others)})`})`
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
