import type { NotSchema, Schema, UnionSchema } from '../types.ts'
import { intersect, literalOf, noAnnotations, objectWith } from './schemas.ts'

const known = new WeakMap<UnionSchema, readonly Schema[]>()

/**
 * The members of a union as values must match them: if the discriminator decides, each member also requires its values,
 * and the member for all other values excludes them, which its type cannot express.
 */
export function listTaggedMembers(schema: UnionSchema): readonly Schema[] {
  const { discriminator } = schema
  if (!discriminator?.decides) return schema.members
  const before = known.get(schema)
  if (before) return before
  const { property, values, otherwise } = discriminator
  const others = values.filter((_, index) => index !== otherwise).flat()
  const not: NotSchema = {
    kind: 'not',
    annotations: noAnnotations,
    schema: objectWith(property, literalOf(others)),
  }
  const members = schema.members.map((member, index) =>
    index === otherwise ? intersect([member, not]) : toTaggedMember(schema, index),
  )
  known.set(schema, members)
  return members
}

/** A union member as printed in its type: with the values that only the discriminator assigns. */
export function toTaggedMember({ members, discriminator }: UnionSchema, index: number): Schema {
  const member = members[index] as Schema
  if (!discriminator?.implied[index]) return member
  const values = discriminator.values[index] ?? []
  const tag = objectWith(discriminator.property, literalOf(values))
  return { kind: 'intersection', annotations: noAnnotations, members: [member, tag] }
}
