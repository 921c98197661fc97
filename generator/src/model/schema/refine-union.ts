import type { Problem } from '../../problem.ts'
import { discriminatorAmbiguous } from '../problems.ts'
import type { LiteralSchema, Schema, UnionSchema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { chooseMembers } from './choose-members.ts'
import { chooseMode } from './choose-mode.ts'
import { jsonTypes, noTypes } from './json-types.ts'
import type { RefineScope } from './refine-scope.ts'
import { noAnnotations, unite } from './schemas.ts'

/**
 * Finds the property that distinguishes the members of a union. A union whose members exclude each other need not be
 * exclusive, and a property that decides alone becomes the discriminator.
 */
export function refineUnion(scope: RefineScope, schema: UnionSchema, original: UnionSchema): Schema {
  scope.begun.add(original)
  const exclusive = dropNever(schema)
  if (exclusive.kind !== 'union') return exclusive
  // A negated union must not accept more than the document does.
  if (scope.isNegated(original)) return { ...exclusive, discriminator: null }
  const unnamed = original.members.filter((_, index) => schema.members[index]?.kind !== 'never')
  // A relaxed member accepts more values, so exclusivity would reject more.
  const visited = new Set<Schema>()
  const kept = unnamed.some((member) => isRelaxed(scope, member, visited))
    ? { ...exclusive, mode: 'any' as const }
    : exclusive
  const types = kept.members.map((member) => scope.typesOf(member))
  const isObject = types.map((type) => type === jsonTypes.object)
  const others = kept.members.filter((_, index) => !isObject[index])
  const objects = kept.members.filter((_, index) => isObject[index])
  const areAside = types.every((type, index) => isObject[index] || (type & jsonTypes.object) === noTypes)
  const report = (problem: Problem<{ property: string }>) => {
    const property = kept.discriminator?.property ?? ''
    if (problem !== discriminatorAmbiguous && original.mode === 'one') scope.relaxed.add(original)
    if (original.at !== undefined) scope.context.report(original.at, problem, { property })
  }
  const chosen =
    areAside && objects.length > 1
      ? chooseMembers(
          scope,
          { ...kept, members: objects },
          unnamed.filter((_, index) => isObject[index]),
          report,
        )
      : null
  if (others.length === 0 && chosen !== null) return finish(chosen, kept)
  // `null` and other scalars are members outside the union of objects, so the discriminator applies to objects only.
  const isSplit = chosen !== null && chosen.discriminator !== null
  const members = isSplit ? [{ ...chosen, annotations: noAnnotations }, ...others] : kept.members
  const apart = isSplit ? others : kept.members
  return finish({ ...kept, members, discriminator: null, mode: chooseMode(scope, kept, apart, report) }, kept)
}

/** Returns true if a union within `schema` was relaxed. Each schema is visited once, because unions can contain each other. */
function isRelaxed(scope: RefineScope, schema: Schema, visited: Set<Schema>): boolean {
  if (visited.has(schema)) return false
  visited.add(schema)
  const target = schema.kind === 'reference' ? scope.lookup(schema.name) : undefined
  if (target) return isRelaxed(scope, target, visited)
  if (schema.kind !== 'union') return false
  if (!scope.begun.has(schema)) {
    scope.begun.add(schema)
    scope.refine(schema)
  }
  return scope.relaxed.has(schema) || schema.members.some((member) => isRelaxed(scope, member, visited))
}

function finish(union: UnionSchema, { annotations }: UnionSchema): Schema {
  return union.mode === 'any' ? joinLiterals({ ...union, annotations }) : { ...union, annotations }
}

/** Joins enums without annotations. */
function joinLiterals(schema: UnionSchema): Schema {
  const isPlain = (member: Schema): member is LiteralSchema =>
    member.kind === 'literal' && member.annotations === noAnnotations
  const lists = schema.members.filter(isPlain)
  const [first] = lists
  if (first === undefined || lists.length === 1) return schema
  const values = new Map(lists.flatMap((list) => list.values).map((value) => [toCanonicalText(value), value]))
  const joined: LiteralSchema = { ...first, values: [...values.values()] }
  const others = schema.members.filter((member) => member === first || !isPlain(member))
  const members = others.map((member) => (member === first ? joined : member))
  return unite('any', members, schema.annotations)
}

function dropNever(schema: UnionSchema): Schema {
  if (!schema.members.some((member) => member.kind === 'never')) return schema
  const members = schema.members.filter((member) => member.kind !== 'never')
  const union = unite(schema.mode, members, schema.annotations)
  return union.kind === 'union' ? { ...union, discriminator: schema.discriminator } : union
}
