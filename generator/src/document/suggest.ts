/** Returns the candidate most similar to the wanted name; `null` if none is similar enough. */
export function findNearest(wanted: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null
  // Unrelated short words are often only one or two edits apart.
  let least = Math.min(Math.floor(wanted.length / 2), Math.max(2, Math.floor(wanted.length / 3))) + 1
  // The comparison takes time proportional to the product of the lengths, and a longer string is rarely a typo.
  if (wanted.length > 200) return null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const distance = measureDistance(wanted.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  return nearest ?? findAbbreviated(wanted, candidates)
}

/** Returns the only candidate that begins with the wanted name. */
function findAbbreviated(wanted: string, candidates: readonly string[]): string | null {
  const longer = candidates.filter((candidate) => candidate.startsWith(wanted))
  return wanted.length >= 3 && longer.length === 1 ? (longer[0] ?? null) : null
}

/** Computes the Levenshtein distance, one row at a time. */
function measureDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[right.length] ?? 0
}
