import type { Content, Encoding } from '../../model/types.ts'
import { report, type Visit, visitStep } from '../run.ts'

/** Compares how single properties of a form or multipart body are written. */
export function compareEncodings(visit: Visit, old: Content, next: Content): void {
  const before = new Map(old.encodings.map((encoding) => [encoding.property, encoding]))
  for (const encoding of next.encodings) {
    const known = before.get(encoding.property)
    before.delete(encoding.property)
    compareEncoding(visit, encoding.property, known, encoding)
  }
  for (const [property, encoding] of before) compareEncoding(visit, property, encoding, undefined)
}

function compareEncoding(
  visit: Visit,
  property: string,
  old: Encoding | undefined,
  next: Encoding | undefined,
): void {
  const inside = visitStep(visit, { kind: 'property', name: property })
  const from = describeValue(old)
  const to = describeValue(next)
  if (from !== to) report(inside, 'serializationChanged', { what: 'encoding', from, to })
}

function describeValue(encoding: Encoding | undefined): string {
  if (encoding === undefined) return 'the usual one'
  const { mediaType, style, explode } = encoding
  const parts = [mediaType, style, style !== null && explode ? 'explode' : null]
  return parts.filter((part) => part !== null).join(' ') || 'the usual one'
}
