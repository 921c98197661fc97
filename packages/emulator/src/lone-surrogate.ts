/** The problem of a string with half of a surrogate pair: it cannot be written as UTF-8 (RFC 7493, section 2.1). */
export const loneSurrogate = 'must be Unicode text, got half of a surrogate pair such as \\ud800'

/** The path of a name or a string with a lone surrogate; `null` if the first 100 levels have no such string. */
export function findLoneSurrogate(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return isWellFormed(value) ? null : path
  if (typeof value !== 'object' || value === null || path.length > 100) return null
  for (const [name, member] of Object.entries(value)) {
    if (!isWellFormed(name)) return path
    const found = findLoneSurrogate(member, [...path, name])
    if (found) return found
  }
  return null
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
