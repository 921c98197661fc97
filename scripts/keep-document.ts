import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document as it was before a regeneration, and the day on which it was pulled. */
export interface ReplacedDocument {
  readonly text: string
  readonly pulled: string
}

/**
 * Stores a document that was replaced in the folder of earlier versions, under its month, or its day if the month is
 * taken. Returns the path; `null` if the folder has it already.
 */
export function keepDocument({ text, pulled }: ReplacedDocument, folder: string): string | null {
  const isKept = globSync('*.openapi.json', { cwd: folder }).some(
    (name) => readFileSync(join(folder, name), 'utf8') === text,
  )
  if (isKept) return null
  const [month, day] = [pulled.slice(0, 7), pulled].map((date) => join(folder, `${date}.openapi.json`))
  const path = existsSync(month!) ? day! : month!
  writeFileSync(path, text)
  return path
}
