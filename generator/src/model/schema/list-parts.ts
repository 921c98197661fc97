import type { Lookup, Schema } from '../types.ts'
import { listChildren } from './walk.ts'

/** A schema that consists of no others for the same value. */
export type Part = Exclude<Schema, { kind: 'reference' | 'union' | 'intersection' }>

/**
 * The schemas that describe the same value as some schemas: behind their references, and in their intersections and
 * unions. Each is listed once, in the order of the document.
 *
 * @param compositions the kinds of compositions whose members are listed
 */
export function listParts(
  schemas: Schema | readonly Schema[],
  lookup: Lookup,
  compositions: readonly Schema['kind'][] = ['union', 'intersection'],
): readonly Part[] {
  const parts = new Set<Part>()
  const passed = new Set<Schema>()
  const visit = (part: Schema | undefined) => {
    if (part === undefined || passed.has(part)) return
    passed.add(part)
    if (part.kind === 'reference') visit(lookup(part.name))
    else if (compositions.includes(part.kind)) listChildren(part).forEach(visit)
    else if (part.kind !== 'union' && part.kind !== 'intersection') parts.add(part)
  }
  for (const schema of [schemas].flat()) visit(schema)
  return [...parts]
}
