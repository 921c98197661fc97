import type { Parameter, Schema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { listAlternatives } from '../schema/alternatives.ts'
import type { Side } from '../types.ts'

/** Compares how the values of two parameters are written. `explode` makes no difference to a scalar. */
export function compareSerialization(visit: Visit, old: Parameter, next: Parameter): void {
  if (old.mediaType !== null || next.mediaType !== null) {
    if (old.mediaType !== next.mediaType) {
      report(visit, 'serialization-changed', {
        from: describeSerialization(old),
        to: describeSerialization(next),
      })
    }
    return
  }
  if (old.style !== next.style) {
    report(visit, 'serialization-changed', { from: `style: ${old.style}`, to: `style: ${next.style}` })
  }
  if (old.allowReserved !== next.allowReserved) {
    report(visit, 'reserved-characters-changed', { isAllowed: next.allowReserved })
  }
  if (isPlain(visit.run.old, old.schema) && isPlain(visit.run.new, next.schema)) return
  if (old.explode !== next.explode) {
    report(visit, 'serialization-changed', {
      from: `explode: ${old.explode}`,
      to: `explode: ${next.explode}`,
    })
  }
}

function describeSerialization({ mediaType, style, explode }: Parameter): string {
  return mediaType === null ? `style: ${style}, explode: ${explode}` : `content: ${mediaType}`
}

/** Returns true if no value is an array or an object. */
function isPlain(side: Side, schema: Schema): boolean {
  const plain = new Set(['string', 'number', 'boolean'])
  return listAlternatives(side, schema).members.every(({ family }) => plain.has(family))
}
