import type { Json } from '../../json.ts'
import { problems } from '../problems.ts'
import type { Discriminator, LiteralSchema, ObjectSchema, Schema, UnionSchema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { jsonTypes, noTypes } from './json-types.ts'
import type { Refining } from './refine.ts'
import { noAnnotations, unite } from './schemas.ts'

/** How many members are compared with each other, one by one. */
const maximumCompared = 50

/**
 * Finds out what tells the members of a union apart. Members of which no value matches two need no exclusive
 * union, and a property that decides by itself becomes the discriminator.
 */
export function refineUnion(refining: Refining, schema: UnionSchema): Schema {
  const kept = dropNever(schema)
  if (kept.kind !== 'union') return kept
  const facts = kept.members.map((member) => collectFacts(refining, member))
  const objects = facts.filter((fact) => fact.types === jsonTypes.object)
  const others = facts.filter((fact) => fact.types !== jsonTypes.object)
  const areAside = others.every((fact) => (fact.types & jsonTypes.object) === noTypes)
  const discriminator = areAside && objects.length > 1 ? decide(refining, kept, facts) : null
  if (others.length === 0 || discriminator === null) {
    const mode = areDisjoint(facts, discriminator) ? 'any' : kept.mode
    return mode === 'any' ? joinLiterals({ ...kept, mode, discriminator }) : { ...kept, mode, discriminator }
  }
  // `null` and the like stand beside the objects, so that the discriminator is about objects only.
  const inner: UnionSchema = {
    kind: 'union',
    annotations: noAnnotations,
    mode: areDisjoint(objects, discriminator) ? 'any' : kept.mode,
    members: objects.map((fact) => fact.schema),
    discriminator,
  }
  const members = [inner, ...others.map((fact) => fact.schema)]
  return { ...kept, mode: areDisjoint(others, null) ? 'any' : kept.mode, discriminator: null, members }
}

/** Lists of values of which nothing more is said are one list. */
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
  const kept = schema.members.flatMap((member, index) => (member.kind === 'never' ? [] : [{ member, index }]))
  const members = kept.map(({ member }) => member)
  const { discriminator } = schema
  const union = unite(schema.mode, members, schema.annotations)
  if (union.kind !== 'union' || discriminator === null || members.length < 2) return union
  return {
    ...union,
    discriminator: { ...discriminator, values: kept.map(({ index }) => discriminator.values[index] ?? []) },
  }
}

/** What is known of a member by itself. */
interface Facts {
  readonly schema: Schema
  readonly types: number
  /** The values that it lists, as canonical text; `null` where it lists none. */
  readonly literals: ReadonlySet<string> | null
  /** The values of each property that must be one of a list. */
  readonly tags: ReadonlyMap<string, readonly string[]>
  readonly required: ReadonlySet<string>
  /** The only properties that it allows; `null` where it allows any. */
  readonly allowed: ReadonlySet<string> | null
}

function collectFacts(refining: Refining, schema: Schema): Facts {
  const objects: ObjectSchema[] = []
  let literals: ReadonlySet<string> | null = null
  const visit = (inner: Schema, depth: number): void => {
    if (inner.kind === 'object') objects.push(inner)
    else if (inner.kind === 'intersection') for (const member of inner.members) visit(member, depth)
    else if (inner.kind === 'literal') literals = new Set(inner.values.map(toCanonicalText))
    else if (inner.kind === 'reference' && depth < 20) {
      const target = refining.lookup(inner.name)
      if (target) visit(target, depth + 1)
    }
  }
  visit(schema, 0)
  const properties = objects.flatMap((object) => object.properties)
  const required = new Set(
    properties.filter((property) => property.required).map((property) => property.name),
  )
  const tags = new Map<string, readonly string[]>()
  for (const property of properties) {
    const values = listStrings(refining, property.schema)
    if (values !== null && required.has(property.name) && !tags.has(property.name))
      tags.set(property.name, values)
  }
  const closed = objects.find(
    (object) => object.additional.kind === 'never' && object.patternProperties.length === 0,
  )
  return {
    schema,
    types: refining.typesOf(schema),
    literals,
    tags,
    required,
    allowed: closed ? new Set(closed.properties.map((property) => property.name)) : null,
  }
}

/** The strings that are all that a schema takes; `null` when it takes anything else. */
function listStrings(refining: Refining, schema: Schema, depth = 0): readonly string[] | null {
  if (schema.kind === 'reference' && depth < 20) {
    const target = refining.lookup(schema.name)
    return target ? listStrings(refining, target, depth + 1) : null
  }
  if (schema.kind === 'intersection') {
    return (
      schema.members.map((member) => listStrings(refining, member, depth + 1)).find((list) => list) ?? null
    )
  }
  const isText = (values: readonly Json[]): values is readonly string[] =>
    values.every((value) => typeof value === 'string')
  return schema.kind === 'literal' && isText(schema.values) ? schema.values : null
}

/** The discriminator that the members bear out, or else the declared one as far as it goes. */
function decide(refining: Refining, schema: UnionSchema, facts: readonly Facts[]): Discriminator | null {
  const objects = facts.filter((fact) => fact.types === jsonTypes.object)
  const declared = schema.discriminator
  const candidates = declared ? [declared.property] : [...(objects[0]?.tags.keys() ?? [])]
  for (const property of candidates) {
    const values = objects.map((fact) => fact.tags.get(property) ?? [])
    if (areApart(values)) return { property, values, exact: true }
  }
  if (declared === null) return null
  const values = facts.flatMap((fact, index) =>
    fact.types === jsonTypes.object ? [declared.values[index] ?? fact.tags.get(declared.property) ?? []] : [],
  )
  if (areApart(values)) return { property: declared.property, values, exact: false }
  if (schema.at !== undefined) {
    refining.context.report(schema.at, problems.discriminatorUndecided, { property: declared.property })
  }
  return null
}

/** Whether each list has values, and no two lists the same one. */
function areApart(lists: readonly (readonly string[])[]): boolean {
  const all = lists.flat()
  return lists.every((list) => list.length > 0) && new Set(all).size === all.length
}

/** Whether certainly no value matches two members. A discriminator is one of them all. */
function areDisjoint(facts: readonly Facts[], discriminator: Discriminator | null): boolean {
  if (haveOwnTypes(facts)) return true
  if (discriminator?.exact) return true
  if (facts.length > maximumCompared) return false
  return facts.every((first, index) =>
    facts.slice(index + 1).every((second) => areTwoDisjoint(first, second)),
  )
}

function haveOwnTypes(facts: readonly Facts[]): boolean {
  let taken = noTypes
  return facts.every((fact) => {
    const isFree = (taken & fact.types) === noTypes
    taken |= fact.types
    return isFree
  })
}

function areTwoDisjoint(first: Facts, second: Facts): boolean {
  if ((first.types & second.types) === noTypes) return true
  if (first.literals && second.literals && ![...first.literals].some((text) => second.literals?.has(text)))
    return true
  if (first.types !== jsonTypes.object || second.types !== jsonTypes.object) return false
  if (isForbidden(first, second) || isForbidden(second, first)) return true
  return [...first.tags].some(([name, values]) => {
    const others = second.tags.get(name)
    return others !== undefined && !others.some((value) => values.includes(value))
  })
}

/** Whether one requires a property that the other does not allow. */
function isForbidden(first: Facts, second: Facts): boolean {
  const { allowed } = second
  return allowed !== null && [...first.required].some((name) => !allowed.has(name))
}
