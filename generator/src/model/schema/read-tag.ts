import { parsePointer } from '../../document/pointer.ts'
import type { Json } from '../../json.ts'
import type { Discriminator, Schema, UnionSchema } from '../types.ts'
import { couldMatch } from '../value/matches.ts'
import type { RefineScope } from './refine-scope.ts'
import { resolveSchema } from './resolve-schema.ts'
import { literalOf } from './schemas.ts'
import { type Shape, withProperty } from './shapes.ts'

export type TagValue = string | number | boolean

/** Maximum length of a chain of references. */
const maximumDepth = 20

/** The property values by which a discriminator selects a member. */
export interface Tag {
  /** Empty if the property does not select the member. */
  readonly values: readonly TagValue[]
  /** True if only the discriminator assigns these values. */
  readonly isImplied: boolean
  /** True if the member requires the property to be one of the values. */
  readonly isRequired: boolean
  /** True if it is for all values that choose no other member, and for none. */
  readonly isFallback?: boolean
  /** The member, with values for its own members if it is a union without them. */
  readonly member: Schema
  /** The shapes of the member's values. */
  readonly shapes: readonly Shape[]
}

/**
 * Finds the values that select a member. A value that the member itself requires takes precedence. The name from
 * `mapping` or the component name is used only if the member accepts any string.
 *
 * @param member a member of the union
 * @param original the same as read, with references by key
 */
export function readTag(
  scope: RefineScope,
  member: Schema,
  original: Schema,
  discriminator: Discriminator,
): Tag {
  const shapes = scope.shapesOf(member)
  const own = listOwnValues(scope, shapes, discriminator.property)
  const isFallback = original.kind === 'reference' && original.name === discriminator.fallback
  if (own !== null) return { ...own, isImplied: false, isFallback, member, shapes }
  if (isFallback) return { values: [], isImplied: false, isRequired: false, isFallback, member, shapes }
  const target = resolveSchema(original, scope.lookup)
  if (target?.kind === 'union') return readNested(scope, member, target, discriminator)
  const values = listImplied(scope, original, shapes, discriminator)
  const isImplied = values.length > 0
  const tagged = shapes.map((shape) => withTag(shape, discriminator.property, values))
  return { values, isImplied, isRequired: isImplied, member, shapes: isImplied ? tagged : shapes }
}

/** Narrows members that share values to the values from `mapping`, if those are distinct. */
export function narrowShared(
  scope: RefineScope,
  tags: readonly Tag[],
  originals: readonly Schema[],
  discriminator: Discriminator,
): readonly Tag[] {
  return tags.map((tag, index) => {
    if (tag.isImplied || tag.values.length < 2) return tag
    const isShared = tags.some(
      (other) => other !== tag && other.values.some((value) => tag.values.includes(value)),
    )
    const original = originals[index]
    if (!isShared || original === undefined) return tag
    const { mapped, component } = listNames(scope, original, discriminator)
    const names = mapped.length > 0 ? mapped : component
    const values = tag.values.filter((value) => names.includes(String(value)))
    if (values.length === 0 || values.length === tag.values.length) return tag
    const shapes = tag.shapes.map((shape) => withTag(shape, discriminator.property, values))
    return { ...tag, values, isImplied: true, isRequired: true, shapes }
  })
}

function withTag(shape: Shape, property: string, values: readonly TagValue[]): Shape {
  return withProperty(shape, property, literalOf(values))
}

/** The values that a member lists for the property in every shape; `null` if it accepts others. */
export function listOwnValues(
  scope: RefineScope,
  shapes: readonly Shape[],
  property: string,
): Pick<Tag, 'values' | 'isRequired'> | null {
  const values = new Set<TagValue>()
  let isRequired = true
  for (const shape of shapes) {
    const declared = shape.properties.get(property)
    const listed = declared && listValues(scope, declared.schemas)
    if (!listed) return null
    for (const value of listed) values.add(value)
    isRequired &&= declared.required
  }
  return values.size === 0 ? null : { values: [...values], isRequired }
}

/** The scalars that some schemas accept together; `null` if they accept anything else. */
function listValues(scope: RefineScope, schemas: readonly Schema[]): readonly TagValue[] | null {
  const lists = schemas.flatMap((schema) => {
    const shapes = scope.shapesOf(schema)
    const values = shapes.map((shape) => shape.literals && [...shape.literals.values()])
    return values.length > 0 && values.every((list) => list !== null) ? [values.flat()] : []
  })
  const [first, ...others] = lists
  if (first === undefined) return null
  const isScalar = (value: Json): value is TagValue => typeof value !== 'object'
  const left = first.filter((value) => others.every((list) => list.includes(value)))
  return left.every(isScalar) ? left : null
}

interface Names {
  readonly mapped: readonly string[]
  readonly component: readonly string[]
}

/** The discriminator's names for a member. */
function listNames({ lookup }: RefineScope, original: Schema, { names }: Discriminator): Names {
  const component: string[] = []
  let schema: Schema | undefined = original
  for (let depth = 0; schema?.kind === 'reference' && depth < maximumDepth; depth += 1) {
    const mapped = names.get(schema.name)
    if (mapped) return { mapped, component: [] }
    const tokens = parsePointer(schema.name) ?? []
    if (depth === 0 && tokens[0] === 'components' && tokens.length === 3) component.push(...tokens.slice(2))
    schema = lookup(schema.name)
  }
  return { mapped: [], component }
}

function listImplied(
  scope: RefineScope,
  original: Schema,
  shapes: readonly Shape[],
  discriminator: Discriminator,
): readonly TagValue[] {
  const { mapped, component } = listNames(scope, original, discriminator)
  const { property } = discriminator
  const isDeclared = shapes.every((shape) => shape.properties.has(property))
  // A component name is only a guess if the component does not even declare the property.
  const names = mapped.length > 0 ? mapped : isDeclared ? component : []
  return names.flatMap((name) => {
    const value = readName(name).find((candidate) =>
      shapes.every((shape) => couldHave(scope, shape, property, candidate)),
    )
    return value === undefined || shapes.length === 0 ? [] : [value]
  })
}

/** The keys of `mapping` are strings, even if the property is a number or a boolean. */
function readName(name: string): readonly TagValue[] {
  if (name === 'true' || name === 'false') return [name, name === 'true']
  const number = Number(name)
  return String(number) === name && Number.isFinite(number) ? [name, number] : [name]
}

function couldHave(scope: RefineScope, shape: Shape, property: string, value: TagValue): boolean {
  const declared = shape.properties.get(property)
  if (declared === undefined) return shape.allowed === null && shape.isComplete
  return declared.schemas.every((schema) => couldMatch(schema, value, scope.lookup))
}

/** A member that is a union keeps its members, each with the values that select it. */
function readNested(scope: RefineScope, member: Schema, target: UnionSchema, outer: Discriminator): Tag {
  const isOwn = target.discriminator?.property === outer.property
  const discriminator = isOwn && target.discriminator ? target.discriminator : outer
  const union: UnionSchema = { ...target, discriminator }
  const tags = target.members.map((inner) => readTag(scope, inner, inner, discriminator))
  const values = [...new Set(tags.flatMap((tag) => tag.values))]
  const isComplete = tags.every((tag) => tag.values.length > 0)
  const isTold = isOwn || tags.every((tag) => !tag.isImplied)
  return {
    values: isComplete ? values : [],
    isImplied: false,
    isRequired: isComplete && tags.every((tag) => tag.isRequired && !tag.isImplied),
    member: isTold ? member : scope.refine({ ...union, annotations: member.annotations }),
    shapes: tags.flatMap((tag) => tag.shapes),
  }
}
