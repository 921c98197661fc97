import * as problems from '../problems.ts'
import type { IntersectionSchema, ObjectSchema, Property, Schema } from '../types.ts'
import { couldMatch } from '../value/matches.ts'
import { jsonTypes, noTypes } from './json-types.ts'
import type { RefineScope } from './refine-scope.ts'
import {
  annotate,
  intersect,
  mergeAnnotations,
  neverSchema,
  noAnnotations,
  tighten,
  unite,
} from './schemas.ts'
import { listChildren } from './walk.ts'

/** Maximum number of schemas to search for the declaration of a property. */
const maximumSearched = 200

/** Merges the members of an intersection where possible. The accepted values do not change. */
export function refineIntersection(scope: RefineScope, schema: IntersectionSchema): Schema {
  const types = scope.typesOf(schema)
  const pruned = schema.members.map((member) => prune(scope, member, types))
  const left = types === noTypes ? [neverSchema] : filterLiterals(scope, pruned)
  if (left.some(isNever) && !schema.members.some(isNever)) {
    // A merged schema has no location; its parts were reported when they were read.
    if (schema.at !== undefined) scope.context.report(schema.at, problems.schemaUnsatisfiable, {})
  }
  if (left.some(isNever)) return annotate(neverSchema, schema.annotations)
  const merged = mergeObjects(scope, left)
  const filled = merged.map((member) => fillRequired(scope, member, merged))
  return intersect(filled, schema.annotations)
}

function isNever({ kind }: Schema): boolean {
  return kind === 'never'
}

/** Drops union members that share no type with the rest of the intersection. */
function prune(scope: RefineScope, member: Schema, types: number): Schema {
  if (member.kind !== 'union') return member
  const left = member.members.filter((inner) => (scope.typesOf(inner) & types) !== noTypes)
  if (left.length === member.members.length) return member
  if (left.length === 0) return neverSchema
  return unite(member.mode, left, member.annotations)
}

/** If scalar values are listed, the rest of the intersection only filters them. */
function filterLiterals(scope: RefineScope, members: readonly Schema[]): readonly Schema[] {
  const literal = members.find(
    (member) =>
      member.kind === 'literal' &&
      member.values.every((value) => typeof value !== 'object' || value === null),
  )
  if (literal?.kind !== 'literal') return members
  const others = members.filter((member) => member !== literal)
  const values = literal.values.filter((value) =>
    others.every((other) => couldMatch(other, value, scope.lookup)),
  )
  return [values.length === 0 ? annotate(neverSchema, literal.annotations) : { ...literal, values }]
}

/** Merges members of the intersection that are objects and allow other properties. */
function mergeObjects(scope: RefineScope, members: readonly Schema[]): readonly Schema[] {
  const isOpen = (member: Schema): member is ObjectSchema =>
    member.kind === 'object' && member.additional.kind === 'unknown'
  const objects = members.filter(isOpen)
  const [first, ...rest] = objects
  if (first === undefined || rest.length === 0) return members
  const merged = rest.reduce((sum, object) => mergeTwo(scope, sum, object), first)
  return members
    .filter((member) => member === first || !isOpen(member))
    .map((member) => (member === first ? merged : member))
}

function mergeTwo(scope: RefineScope, first: ObjectSchema, second: ObjectSchema): ObjectSchema {
  const properties = new Map(first.properties.map((property) => [property.name, property]))
  for (const property of second.properties) {
    const known = properties.get(property.name)
    properties.set(property.name, known ? mergeProperty(scope, known, property) : property)
  }
  const { propertyNames } = first
  return {
    kind: 'object',
    annotations: mergeAnnotations(first.annotations, second.annotations),
    properties: [...properties.values()],
    patternProperties: [...first.patternProperties, ...second.patternProperties],
    additional: first.additional,
    propertyNames:
      propertyNames && second.propertyNames
        ? intersect([propertyNames, second.propertyNames])
        : (propertyNames ?? second.propertyNames),
    minProperties: tighten(Math.max, first.minProperties, second.minProperties),
    maxProperties: tighten(Math.min, first.maxProperties, second.maxProperties),
    dependentRequired: [...first.dependentRequired, ...second.dependentRequired],
    isOpen: first.isOpen || second.isOpen,
  }
}

function mergeProperty(scope: RefineScope, first: Property, second: Property): Property {
  const schema = intersect([first.schema, second.schema])
  return {
    name: first.name,
    required: first.required || second.required,
    schema: schema.kind === 'intersection' ? refineIntersection(scope, schema) : schema,
  }
}

/**
 * Gives properties that are only required here the schema of a sibling's declaration, so that the required property has
 * a type: an optional `name: string` and a required `name: unknown` do not add up to a required string.
 */
function fillRequired(scope: RefineScope, member: Schema, siblings: readonly Schema[]): Schema {
  if (member.kind === 'union') {
    const members = member.members.map((inner) => fillRequired(scope, inner, siblings))
    return members.every((inner, index) => inner === member.members[index]) ? member : { ...member, members }
  }
  if (member.kind !== 'object' || !member.properties.some(isBare)) return member
  const others = siblings.filter((sibling) => sibling !== member)
  return {
    ...member,
    properties: member.properties.map((property) => {
      const declared = isBare(property) ? findDeclared(scope, others, property.name, new Set()) : undefined
      return declared && isSmall(declared) ? { ...property, schema: scope.rename(declared) } : property
    }),
  }
}

function isBare(property: Property): boolean {
  return (
    property.required && property.schema.kind === 'unknown' && property.schema.annotations === noAnnotations
  )
}

function findDeclared(
  scope: RefineScope,
  schemas: readonly Schema[],
  name: string,
  seen: Set<Schema>,
): Schema | undefined {
  for (const schema of schemas) {
    if (seen.has(schema) || seen.size > maximumSearched) continue
    seen.add(schema)
    if (schema.kind === 'object') {
      const declared = schema.properties.find((property) => property.name === name)?.schema
      if (declared && declared.kind !== 'unknown') return declared
    }
    const inner = listDeclaring(scope, schema)
    const declared = inner.length > 0 ? findDeclared(scope, inner, name, seen) : undefined
    if (declared) return declared
  }
  return undefined
}

/** Schemas that an object matches whenever it matches this one. */
function listDeclaring(scope: RefineScope, schema: Schema): readonly Schema[] {
  if (schema.kind === 'intersection') return schema.members
  if (schema.kind === 'reference') {
    const target = scope.lookup(schema.name)
    return target ? [target] : []
  }
  if (schema.kind !== 'union') return []
  const objects = schema.members.filter((member) => (scope.typesOf(member) & jsonTypes.object) !== noTypes)
  return objects.length === 1 ? objects : []
}

/** Returns whether a schema is small enough to print twice. */
function isSmall(schema: Schema): boolean {
  const children = listChildren(schema)
  return children.length <= 3 && children.every((child) => listChildren(child).length <= 3)
}
