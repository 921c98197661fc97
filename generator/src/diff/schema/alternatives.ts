import type { Json } from '../../json.ts'
import { uniteAny } from '../../model/schema/schemas.ts'
import type { LiteralSchema, NamedSchema, Schema } from '../../model/types.ts'
import { couldMatch } from '../../model/value/matches.ts'
import type { Side } from '../types.ts'
import type { Alternative, Alternatives, Family } from './alternative.ts'
import { intersectAlternatives } from './intersect-alternatives.ts'
import { viewObject } from './object-view.ts'
import { resolve } from './resolve.ts'

/** Depth to which intersections are merged. */
const maximumDepth = 10

/** Takes a schema apart into its members: unions in unions are one union, and `null` is separate. */
export function listAlternatives(side: Side, schema: Schema, depth = 0): Alternatives {
  const members: Alternative[] = []
  let nullable = false
  let discriminator: string | null = null
  let isExclusive = false
  const visit = (inner: Schema, values: readonly string[], seen: readonly Schema[]): void => {
    const { schema: found, named } = resolve(side, inner)
    const { title } = inner.annotations.title === null ? found.annotations : inner.annotations
    const add = (member: Schema, family: Family, name: NamedSchema | null = named) =>
      members.push({ schema: member, family, named: name, title, values })
    if (seen.includes(found)) return
    if (found.kind === 'null') nullable = true
    else if (found.kind === 'union' && !isCondition(found)) {
      discriminator ??= found.discriminator?.property ?? null
      isExclusive ||= found.mode === 'one'
      for (const [index, member] of found.members.entries()) {
        visit(member, (found.discriminator?.values[index] ?? []).map(String), [...seen, found])
      }
    } else if (found.kind === 'literal') {
      const groups = splitLiteral(found)
      nullable ||= groups.has('null')
      const isWhole = named !== null && groups.size === 1
      for (const [family, group] of groups) if (family !== 'null') add(isWhole ? inner : group, family)
    } else if (found.kind === 'intersection' && viewObject(side, found) === null) {
      const met = depth < maximumDepth ? intersectMembers(side, found.members, depth) : null
      if (met === null) add(inner, 'condition')
      else {
        nullable ||= met.nullable
        const isOnly = met.members.length === 1
        for (const member of met.members) {
          members.push({
            ...member,
            named: isOnly ? (named ?? member.named) : member.named,
            values: isOnly && values.length > 0 ? values : member.values,
          })
        }
      }
    } else add(inner, findFamily(found))
  }
  visit(schema, [], [])
  const united = uniteLiterals(side, members, schema)
  return { nullable, discriminator, isExclusive, ...absorbLiterals(side, united, isExclusive) }
}

function intersectMembers(side: Side, members: readonly Schema[], depth: number) {
  if (members.some((member) => isCondition(resolve(side, member).schema))) return null
  const lists = members.map((member) => listAlternatives(side, member, depth + 1))
  return intersectAlternatives(lists, (name) => side.schemas.get(name)?.schema)
}

/** Returns true if a schema is a negation, `if` or `dependentSchemas`, which the model writes as unions of negations. */
function isCondition(schema: Schema): boolean {
  if (schema.kind === 'not') return true
  return (
    schema.kind === 'union' &&
    schema.members.some(
      (member) =>
        member.kind === 'not' ||
        (member.kind === 'intersection' && member.members.some(({ kind }) => kind === 'not')),
    )
  )
}

/** Constants of one type are one enum, whether they are listed by `enum` or as members of a union with a title each. */
function uniteLiterals(
  side: Side,
  members: readonly Alternative[],
  { annotations, at }: Schema,
): readonly Alternative[] {
  const literalOf = ({ schema, values }: Alternative): LiteralSchema | null => {
    const found = resolve(side, schema).schema
    return found.kind === 'literal' && values.length === 0 ? found : null
  }
  const literals = members.filter((member) => literalOf(member) !== null)
  return members.flatMap((member) => {
    const same = literals.filter(({ family }) => family === member.family)
    if (same.length < 2 || !literals.includes(member)) return [member]
    if (member !== same[0]) return []
    const values = same.flatMap((each) => literalOf(each)?.values ?? [])
    const united: LiteralSchema = {
      kind: 'literal',
      annotations,
      values,
      ...(at === undefined ? {} : { at }),
    }
    return [{ ...member, schema: united, named: null, title: null }]
  })
}

/** Values of which another member accepts all are no limit: `anyOf: [enum, string]` is a string. */
function absorbLiterals(
  side: Side,
  members: readonly Alternative[],
  isExclusive: boolean,
): Pick<Alternatives, 'members' | 'known'> {
  if (isExclusive || members.length < 2) return { members, known: [] }
  const lookup = (name: string) => side.schemas.get(name)?.schema
  const known: Json[] = []
  const left = members.filter((member) => {
    const literal = resolve(side, member.schema).schema
    if (literal.kind !== 'literal') return true
    const isAbsorbed = members.some(({ schema, family }) => {
      const other = resolve(side, schema).schema
      return (
        family === member.family &&
        other.kind !== 'literal' &&
        literal.values.every((value) => couldMatch(other, value, lookup))
      )
    })
    if (isAbsorbed) known.push(...literal.values)
    return !isAbsorbed
  })
  return { members: left, known }
}

/** The values of a literal by their type. Both booleans are the whole type. */
function splitLiteral({ values, annotations, at }: LiteralSchema): ReadonlyMap<Family | 'null', Schema> {
  const groups = new Map<Family | 'null', Json[]>()
  for (const value of values) {
    const family = familyOfValue(value)
    const known = groups.get(family)
    if (known) known.push(value)
    else groups.set(family, [value])
  }
  const location = at === undefined ? {} : { at }
  return new Map(
    [...groups].map(([family, group]) => [
      family,
      family === 'boolean' && group.length === 2
        ? uniteAny([{ kind: 'boolean', annotations, ...location }])
        : { kind: 'literal', annotations, values: group, ...location },
    ]),
  )
}

function familyOfValue(value: Json): Family | 'null' {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as 'string' | 'number' | 'boolean' | 'object'
}

function findFamily(schema: Schema): Family {
  switch (schema.kind) {
    case 'string':
      return schema.binary ? 'binary' : 'string'
    case 'number':
    case 'boolean':
    case 'array':
    case 'object':
    case 'unknown':
    case 'never':
      return schema.kind
    case 'intersection':
      return 'object'
    default:
      return 'condition'
  }
}
