import { getOwn, readObject, readString } from '../read.ts'
import type { Discriminator } from '../types.ts'
import type { SchemaInput } from './schema-input.ts'

/**
 * Reads the declaration of a `discriminator`: the property, and the values that `mapping` assigns to schemas. The
 * values that members declare are added after all schemas are read.
 */
export function readDiscriminator({
  schema,
  referTo,
}: Pick<SchemaInput, 'schema' | 'referTo'>): Discriminator | null {
  if (getOwn(schema, 'discriminator') === undefined) return null
  const discriminator = readObject(schema, 'discriminator')
  const property = readString(discriminator, 'propertyName')
  if (property === null) return null
  const names = new Map<string, readonly string[]>()
  const mapping = readObject(discriminator, 'mapping')
  for (const value of Object.keys(mapping)) {
    const target = readString(mapping, value)
    const reference = target === null ? null : referTo(target)
    if (reference !== null) names.set(reference.name, [...(names.get(reference.name) ?? []), value])
  }
  const preset = readString(discriminator, 'defaultMapping')
  const fallback = preset === null ? null : referTo(preset)
  const base = fallback === null ? {} : { fallback: fallback.name }
  return { ...base, property, values: [], implied: [], exact: false, decides: false, names }
}
