import { parseLocation } from '../model/location.ts'
import type { NamedSchema } from '../model/types.ts'
import { createLocation } from './change-location.ts'
import { report, type Visit } from './run.ts'
import { compareNames } from './schema/compare-names.ts'
import { fingerprint } from './schema/fingerprint.ts'
import type { Side } from './types.ts'

/**
 * Compares the names of schemas. A removed and an added one are the same under another name if they were met in each
 * other's location, or accept exactly the same values, and no other is more similar.
 */
export function compareSchemaNames(visit: Visit): void {
  const { run } = visit
  const before = listSchemas(run.old)
  const after = listSchemas(run.new)
  const removed = [...before.values()].filter(({ documentName }) => !after.has(documentName))
  const added = [...after.values()].filter(({ documentName }) => !before.has(documentName))
  const renames = removed
    .flatMap((from) => added.map((to) => ({ from, to, similarity: weigh(visit, from, to) })))
    .filter(({ similarity }) => similarity > 0.5)
    .sort((first, second) => second.similarity - first.similarity)
  const paired = new Set<NamedSchema>()
  for (const { from, to } of renames) {
    if (paired.has(from) || paired.has(to)) continue
    paired.add(from).add(to)
    report(visitSchema(visit, from, to), 'schema-renamed', { from: { schema: from }, to: { schema: to } })
  }
  for (const schema of removed) {
    if (!paired.has(schema)) report(visitSchema(visit, schema, null), 'schema-removed')
  }
  for (const schema of added) {
    if (!paired.has(schema)) report(visitSchema(visit, null, schema), 'schema-added')
  }
}

/** Each schema once: its read and write variants have the same name in the document. */
function listSchemas({ model }: Side): ReadonlyMap<string, NamedSchema> {
  const schemas = model.schemas.filter(({ pointer }) => pointer.startsWith('#/components/schemas/'))
  return new Map(schemas.map((schema) => [schema.documentName, schema]))
}

/** Similarity of two schemas: 1 if they accept the same values. */
function weigh({ run }: Visit, from: NamedSchema, to: NamedSchema): number {
  if (fingerprint(run.old, from.schema) === fingerprint(run.new, to.schema)) return 1
  if (!run.pairedNames.get(from.documentName)?.has(to.documentName)) return 0
  return compareNames(run, from.schema, to.schema) * 0.99
}

function visitSchema(visit: Visit, from: NamedSchema | null, to: NamedSchema | null): Visit {
  const start = { schema: (to ?? from) as NamedSchema, insteadOf: null }
  const locate = (named: NamedSchema | null) =>
    named?.schema.at ?? (named ? parseLocation(named.pointer) : undefined)
  return { ...visit, location: createLocation(start, locate(from), locate(to)) }
}
