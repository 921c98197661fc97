import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document as it was before a regeneration, and the day on which it was pulled. */
export interface ReplacedDocument {
  readonly text: string
  readonly pulled: string
}

/**
 * Stores a document that was replaced in the folder of earlier versions, under its month, or its day if the month is
 * taken, with a number if the day is taken too. Returns the path; `null` if the folder has it already.
 */
export function keepDocument({ text, pulled }: ReplacedDocument, folder: string): string | null {
  const isKept = globSync('*.openapi.json', { cwd: folder }).some(
    (name) => readFileSync(join(folder, name), 'utf8') === text,
  )
  if (isKept) return null
  const find = (date: string) => join(folder, `${date}.openapi.json`)
  let path = find(pulled.slice(0, 7))
  for (let count = 1; existsSync(path); count++) path = find(count === 1 ? pulled : `${pulled}-${count}`)
  writeFileSync(path, text)
  return path
}
