import type { NamedSchema, Schema } from '../../model/types.ts'
import type { Place } from '../place.ts'
import { createNode, type Run, type Visit } from '../run.ts'
import { compareAlternatives } from './compare-alternatives.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { type Resolved, resolve } from './resolve.ts'

/**
 * Compares two schemas that stand in each other's place. References make no difference: what is referred to is
 * compared, once for each pair and direction, so that cycles end.
 */
export function compareSchemas(visit: Visit, old: Schema, next: Schema): void {
  if (old.kind === 'reference' && next.kind === 'reference') {
    compareAnnotations(visit, old.annotations, next.annotations)
    const before = visit.run.old.schemas.get(old.name)
    const after = visit.run.new.schemas.get(next.name)
    if (before && after) compareNamed(visit, before, after)
    return
  }
  const before = resolve(visit.run.old, old)
  const after = resolve(visit.run.new, next)
  compareAnnotations(visit, before.annotations, after.annotations)
  if (before.named === null && after.named === null) compareAlternatives(visit, before.schema, after.schema)
  else compareApart(visit, before, after, compareAlternatives)
}

function compareNamed(visit: Visit, old: NamedSchema, next: NamedSchema): void {
  const known = visit.run.met.get(old.documentName)
  if (known) known.add(next.documentName)
  else visit.run.met.set(old.documentName, new Set([next.documentName]))
  const before = { schema: old.schema, annotations: old.schema.annotations, named: old }
  compareApart(visit, before, { ...before, schema: next.schema, named: next }, compareSchemas)
}

/** Compares two schemas of which one at least has a name, for all that refer to them. */
function compareApart(
  visit: Visit,
  old: Resolved,
  next: Resolved,
  compare: (visit: Visit, old: Schema, next: Schema) => void,
): void {
  const { run, direction, place } = visit
  const byOld = run.nodes[direction]
  const byNew = byOld.get(old.schema) ?? new Map()
  byOld.set(old.schema, byNew)
  let node = byNew.get(next.schema)
  if (node === undefined) {
    const made = createNode()
    node = made
    byNew.set(next.schema, made)
    const inside: Visit = {
      run,
      direction,
      node: made,
      place: {
        holder: nameHolder(run, old.named, next.named),
        path: '',
        old: old.named === null ? place.old : { pointer: old.named.pointer },
        new: next.named === null ? place.new : { pointer: next.named.pointer },
      },
    }
    run.pending.push(() => compare(inside, old.schema, next.schema))
  }
  visit.node.next.add(node)
}

function nameHolder({ names }: Run, old: NamedSchema | null, next: NamedSchema | null): Place['holder'] {
  const named = (next ?? old) as NamedSchema
  return { schema: names.schema(named), was: names.schema(old ?? named) }
}
