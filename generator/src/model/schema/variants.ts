import type { ObjectSchema, Schema } from '../types.ts'
import { listChildren, listReferences, mapChildren } from './walk.ts'

/** The variant of a schema in responses (`read`) and in requests (`write`). */
export type Variant = 'read' | 'write'

/** The keyword whose properties each variant leaves out. */
const leftOut = { read: 'writeOnly', write: 'readOnly' } as const

/** The variants of all schemas. */
export interface Variants {
  /** The names of the schemas whose variant differs from the whole schema. */
  readonly differing: Readonly<Record<Variant, ReadonlySet<string>>>
  /** A variant of a schema, references included; the schema itself if it does not differ. */
  toVariant(schema: Schema, variant: Variant): Schema
}

/**
 * Creates the read and write variants of schemas.
 *
 * @param nameVariant returns the name of a schema's variant
 */
export function createVariants(
  schemas: ReadonlyMap<string, Schema>,
  nameVariant: (name: string, variant: Variant) => string,
): Variants {
  const variants = { read: findDiffering(schemas, 'read'), write: findDiffering(schemas, 'write') }
  return {
    differing: variants,
    toVariant(schema, variant) {
      const differing = variants[variant]
      const convert = (inner: Schema): Schema => {
        if (inner.kind === 'reference') {
          return differing.has(inner.name) ? { ...inner, name: nameVariant(inner.name, variant) } : inner
        }
        const kept = inner.kind === 'object' ? dropProperties(schemas, inner, variant) : inner
        return mapChildren(kept, convert)
      }
      return convert(schema)
    },
  }
}

/** Schemas that leave out a property, and all schemas that lead to them. */
function findDiffering(schemas: ReadonlyMap<string, Schema>, variant: Variant): ReadonlySet<string> {
  const pending = [...schemas]
    .filter(([, schema]) => leavesOut(schemas, schema, variant))
    .map(([name]) => name)
  const differing = new Set(pending)
  if (pending.length === 0) return differing
  const users = new Map<string, string[]>()
  for (const [name, schema] of schemas) {
    for (const target of listReferences(schema)) {
      const known = users.get(target)
      if (known) known.push(name)
      else users.set(target, [name])
    }
  }
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const user of users.get(name) ?? []) {
      if (!differing.has(user)) pending.push(user)
      differing.add(user)
    }
  }
  return differing
}

function leavesOut(schemas: ReadonlyMap<string, Schema>, schema: Schema, variant: Variant): boolean {
  if (
    schema.kind === 'object' &&
    schema.properties.some((property) => isMarked(schemas, property.schema, variant))
  ) {
    return true
  }
  return listChildren(schema).some((child) => leavesOut(schemas, child, variant))
}

function dropProperties(
  schemas: ReadonlyMap<string, Schema>,
  schema: ObjectSchema,
  variant: Variant,
): ObjectSchema {
  const properties = schema.properties.filter((property) => !isMarked(schemas, property.schema, variant))
  if (properties.length === schema.properties.length) return schema
  const left = new Set(properties.map((property) => property.name))
  const isGone = (name: string) =>
    !left.has(name) && schema.properties.some((property) => property.name === name)
  return {
    ...schema,
    properties,
    dependentRequired: schema.dependentRequired
      .filter(({ property }) => !isGone(property))
      .map(({ property, requires }) => ({ property, requires: requires.filter((name) => !isGone(name)) })),
  }
}

/** Returns whether a property is marked, by its own schema or by one that composes it. */
function isMarked(
  schemas: ReadonlyMap<string, Schema>,
  schema: Schema,
  variant: Variant,
  depth = 0,
): boolean {
  if (schema.annotations[leftOut[variant]]) return true
  if (depth > 20) return false
  if (schema.kind === 'intersection') {
    return schema.members.some((member) => isMarked(schemas, member, variant, depth + 1))
  }
  if (schema.kind !== 'reference') return false
  const target = schemas.get(schema.name)
  return target !== undefined && isMarked(schemas, target, variant, depth + 1)
}
