import type { NamedSchema } from '../model/types.ts'
import { report, type Visit } from './run.ts'
import { fingerprint } from './schema/fingerprint.ts'
import { viewObject } from './schema/object-view.ts'
import { resolve } from './schema/resolve.ts'
import type { Side } from './types.ts'

/**
 * Compares which schemas have names. One that is gone and one that is new are the same under another name where
 * they were met in each other's place, or take exactly the same values, and no other is more like it.
 */
export function compareSchemaNames(visit: Visit): void {
  const { run } = visit
  const before = listSchemas(run.old)
  const after = listSchemas(run.new)
  const removed = [...before.values()].filter(({ documentName }) => !after.has(documentName))
  const added = [...after.values()].filter(({ documentName }) => !before.has(documentName))
  const renames = removed
    .flatMap((from) => added.map((to) => ({ from, to, likeness: weigh(visit, from, to) })))
    .filter(({ likeness }) => likeness > 0.5)
    .sort((first, second) => second.likeness - first.likeness)
  const settled = new Set<NamedSchema>()
  for (const { from, to } of renames) {
    if (settled.has(from) || settled.has(to)) continue
    settled.add(from).add(to)
    report(visitSchema(visit, from, to), 'schemaRenamed', {
      from: run.names.schema(from),
      to: run.names.schema(to),
    })
  }
  for (const schema of removed) {
    if (!settled.has(schema)) report(visitSchema(visit, schema, null), 'schemaRemoved', {})
  }
  for (const schema of added) {
    if (!settled.has(schema)) report(visitSchema(visit, null, schema), 'schemaAdded', {})
  }
}

/** The forms for reading and writing go with the whole. */
function listSchemas({ model }: Side): ReadonlyMap<string, NamedSchema> {
  const schemas = model.schemas.filter(({ pointer }) => pointer.startsWith('#/components/schemas/'))
  return new Map(schemas.map((schema) => [schema.documentName, schema]))
}

/** How much two schemas are alike: 1 where they take the same values. */
function weigh({ run }: Visit, from: NamedSchema, to: NamedSchema): number {
  if (fingerprint(run.old, from.schema) === fingerprint(run.new, to.schema)) return 1
  if (!run.met.get(from.documentName)?.has(to.documentName)) return 0
  const [old, next] = [listNames(run.old, from), listNames(run.new, to)]
  const common = [...old].filter((name) => next.has(name)).length
  return (common / Math.max(1, old.size + next.size - common)) * 0.99
}

function listNames(side: Side, { schema }: NamedSchema): ReadonlySet<string> {
  return new Set(viewObject(side, resolve(side, schema).schema)?.properties.keys() ?? [])
}

function visitSchema(visit: Visit, from: NamedSchema | null, to: NamedSchema | null): Visit {
  const named = (to ?? from) as NamedSchema
  const { names } = visit.run
  return {
    ...visit,
    place: {
      holder: { schema: names.schema(named), was: names.schema(from ?? named) },
      path: '',
      old: from && { pointer: from.pointer },
      new: to && { pointer: to.pointer },
    },
  }
}
