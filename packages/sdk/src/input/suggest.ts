/** Suggests the most similar name, or lists all names. `kind` is a plural noun, such as `Options`. */
export function suggest(wrong: string, names: readonly string[], kind: string): string {
  const [nearest = '', distance = Infinity] =
    names
      .map((name) => [name, editDistance(wrong.toLowerCase(), name.toLowerCase())] as const)
      .sort(([, a], [, b]) => a - b)[0] ?? []
  if (distance <= 2 + wrong.length / 4) return `. Did you mean \`${nearest}\`?`
  return names.length > 0 ? `. ${kind} are ${names.join(', ')}` : ''
}

/** Number of letters to add, remove or replace (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= b.length; at++) {
      const change = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
