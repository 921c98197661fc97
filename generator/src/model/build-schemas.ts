import type { Context } from './context.ts'
import { formatLocation } from './location.ts'
import type { SchemaName } from './names/schema-names.ts'
import type { UniqueNames } from './names/unique-names.ts'
import type { OperationDraft } from './operations/drafts.ts'
import * as problems from './problems.ts'
import { findReachable, replaceBinary } from './schema/binary.ts'
import { breakLoops } from './schema/break-loops.ts'
import { groupSchemas } from './schema/components.ts'
import { implyTags } from './schema/imply-tags.ts'
import { createRefiner, type Refiner } from './schema/refine.ts'
import type { SchemaReader } from './schema/schema-reader.ts'
import { createVariants, type Variant } from './schema/variants.ts'
import type { NamedSchema, Schema } from './types.ts'

/** The final schemas of a document. */
export interface BuiltSchemas extends Pick<Refiner, 'typesOf' | 'lookup'> {
  /** Groups of schemas: a cycle is one group, and each group follows the groups that it needs. */
  readonly groups: readonly (readonly NamedSchema[])[]
  /** Returns the final variant of an inline schema. */
  finish(schema: Schema, variant: Variant | 'whole', isText: boolean): Schema
}

/** Finishes all schemas after they are read and named. */
export function buildSchemas(
  context: Context,
  reader: SchemaReader,
  operations: readonly OperationDraft[],
  chosen: ReadonlyMap<string, SchemaName>,
  names: UniqueNames,
): BuiltSchemas {
  const order = breakLoops(reader.registry)
  implyTags(reader.registry)
  const nameOf = new Map([...chosen].map(([key, { name }]) => [key, name]))
  const refiner = createRefiner(context, reader, order, nameOf)
  const refined = new Map<string, Schema>()
  for (const entry of reader.registry.entries.values()) {
    refined.set(nameOf.get(entry.key) ?? entry.key, refiner.refine(entry.schema))
    if (entry.value !== false && refiner.isEmpty(entry.schema))
      context.report(entry.at, problems.schemaUnsatisfiable, {})
  }
  const carriers = operations.flatMap(listByteCarriers).map(refiner.refine)
  const withBytes = findReachable(carriers, refined)
  const schemas = new Map(
    [...refined].map(([name, schema]) => [name, withBytes.has(name) ? schema : replaceBinary(schema)]),
  )

  const variantNames = new Map<string, string>()
  const nameVariant = (name: string, variant: Variant) => {
    const key = `${name} ${variant}`
    const known = variantNames.get(key) ?? names.take(name + (variant === 'read' ? 'Read' : 'Write'))
    variantNames.set(key, known)
    return known
  }
  const variants = createVariants(schemas, nameVariant)
  const named = new Map<string, Omit<NamedSchema, 'recursive'>>()
  for (const entry of reader.registry.entries.values()) {
    const { name, documentName } = chosen.get(entry.key) ?? { name: entry.key, documentName: entry.key }
    const schema = schemas.get(name) as Schema
    const pointer = formatLocation(entry.at)
    named.set(name, { documentName, name, variant: 'whole', schema, pointer })
    for (const variant of ['read', 'write'] as const) {
      if (!variants.differing[variant].has(name)) continue
      const variantName = nameVariant(name, variant)
      const converted = variants.toVariant(schema, variant)
      named.set(variantName, { documentName, name: variantName, variant, schema: converted, pointer })
    }
  }
  return {
    groups: groupSchemas(named),
    typesOf: refiner.typesOf,
    lookup: refiner.lookup,
    finish(schema, variant, isText) {
      const final = refiner.refine(schema)
      const text = isText ? replaceBinary(final) : final
      return variant === 'whole' ? text : variants.toVariant(text, variant)
    },
  }
}

/** Schemas of non-JSON content, which can contain raw bytes. */
function listByteCarriers(operation: OperationDraft): readonly Schema[] {
  const contents = [
    ...(operation.body?.contents ?? []),
    ...operation.responses.flatMap((response) => response.contents),
  ]
  return contents.filter(({ kind }) => kind !== 'json').map(({ schema }) => schema)
}
