import { writeTable } from './markdown-table.ts'
import type { Entry, Schema } from './read-reference.ts'
import { linkTo } from './write-reference.ts'

/** From this many operations on, a code shows their number instead of their names. */
const many = 12

/** The page of error codes: their statuses, and the operations that return them. */
export function writeErrorPage(entries: readonly Entry[], codes: Schema): string {
  const statuses: Record<string, Record<string, string[]>> = {}
  for (const { id, deprecated, responses } of entries) {
    if (deprecated) continue
    for (const { status, codes } of responses) {
      for (const code of codes) {
        statuses[status] ??= {}
        statuses[status][code] ??= []
        statuses[status][code].push(id)
      }
    }
  }
  const meanings = readMeanings(codes.description ?? '')
  const sections = Object.entries(statuses).map(([status, codes]) => {
    const rows = Object.entries(codes).map(([code, ids]) => [
      `\`${code}\`${meanings.has(code) ? `: ${meanings.get(code)}` : ''}`,
      ids.length > many ? `${ids.length} operations` : ids.map(linkTo).join(' '),
    ])
    return `## ${status}\n\n${writeTable(['code', 'returned by'], rows.sort())}`
  })
  return [
    '# Error codes',
    'An error is `{ "error": "message for people", "code": "code for programs" }`. In the SDK it is thrown as an [`ApiError`](../retries-and-errors.md) with `status`, `code` and `message`.',
    'An error has no code where its status is specific enough. The service may add codes, so handle unknown ones.',
    ...sections,
    '',
  ].join('\n\n')
}

/** The explanation in brackets after each code in the document. */
function readMeanings(text: string): Map<string, string> {
  const found = text.matchAll(/`(\w+)` \(([^)]+)\)/g)
  return new Map([...found].map(([, code = '', meaning = '']) => [code, meaning]))
}
