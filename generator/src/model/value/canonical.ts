import type { Json } from '../../json.ts'
import { toCanonicalText } from '../../runtime/schemas/canonical.ts'

export { toCanonicalText }

/** Returns whether two JSON values are equal, ignoring the order of keys. */
export function isEqual(first: Json, second: Json): boolean {
  if (typeof first !== 'object' || typeof second !== 'object') return first === second
  return toCanonicalText(first) === toCanonicalText(second)
}
