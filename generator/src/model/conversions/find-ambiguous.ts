import { isJsonObject, type Json } from '../../json.ts'
import { listParts } from '../schema/list-parts.ts'
import { anyArray, anyObject, literalOf, neverSchema } from '../schema/schemas.ts'
import { listChildren } from '../schema/walk.ts'
import type { ArraySchema, ContentKind, LiteralSchema, Model, ObjectSchema, Schema } from '../types.ts'
import type { Conversion } from './conversion.ts'

/** More groups of schemas than documents have. Beyond the limit, nothing is converted. */
const maxGroups = 100_000

/** Contents of these kinds are parsed into values; others are strings or bytes. */
const structured: ReadonlySet<ContentKind> = new Set(['json', 'form', 'multipart'])

/** Schemas with several members that can describe the same value. */
const structures: ReadonlySet<Schema['kind']> = new Set(['union', 'intersection', 'object', 'array'])

/**
 * Finds the schemas that must not be converted: those that cannot be, and those in a location where another schema
 * accepts other values of the same JSON type, because the value does not show which schema applies.
 */
export function findAmbiguous(model: Model, { converts, isFree, accepts }: Conversion): ReadonlySet<Schema> {
  const named = new Map(model.schemas.map(({ name, schema }) => [name, schema]))
  const expand: Expand = (group) => listParts(group, (name) => named.get(name), compositions)
  const kept = new Set<Schema>()
  const groups: (readonly Schema[])[] = []

  const keep = (schema: Schema, seen = new Set<Schema>()) => {
    if (seen.has(schema)) return
    seen.add(schema)
    if (converts(schema)) kept.add(schema)
    const target = schema.kind === 'reference' ? named.get(schema.name) : undefined
    for (const child of target ? [target] : listChildren(schema)) keep(child, seen)
  }
  const visit = (schema: Schema) => {
    if (converts(schema) && !isFree(schema)) kept.add(schema)
    // Conditions are checked on JSON values, because a failed condition does not determine the value.
    if (schema.kind === 'not') keep(schema.schema)
    if (schema.kind === 'array' && schema.contains) keep(schema.contains.schema)
    if (schema.kind === 'object' && schema.propertyNames) keep(schema.propertyNames)
    if (structures.has(schema.kind)) groups.push([schema])
    for (const child of listChildren(schema)) visit(child)
  }
  for (const { schema } of model.schemas) visit(schema)
  for (const { parameters, body, responses } of model.operations) {
    for (const { schema } of Object.values(parameters).flat()) visit(schema)
    for (const contents of [body?.contents ?? [], ...responses.map((response) => response.contents)]) {
      for (const { kind, schema } of contents) {
        visit(schema)
        if (!structured.has(kind)) for (const leaf of expand([schema])) if (converts(leaf)) kept.add(leaf)
      }
    }
    for (const { contents } of responses) groups.push(contents.map(({ schema }) => schema))
  }

  // A schema that is kept counts as another one for the schemas next to it, so repeat until nothing changes.
  for (let known = -1; known < kept.size; ) {
    known = kept.size
    if (!compareGroups(groups, expand, kept, { converts, accepts }))
      for (const schema of named.values()) keep(schema)
  }
  return kept
}

/** All schemas that apply to a value, with references and compositions expanded. */
type Expand = (group: readonly Schema[]) => readonly Schema[]

const compositions = ['union', 'intersection', 'not'] as const

/** Adds more schemas; returns `false` if the limit is exceeded. */
function compareGroups(
  starts: readonly (readonly Schema[])[],
  expand: Expand,
  kept: Set<Schema>,
  { converts, accepts }: Pick<Conversion, 'accepts' | 'converts'>,
): boolean {
  const ids = new Map<Schema, number>()
  const idOf = (schema: Schema) => {
    const id = ids.get(schema) ?? ids.size
    ids.set(schema, id)
    return id
  }
  const seen = new Set<string>()
  const literals = new Map<LiteralSchema, readonly Schema[]>()
  const takeApart = (literal: LiteralSchema) => {
    const parts = literals.get(literal) ?? literal.values.flatMap(toStructure)
    literals.set(literal, parts)
    return parts
  }
  const queue = [...starts]
  for (let group = queue.pop(); group !== undefined; group = queue.pop()) {
    const leaves = expand(group)
    const key = leaves.map(idOf).sort().join()
    if (seen.has(key)) continue
    if (seen.add(key).size > maxGroups) return false
    const changed = leaves.filter((leaf) => converts(leaf) && !kept.has(leaf))
    if (leaves.some((leaf) => accepts(leaf) && !changed.includes(leaf)))
      for (const schema of changed) kept.add(schema)
    const structures = leaves.flatMap((leaf) => (leaf.kind === 'literal' ? takeApart(leaf) : [leaf]))
    queue.push(
      ...groupFields(structures.filter((leaf) => leaf.kind === 'object')),
      ...groupItems(structures.filter((leaf) => leaf.kind === 'array')),
    )
  }
  return true
}

/** The schemas of each property, by name, and the schemas of all other names. */
function groupFields(objects: readonly ObjectSchema[]): readonly (readonly Schema[])[] {
  if (objects.length < 2 && objects.every(({ patternProperties }) => patternProperties.length === 0))
    return []
  const names = new Set(objects.flatMap(({ properties }) => properties.map(({ name }) => name)))
  return [
    ...[...names].map((name) => objects.flatMap((object) => listFields(object, name))),
    objects.flatMap(({ patternProperties, additional }) => [
      ...patternProperties.map(({ schema }) => schema),
      additional,
    ]),
  ]
}

function listFields(
  { properties, patternProperties, additional }: ObjectSchema,
  name: string,
): readonly Schema[] {
  const fields = [
    ...properties.filter((property) => property.name === name),
    ...patternProperties.filter(({ pattern, flags }) => new RegExp(pattern, flags).test(name)),
  ].map(({ schema }) => schema)
  return fields.length > 0 ? fields : [additional]
}

/** The schemas of the same item. */
function groupItems(arrays: readonly ArraySchema[]): readonly (readonly Schema[])[] {
  if (arrays.length < 2 && arrays.every(({ contains }) => contains === null)) return []
  const length = Math.max(...arrays.map(({ prefixItems }) => prefixItems.length))
  return Array.from({ length: length + 1 }, (_, index) =>
    arrays.flatMap(({ prefixItems, items, contains }) => [
      prefixItems[index] ?? items,
      ...(contains ? [contains.schema] : []),
    ]),
  )
}

/** A schema of the contents of a literal value. */
function toStructure(value: Json): readonly Schema[] {
  const literal = (item: Json) => literalOf([item])
  if (Array.isArray(value)) return [{ ...anyArray, prefixItems: value.map(literal), items: neverSchema }]
  if (!isJsonObject(value)) return []
  const properties = Object.entries(value).map(([name, item]) => ({
    name,
    schema: literal(item),
    required: true,
  }))
  return [{ ...anyObject, properties, additional: neverSchema }]
}
