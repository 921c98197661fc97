/** The candidate that looks most like what was asked for; `null` when none is near enough to be meant. */
export function findNearest(wanted: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null
  // Two short words are nearly always near each other by the letter, and mean nothing to each other.
  let least = Math.min(Math.floor(wanted.length / 2), Math.max(2, Math.floor(wanted.length / 3))) + 1
  // Comparing takes time in the product of the lengths, and what is that long is not a typing mistake.
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

/** The only candidate that begins with what was asked for. */
function findAbbreviated(wanted: string, candidates: readonly string[]): string | null {
  const longer = candidates.filter((candidate) => candidate.startsWith(wanted))
  return wanted.length >= 3 && longer.length === 1 ? (longer[0] ?? null) : null
}

/** Levenshtein's distance, one row at a time. */
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
