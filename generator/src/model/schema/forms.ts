import type { ObjectSchema, Schema } from '../types.ts'
import { listChildren, listReferences, mapChildren } from './walk.ts'

/** The variant of a schema in responses (`read`) and in requests (`write`). */
export type Form = 'read' | 'write'

/** The keyword whose properties each variant leaves out. */
const leftOut = { read: 'writeOnly', write: 'readOnly' } as const

/** The variants of all schemas. */
export interface Forms {
  /** The names of the schemas whose variant differs from the whole schema. */
  readonly differing: Readonly<Record<Form, ReadonlySet<string>>>
  /** The name of a schema's variant. */
  nameForm(name: string, form: Form): string
  /** A variant of a schema, references included; the schema itself if it does not differ. */
  toForm(schema: Schema, form: Form): Schema
}

/**
 * Creates the read and write variants of schemas.
 *
 * @param nameForm returns the name of a schema's variant
 */
export function createForms(
  schemas: ReadonlyMap<string, Schema>,
  nameForm: (name: string, form: Form) => string,
): Forms {
  const forms = { read: findDiffering(schemas, 'read'), write: findDiffering(schemas, 'write') }
  return {
    differing: forms,
    nameForm,
    toForm(schema, form) {
      const differing = forms[form]
      const convert = (inner: Schema): Schema => {
        if (inner.kind === 'reference') {
          return differing.has(inner.name) ? { ...inner, name: nameForm(inner.name, form) } : inner
        }
        const kept = inner.kind === 'object' ? dropProperties(schemas, inner, form) : inner
        return mapChildren(kept, convert)
      }
      return convert(schema)
    },
  }
}

/** Schemas that leave out a property, and all schemas that lead to them. */
function findDiffering(schemas: ReadonlyMap<string, Schema>, form: Form): ReadonlySet<string> {
  const pending = [...schemas].filter(([, schema]) => leavesOut(schemas, schema, form)).map(([name]) => name)
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

function leavesOut(schemas: ReadonlyMap<string, Schema>, schema: Schema, form: Form): boolean {
  if (
    schema.kind === 'object' &&
    schema.properties.some((property) => isMarked(schemas, property.schema, form))
  ) {
    return true
  }
  return listChildren(schema).some((child) => leavesOut(schemas, child, form))
}

function dropProperties(
  schemas: ReadonlyMap<string, Schema>,
  schema: ObjectSchema,
  form: Form,
): ObjectSchema {
  const properties = schema.properties.filter((property) => !isMarked(schemas, property.schema, form))
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
function isMarked(schemas: ReadonlyMap<string, Schema>, schema: Schema, form: Form, depth = 0): boolean {
  if (schema.annotations[leftOut[form]]) return true
  if (depth > 20) return false
  if (schema.kind === 'intersection') {
    return schema.members.some((member) => isMarked(schemas, member, form, depth + 1))
  }
  if (schema.kind !== 'reference') return false
  const target = schemas.get(schema.name)
  return target !== undefined && isMarked(schemas, target, form, depth + 1)
}
