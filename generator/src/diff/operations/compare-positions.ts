import { isJsonObject, type Json } from '../../json.ts'
import { describeParts, isPositional } from '../../model/operations/part-formats.ts'
import type { Content, Schema } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { report, type Visit } from '../run.ts'
import { resolve } from '../schema/resolve.ts'
import type { Side } from '../types.ts'
import { findBelow } from './locate.ts'

/** Compares the media types and headers of parts that have positions, defaults included. */
export function comparePositions(visit: Visit, old: Content, next: Content): void {
  const { run } = visit
  const describe = (side: Side, content: Content) => {
    const find = (schema: Schema) => resolve(side, schema).schema
    return isPositional(content, find) ? describeParts(content, find) : null
  }
  const [from, to] = [describe(run.old, old), describe(run.new, next)]
  if (from !== to) {
    report(visit, 'serialization-changed', {
      from: `parts: ${from ?? 'by name'}`,
      to: `parts: ${to ?? 'by name'}`,
    })
  } else if (!isEqual(listHeaders(run.old, old), listHeaders(run.new, next))) {
    report(visit, 'part-header-changed')
  }
}

/** The headers of parts by position, and the encodings in parts with names. */
function listHeaders({ root }: Side, { at }: Content): Json {
  const read = (...tokens: readonly string[]) => findBelow(root, at, ...tokens)?.value ?? null
  const named = read('encoding')
  const properties = isJsonObject(named) ? Object.keys(named) : []
  return [
    pick(read('prefixEncoding')),
    pick(read('itemEncoding')),
    ...properties.flatMap((property) => {
      const found = nested.map((field) => read('encoding', property, field))
      return found.every((value) => value === null) ? [] : [[property, ...found]]
    }),
  ]
}

const nested = ['encoding', 'prefixEncoding', 'itemEncoding']

/** Without media types, which are compared with their defaults; `null` if nothing else is there. */
function pick(value: Json): Json {
  if (Array.isArray(value)) {
    const picked = value.map(pick)
    return picked.every((each) => each === null) ? null : picked
  }
  if (!isJsonObject(value)) return value
  const { prefixEncoding = null, itemEncoding = null, headers = null, encoding = null } = value
  const picked = { headers, encoding, prefixEncoding: pick(prefixEncoding), itemEncoding: pick(itemEncoding) }
  return Object.values(picked).every((each) => each === null) ? null : picked
}
