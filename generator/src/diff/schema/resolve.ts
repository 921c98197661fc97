import { mergeAnnotations } from '../../model/schema/schemas.ts'
import type { Annotations, NamedSchema, Schema } from '../../model/types.ts'
import type { Side } from '../types.ts'

/** A schema behind its references, with the annotations of all of them. */
export interface Resolved {
  readonly schema: Schema
  readonly annotations: Annotations
  /** The named schema that it was found under. */
  readonly named: NamedSchema | null
}

/** Follows references. A loop that consists only of references is left as it is. */
export function resolve(side: Side, schema: Schema): Resolved {
  let { annotations } = schema
  let found = schema
  let named: NamedSchema | null = null
  for (let hops = 0; found.kind === 'reference' && hops < 100; hops++) {
    const target = side.schemas.get(found.name)
    if (target === undefined) break
    named = target
    found = target.schema
    annotations = mergeAnnotations(annotations, found.annotations)
  }
  return { schema: found, annotations, named }
}
