/** Finds the name most similar to another one; `null` if none is similar. */
export function findNearest(name: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null
  let fewest = Math.max(2, Math.floor(Math.min(name.length, 100) / 2))
  for (const candidate of candidates) {
    const distance = measureDistance(name.slice(0, 100).toLowerCase(), candidate.toLowerCase())
    if (distance < fewest) [nearest, fewest] = [candidate, distance]
  }
  return nearest
}

/** The Levenshtein distance. */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
