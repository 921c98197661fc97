import { ApiError, invalidField, invalidForm } from '../http/api-error.ts'
import { findLoneSurrogate, loneSurrogate } from '../lone-surrogate.ts'

/** Deeper than any body of this API, but shallow enough to be serialized again. */
const maxDepth = 100

/**
 * Reads a body.
 * @throws ApiError 400 when it is not JSON, nested too deeply, or not Unicode
 */
export function readJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ApiError(400, 'The body is not valid JSON', { details: { formErrors: ['must be valid JSON'] } })
  }
  // Each level takes two characters.
  if (text.length > 2 * maxDepth && measureDepth(value) > maxDepth) {
    throw new ApiError(400, 'The body is nested too deeply', {
      details: { formErrors: ['is nested too deeply'] },
    })
  }
  // Only an escape can be half of a pair, since the string was decoded from UTF-8.
  const found = /\\ud[89a-f]/i.test(text) ? findLoneSurrogate(value) : null
  if (found) throw invalidText(found)
  return value
}

function invalidText([field, ...rest]: readonly string[]): ApiError {
  const message = rest.length > 0 ? `${rest.join('.')}: ${loneSurrogate}` : loneSurrogate
  return field === undefined ? invalidForm(message) : invalidField(field, message)
}

/** Works level by level, since recursion would overflow the stack on a deep value. */
function measureDepth(value: unknown): number {
  let level: unknown[] = [value]
  let depth = 0
  while (level.length > 0 && depth <= maxDepth) {
    depth++
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return depth
}
