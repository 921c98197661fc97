import { diffArrays, diffWordsWithSpace } from 'diff'

/** A line of two texts side by side; `null` if one text has no counterpart to the other's line. */
export interface Row {
  readonly old: string | null
  readonly new: string | null
}

/** Longer texts are cut: a fragment shows fewer lines anyway. */
const maximumLines = 2_000

/** Puts two texts side by side, line by line, equal lines beside each other. */
export function compareLines(old: readonly string[], next: readonly string[]): readonly Row[] {
  const rows: Row[] = []
  let removed: readonly string[] = []
  const flush = (added: readonly string[]): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      rows.push({ old: removed[index] ?? null, new: added[index] ?? null })
    }
    removed = []
  }
  for (const part of diffArrays(old.slice(0, maximumLines), next.slice(0, maximumLines))) {
    if (part.removed) removed = part.value
    else if (part.added) flush(part.value)
    else {
      flush([])
      for (const line of part.value) rows.push({ old: line, new: line })
    }
  }
  flush([])
  return rows
}

/** Part of a line, and whether only this line has it. */
export interface Word {
  readonly text: string
  readonly isChanged: boolean
}

/** The words of two lines, with those marked that only one of them has. */
export function compareWords(
  old: string,
  next: string,
): { readonly old: readonly Word[]; readonly new: readonly Word[] } {
  const parts = diffWordsWithSpace(old, next)
  return {
    old: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value, isChanged: removed })),
    new: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, isChanged: added })),
  }
}

/** Some rows of a comparison, and the number of equal rows before them that are left out. */
export interface Hunk {
  readonly skipped: number
  readonly rows: readonly Row[]
}

/** The rows that differ, each with some rows around it. */
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
