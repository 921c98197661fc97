import { writeTable } from './markdown-table.ts'
import type { Entry, Schema } from './read-reference.ts'
import { linkTo } from './write-reference.ts'

/** How many operations make a code one that is not worth naming them all. */
const many = 12

/** The page that tells the codes of errors: their statuses, and which operations answer with them. */
export function writeErrorPage(entries: readonly Entry[], codes: Schema): string {
  const statuses: Record<string, Record<string, string[]>> = {}
  for (const { id, deprecated, answers } of entries) {
    if (deprecated) continue
    for (const { status, codes } of answers) {
      for (const code of codes) {
        statuses[status] ??= {}
        statuses[status][code] ??= []
        statuses[status][code].push(id)
      }
    }
  }
  const meanings = readMeanings(codes.description ?? '')
  const sections = Object.entries(statuses).map(([status, places]) => {
    const rows = Object.entries(places).map(([code, ids]) => [
      `\`${code}\`${meanings.has(code) ? `: ${meanings.get(code)}` : ''}`,
      ids.length > many ? `${ids.length} operations` : ids.map(linkTo).join(' '),
    ])
    return `## ${status}\n\n${writeTable(['code', 'answered by'], rows.sort())}`
  })
  return [
    '# Error codes',
    'An error is `{ "error": "for people", "code": "for programs" }`. In the SDK it is thrown as an [`ApiError`](../retries-and-errors.md) with `status`, `code` and `message`.',
    'Not every error has a code: where the status says all, there is none. The service adds codes, so a program should expect others than these.',
    ...sections,
    '',
  ].join('\n\n')
}

/** What the document says in brackets behind a code. */
function readMeanings(text: string): Map<string, string> {
  const found = text.matchAll(/`(\w+)` \(([^)]+)\)/g)
  return new Map([...found].map(([, code = '', meaning = '']) => [code, meaning]))
}
