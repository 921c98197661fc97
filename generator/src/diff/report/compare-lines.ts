/** A line of two texts side by side; `null` where a text has no counterpart to the other's line. */
export interface Row {
  readonly old: string | null
  readonly new: string | null
}

/** Texts are cut to this many lines before they are compared, which takes time by the square of it. */
const maximumLines = 400

/** Puts two texts side by side, line by line, equal lines beside each other. */
export function compareLines(old: readonly string[], next: readonly string[]): readonly Row[] {
  const before = old.slice(0, maximumLines)
  const after = next.slice(0, maximumLines)
  const lengths = measure(before, after)
  const rows: Row[] = []
  let gone: string[] = []
  let fresh: string[] = []
  const flush = (): void => {
    for (let index = 0; index < Math.max(gone.length, fresh.length); index++) {
      rows.push({ old: gone[index] ?? null, new: fresh[index] ?? null })
    }
    gone = []
    fresh = []
  }
  let [from, to] = [0, 0]
  while (from < before.length || to < after.length) {
    const [line, other] = [before[from], after[to]]
    if (line !== undefined && line === other) {
      flush()
      rows.push({ old: line, new: line })
      from += 1
      to += 1
    } else if (
      other === undefined ||
      (line !== undefined && at(lengths, from + 1, to) >= at(lengths, from, to + 1))
    ) {
      gone.push(line ?? '')
      from += 1
    } else {
      fresh.push(other)
      to += 1
    }
  }
  flush()
  return rows
}

/** Some rows of a comparison, with how many lie before them that are left out. */
export interface Hunk {
  readonly skipped: number
  readonly rows: readonly Row[]
}

/** The rows in which something differs, each with some that are around it. */
export function listHunks(rows: readonly Row[], around = 3): readonly Hunk[] {
  const shown = new Set<number>()
  for (const [index, row] of rows.entries()) {
    if (row.old === row.new) continue
    for (let near = index - around; near <= index + around; near++) shown.add(near)
  }
  const hunks: { skipped: number; rows: Row[] }[] = []
  let skipped = 0
  for (const [index, row] of rows.entries()) {
    if (!shown.has(index)) {
      skipped += 1
      continue
    }
    if (skipped > 0 || hunks.length === 0) hunks.push({ skipped, rows: [] })
    hunks.at(-1)?.rows.push(row)
    skipped = 0
  }
  return hunks
}

/** For each two ends of the texts, how many lines they have in common. */
function measure(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = after.length - 1; to >= 0; to--) {
      const row = lengths[from] as Uint16Array
      row[to] =
        before[from] === after[to]
          ? at(lengths, from + 1, to + 1) + 1
          : Math.max(at(lengths, from + 1, to), at(lengths, from, to + 1))
    }
  }
  return lengths
}

function at(lengths: readonly Uint16Array[], from: number, to: number): number {
  return lengths[from]?.[to] ?? 0
}
