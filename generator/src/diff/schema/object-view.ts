import type { Location } from '../../model/location.ts'
import { intersect, mergeAnnotations, tighten } from '../../model/schema/schemas.ts'
import type { NamedSchema, ObjectSchema, Schema } from '../../model/types.ts'
import type { Side } from '../types.ts'
import { resolve } from './resolve.ts'
import { areSame } from './same.ts'

/** A property, with the named schema that declares it if that is part of another. */
export interface PropertyView {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
  readonly owner: NamedSchema | null
}

/** An object, whether it is defined as one or composed by `allOf`. */
export interface ObjectView
  extends Omit<ObjectSchema, 'kind' | 'annotations' | 'properties' | 'isOpen' | 'at'> {
  readonly properties: ReadonlyMap<string, PropertyView>
  /** The named schemas that it is composed of, by their names in the document. */
  readonly owners: ReadonlySet<string>
  /** The locations of the schemas that it is composed of. */
  readonly parts: readonly Location[]
}

const views = new WeakMap<Schema, ObjectView | null>()

/**
 * Views a schema as one object, so that it makes no difference whether a part of it is referred to or written out.
 * `null` if it is not an object, or is composed of more than objects.
 */
export function viewObject(side: Side, schema: Schema): ObjectView | null {
  const known = views.get(schema)
  if (known !== undefined) return known
  const parts = listParts(side, schema, null, [])
  const view = parts === null ? null : parts.map(viewPart).reduce((sum, part) => merge(sum, part))
  views.set(schema, view)
  return view
}

interface Part {
  readonly object: ObjectSchema
  readonly owner: NamedSchema | null
}

function listParts(
  side: Side,
  schema: Schema,
  owner: NamedSchema | null,
  seen: readonly Schema[],
): readonly Part[] | null {
  const found = resolve(side, schema)
  const start = found.named ?? owner
  if (found.schema.kind === 'object') return [{ object: found.schema, owner: start }]
  if (found.schema.kind !== 'intersection' || seen.includes(found.schema)) return null
  const parts: Part[] = []
  for (const member of found.schema.members) {
    const inner = listParts(side, member, start, [...seen, found.schema])
    if (inner === null) return null
    parts.push(...inner)
  }
  return parts.length === 0 ? null : parts
}

function viewPart({ object, owner }: Part): ObjectView {
  const properties = object.properties.map((property) => [property.name, { ...property, owner }] as const)
  const { kind: _, annotations: __, at, ...rest } = object
  return {
    ...rest,
    properties: new Map(properties),
    owners: new Set(owner === null ? [] : [owner.documentName]),
    parts: at === undefined ? [] : [at],
  }
}

function merge(first: ObjectView, second: ObjectView): ObjectView {
  const properties = new Map(first.properties)
  for (const [name, property] of second.properties) {
    const known = properties.get(name)
    properties.set(name, known ? mergeProperty(known, property) : property)
  }
  return {
    properties,
    owners: new Set([...first.owners, ...second.owners]),
    parts: [...first.parts, ...second.parts],
    patternProperties: [...first.patternProperties, ...second.patternProperties],
    additional: intersect([first.additional, second.additional]),
    propertyNames: mergeOptional(first.propertyNames, second.propertyNames),
    minProperties: tighten(Math.max, first.minProperties, second.minProperties),
    maxProperties: tighten(Math.min, first.maxProperties, second.maxProperties),
    dependentRequired: [...first.dependentRequired, ...second.dependentRequired],
  }
}

/** A property that one part only requires belongs to the part that defines it. */
function mergeProperty(first: PropertyView, second: PropertyView): PropertyView {
  const declared = first.schema.kind === 'unknown' ? second : first
  return {
    ...declared,
    schema: mergeSchemas(first.schema, second.schema),
    required: first.required || second.required,
  }
}

/** Intersection of two parts; the first one if the second one only repeats it. */
function mergeSchemas(first: Schema, second: Schema): Schema {
  const annotations = mergeAnnotations(first.annotations, second.annotations)
  const schema = areSame(first, second) ? first : intersect([first, second])
  const at = first.at ?? second.at
  if (schema === first && annotations === first.annotations) return schema
  return { ...schema, annotations, ...(at === undefined ? {} : { at }) }
}

function mergeOptional(first: Schema | null, second: Schema | null): Schema | null {
  return first && second ? intersect([first, second]) : (first ?? second)
}
