import type { Schema } from '../types.ts'

/** A schema that consists of no others for the same value. */
export type Part = Exclude<Schema, { kind: 'reference' | 'union' | 'intersection' }>

/**
 * The schemas that describe the same value as a schema: behind its references, and in its intersections and unions.
 * Each is listed once, in the order of the document.
 *
 * @param compositions the kinds of compositions whose members are listed
 */
export function listParts(
  schema: Schema,
  lookup: (name: string) => Schema | undefined,
  compositions: readonly ('union' | 'intersection')[] = ['union', 'intersection'],
): readonly Part[] {
  const parts = new Set<Part>()
  const passed = new Set<Schema>()
  const visit = (part: Schema | undefined) => {
    if (part === undefined || passed.has(part)) return
    passed.add(part)
    if (part.kind === 'reference') visit(lookup(part.name))
    else if (part.kind !== 'union' && part.kind !== 'intersection') parts.add(part)
    else if (compositions.includes(part.kind)) part.members.forEach(visit)
  }
  visit(schema)
  return [...parts]
}
