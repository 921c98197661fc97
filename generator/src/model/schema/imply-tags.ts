import { isJsonObject } from '../../json.ts'
import { getOwn } from '../read.ts'
import type { Discriminator, Lookup, ObjectSchema, Property, Schema } from '../types.ts'
import { couldMatch } from '../value/matches.ts'
import { listParts } from './list-parts.ts'
import { readDiscriminator } from './read-discriminator.ts'
import type { TagValue } from './read-tag.ts'
import type { Entry, Registry } from './registry.ts'
import { literalOf, objectWith } from './schemas.ts'

/** Maximum length of an inheritance chain. */
const maximumDepth = 50

/**
 * Gives schemas that extend another by `allOf` the value by which the parent's discriminator selects them (OpenAPI 3.1,
 * section 4.8.25), so types narrow by it and examples contain it. A schema with children can be any of them.
 */
export function implyTags(registry: Registry): void {
  const { entries } = registry
  const lookup = (key: string) => entries.get(key)?.schema
  const children = listChildren(entries)
  for (const parent of [...entries.values()]) {
    if (!isJsonObject(parent.value) || getOwn(parent.value, 'discriminator') === undefined) continue
    if (!children.has(parent.key)) continue
    const discriminator = readDiscriminator({ schema: parent.value, referTo: registry.referTo })
    if (discriminator === null) continue
    const values = new Map<string, ReadonlySet<string>>()
    const collect = (key: string, depth: number): ReadonlySet<string> => {
      const known = values.get(key)
      if (known || depth > maximumDepth) return known ?? new Set()
      const own = listOwnNames(entries.get(key), discriminator)
      values.set(key, new Set(own))
      const inner = (children.get(key) ?? []).flatMap((child) => [...collect(child, depth + 1)])
      values.set(key, new Set([...own, ...inner]))
      return values.get(key) as ReadonlySet<string>
    }
    for (const child of children.get(parent.key) ?? []) collect(child, 0)
    for (const [key, names] of values) {
      const entry = entries.get(key)
      if (entry && key !== parent.key) giveTag(entry, discriminator.property, [...names], lookup)
    }
    const [first] = [...values.values()].flatMap((names) => [...names])
    if (first !== undefined) showTag(parent, discriminator.property, first, lookup)
  }
}

/**
 * For each schema, by key, the keys of its children: schemas that extend it by `allOf`, or by `$ref` with adjacent
 * keywords.
 */
function listChildren(entries: Registry['entries']): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>()
  for (const { key, schema } of entries.values()) {
    if (schema.kind !== 'intersection') continue
    for (const member of schema.members) {
      if (member.kind !== 'reference' || member.name === key) continue
      const known = children.get(member.name)
      if (known) known.push(key)
      else children.set(member.name, [key])
    }
  }
  return children
}

/**
 * The values that select a schema: its own literal, otherwise its `mapping` value, otherwise the component name if
 * there is no `mapping`.
 */
function listOwnNames(entry: Entry | undefined, { property, names }: Discriminator): readonly string[] {
  if (entry === undefined) return []
  const own = findOwnLiteral(entry.schema, property)
  if (own) return own.map(String)
  const [first, , name] = entry.tokens
  const isComponent = first === 'components' && entry.tokens.length === 3 && names.size === 0
  return names.get(entry.key) ?? (isComponent && name !== undefined ? [name] : [])
}

/** The values that a schema itself lists for a property, not through a reference. */
function findOwnLiteral(schema: Schema, property: string): readonly TagValue[] | null {
  for (const part of listOwnParts(schema)) {
    const declared = part.properties.find(({ name }) => name === property)?.schema
    if (declared?.kind !== 'literal') continue
    const values = declared.values.filter((value) => typeof value !== 'object')
    if (values.length === declared.values.length) return values
  }
  return null
}

function listOwnParts(schema: Schema): readonly ObjectSchema[] {
  if (schema.kind === 'object') return [schema]
  return schema.kind === 'intersection' ? schema.members.flatMap(listOwnParts) : []
}

function giveTag(entry: Entry, property: string, names: readonly string[], lookup: Lookup): void {
  const { schema } = entry
  if (schema.kind !== 'intersection' || findOwnLiteral(schema, property)) return
  const declared = listDeclared(schema, property, lookup)
  const values = names.filter((name) => declared.every((inner) => couldMatch(inner.schema, name, lookup)))
  if (declared.length === 0 || values.length === 0) return
  const isRequired = declared.some(({ required }) => required)
  const tag = objectWith(property, literalOf(values), isRequired)
  entry.schema = { ...schema, members: [...schema.members, tag] }
}

/** The declarations of a property in a schema and in its parents. */
function listDeclared(schema: Schema, property: string, lookup: Lookup): readonly Property[] {
  const objects = listParts(schema, lookup, ['intersection']).filter((part) => part.kind === 'object')
  return objects.flatMap(({ properties }) => properties.filter(({ name }) => name === property))
}

/** Gives examples of the parent a value that the discriminator knows. */
function showTag(parent: Entry, property: string, value: string, lookup: Lookup): void {
  const show = (schema: Schema): Schema => {
    if (schema.kind === 'intersection') return { ...schema, members: schema.members.map(show) }
    if (schema.kind !== 'object') return schema
    return {
      ...schema,
      properties: schema.properties.map((declared) => {
        const { name, schema: inner } = declared
        const { examples, default: preset } = inner.annotations
        if (name !== property || examples.length > 0 || preset !== undefined) return declared
        if (inner.kind !== 'string' || !couldMatch(inner, value, lookup)) return declared
        return { ...declared, schema: { ...inner, annotations: { ...inner.annotations, examples: [value] } } }
      }),
    }
  }
  parent.schema = show(parent.schema)
}
