import { normalize, type Translation } from './similarity.ts'

/** The parts of a path, with parameters as `{}`: their names mean nothing to a service. */
export function splitPath(path: string): readonly string[] {
  return path
    .replace(/\{[^{}]*\}/g, '{}')
    .split('/')
    .filter((part) => part !== '')
}

/** A path without the names of its parameters. */
export function normalizePath(path: string): string {
  return `/${splitPath(path).join('/')}`
}

/**
 * The words by which one path differs from another one of the same form: `/v1/apps/{id}` and `/v1/projects/{id}`
 * differ by `app` and `project`. `null` where they differ by more than one word, or in form.
 */
export function findTranslation(from: string, to: string): Translation | null {
  const [before, after] = [splitPath(from), splitPath(to)]
  if (before.length !== after.length) return null
  const translation = new Map<string, string>()
  for (const [index, part] of before.entries()) {
    const other = after[index] ?? ''
    if (part === other) continue
    if (part.includes('{') || other.includes('{')) return null
    const [word, counterpart] = [normalize(part), normalize(other)]
    if ((translation.get(word) ?? counterpart) !== counterpart) return null
    translation.set(word, counterpart)
  }
  return translation.size === 1 ? translation : null
}

/** Similarity of two paths, in order, from 0 to 1. */
export function comparePaths(from: string, to: string): number {
  const [before, after] = [splitPath(from), splitPath(to)]
  // The longest common subsequence, row by row.
  let row = new Array<number>(after.length + 1).fill(0)
  for (const part of before) {
    const next = [0]
    for (const [index, other] of after.entries()) {
      next.push(part === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return (row.at(-1) ?? 0) / Math.max(1, before.length, after.length)
}
