import type { Parameter, Schema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { listAlternatives } from '../schema/alternatives.ts'
import type { Side } from '../types.ts'

/** Compares how the values of two parameters are written. `explode` makes no difference to a scalar. */
export function compareSerialization(visit: Visit, old: Parameter, next: Parameter): void {
  const compare = (what: string, from: string, to: string): void => {
    if (from !== to) report(visit, 'serializationChanged', { what, from, to })
  }
  compare('media type', old.mediaType ?? 'none', next.mediaType ?? 'none')
  if (old.mediaType !== null || next.mediaType !== null) return
  compare('style', old.style, next.style)
  if (old.allowReserved !== next.allowReserved) {
    report(visit, 'reservedChanged', { isAllowed: next.allowReserved })
  }
  if (isPlain(visit.run.old, old.schema) && isPlain(visit.run.new, next.schema)) return
  compare('explode', String(old.explode), String(next.explode))
}

/** Whether no value is an array or an object. */
function isPlain(side: Side, schema: Schema): boolean {
  const plain = new Set(['string', 'number', 'boolean'])
  return listAlternatives(side, schema).members.every(({ family }) => plain.has(family))
}
