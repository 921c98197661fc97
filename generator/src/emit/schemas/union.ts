import { resolveSchema } from '../../model/schema/resolve-schema.ts'
import { listTaggedMembers } from '../../model/schema/tag-members.ts'
import type { Schema, UnionSchema } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { stringLiteral } from '../literals.ts'
import type { PrintSchema } from './print-schema.ts'
import type { Scope } from './scope.ts'

/** The expression for a union. The model already contains `any` instead of `one` if no value matches two members. */
export function printUnion(schema: UnionSchema, scope: Scope, print: PrintSchema): Code {
  const { z } = scope
  const { mode, discriminator } = schema
  const members = listTaggedMembers(schema)
  const printed = () =>
    list(
      code`[`,
      members.map((member) => print(member, scope)),
      code`]`,
    )
  if (
    discriminator?.exact &&
    members.every((member) => isDistinguishedBy(member, discriminator.property, scope))
  ) {
    return code`${z}.discriminatedUnion(${stringLiteral(discriminator.property)}, ${printed()})`
  }
  if (mode === 'one' && !discriminator?.exact) return code`${z}.xor(${printed()})`
  const others = members.filter(({ kind }) => kind !== 'null')
  const [first] = others
  if (first === undefined || others.length === members.length) return code`${z}.union(${printed()})`
  const rest =
    others.length === 1 ? first : { ...schema, members: others, mode: 'any' as const, discriminator: null }
  return code`${z}.nullable(${print(rest, scope)})`
}

/**
 * Returns whether zod itself finds the values of a property that select a member: it inspects objects, and literals in
 * them.
 */
function isDistinguishedBy(schema: Schema, property: string, scope: Scope): boolean {
  const member = resolveSchema(schema, scope.lookup)
  if (member?.kind !== 'object') return false
  return member.properties.some(
    ({ name, required, schema: value }) => name === property && required && value.kind === 'literal',
  )
}
