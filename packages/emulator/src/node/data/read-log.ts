import { readFileSync } from 'node:fs'
import type { Change } from '../../store/table.ts'

/**
 * Reads the log of an older version: one line of changes a request, after a header. An incomplete last
 * line belongs to a request that was never answered.
 * @throws Error when another line is damaged
 */
export function readLog(path: string): Change[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n')
  lines.pop()
  return lines.flatMap((line, index) => {
    try {
      return JSON.parse(line) as Change[]
    } catch {
      throw new Error(`${path} is damaged at line ${index + 2}`)
    }
  })
}
