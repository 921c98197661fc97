import { intersect } from '../../model/schema/schemas.ts'
import type { NamedSchema, ObjectSchema, Schema } from '../../model/types.ts'
import type { Side } from '../types.ts'
import { resolve } from './resolve.ts'

/** A property, with the named schema that it is declared in where that is part of another. */
export interface PropertyView {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
  readonly owner: NamedSchema | null
}

/** What an object is like, whether it says so itself or is put together by `allOf`. */
export interface ObjectView extends Omit<ObjectSchema, 'kind' | 'annotations' | 'properties' | 'isOpen'> {
  readonly properties: ReadonlyMap<string, PropertyView>
}

const views = new WeakMap<Schema, ObjectView | null>()

/**
 * Looks at a schema as one object, so that it makes no difference whether a part of it is referred to or written
 * out. `null` where it is none, or is more than objects put together.
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
  const holder = found.named ?? owner
  if (found.schema.kind === 'object') return [{ object: found.schema, owner: holder }]
  if (found.schema.kind !== 'intersection' || seen.includes(found.schema)) return null
  const parts: Part[] = []
  for (const member of found.schema.members) {
    const inner = listParts(side, member, holder, [...seen, found.schema])
    if (inner === null) return null
    parts.push(...inner)
  }
  return parts.length === 0 ? null : parts
}

function viewPart({ object, owner }: Part): ObjectView {
  const properties = object.properties.map((property) => [property.name, { ...property, owner }] as const)
  return { ...object, properties: new Map(properties) }
}

function merge(first: ObjectView, second: ObjectView): ObjectView {
  const properties = new Map(first.properties)
  for (const [name, property] of second.properties) {
    const known = properties.get(name)
    properties.set(name, known ? mergeProperty(known, property) : property)
  }
  return {
    properties,
    patternProperties: [...first.patternProperties, ...second.patternProperties],
    additional: intersect([first.additional, second.additional]),
    propertyNames: mergeOptional(first.propertyNames, second.propertyNames),
    minProperties: mergeBound(Math.max, first.minProperties, second.minProperties),
    maxProperties: mergeBound(Math.min, first.maxProperties, second.maxProperties),
    dependentRequired: [...first.dependentRequired, ...second.dependentRequired],
  }
}

/** A property that is only required by a part belongs to the one that says what it is. */
function mergeProperty(first: PropertyView, second: PropertyView): PropertyView {
  const declared = first.schema.kind === 'unknown' ? second : first
  const schema = first.schema === second.schema ? first.schema : intersect([first.schema, second.schema])
  return { ...declared, schema, required: first.required || second.required }
}

function mergeOptional(first: Schema | null, second: Schema | null): Schema | null {
  return first && second ? intersect([first, second]) : (first ?? second)
}

function mergeBound(
  choose: (first: number, second: number) => number,
  first: number | null,
  second: number | null,
): number | null {
  return first === null ? second : second === null ? first : choose(first, second)
}
