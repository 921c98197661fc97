import type { RequestEntry } from './entry.ts'
import { parseBody } from './parse-body.ts'
import { redact, redacted, showName, shownProperties } from './redact.ts'
import { showRequestHeaders } from './show-headers.ts'
import { showPath, showQuery } from './show-target.ts'

/** Words of error messages, which stay even if a hidden value contains them. */
const vocabulary: ReadonlySet<string> = new Set([
  ...Object.keys(shownProperties),
  ...['spicepod', 'kind', 'must', 'valid', 'yaml', 'json', 'line', 'string', 'there', 'with', 'from', 'that'],
  ...['this', 'twice', 'found', 'secret', 'project', 'deployment', 'cluster', 'instance', 'user', 'value'],
])

/** Hides the parts of an error that repeat something of its request that is hidden, such as a name that was not found. */
export function hideEchoes(error: unknown, entry: RequestEntry): unknown {
  if (entry.droppedCharacters > 0) return '[an error, which can repeat a part of the dropped body]'
  const hidden = listHidden(entry)
  return hidden.length === 0 ? error : mapStrings(error, (text) => hideIn(text, hidden))
}

function hideIn(text: string, hidden: readonly string[]): string {
  const whole = hidden.reduce((rest, value) => replaceWhole(rest, value), text)
  return whole.replaceAll(/[^\s"'`(),;:[\]]+/g, (token) => {
    const word = token.toLowerCase().replace(/\.$/, '')
    if (word.length < 4 || vocabulary.has(word)) return token
    return hidden.some((value) => value.includes(word)) ? redacted : token
  })
}

/** Replaces a value where it is not part of a longer word. */
function replaceWhole(text: string, value: string): string {
  if (vocabulary.has(value) || !text.toLowerCase().includes(value)) return text
  const escaped = value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return text.replaceAll(new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'gi'), redacted)
}

/** Names that the log hides in a request, in lower case. */
function listHidden(entry: RequestEntry): readonly string[] {
  const { path, query, headers, org, text } = entry
  const body = parseBody(headers['content-type'] ?? '', text)
  const hidden = [
    ...compare(path.split('/').map(decode), showPath(entry).split('/').map(decode)),
    ...compare(Object.fromEntries(query), showQuery(entry)),
    ...compare(headers, showRequestHeaders(headers, org)),
    ...(body === undefined ? [text] : compare(body, redact(body, shownProperties))),
  ]
  return hidden.map((value) => value.toLowerCase()).filter((value) => value !== '')
}

/** The names and values that are not in a copy. */
function* compare(value: unknown, copy: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    if (value !== copy) yield String(value)
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const shown = showName(name)
    if (shown !== name) yield name
    yield* compare(member, (copy as Record<string, unknown> | undefined)?.[shown])
  }
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [map(name), mapStrings(member, map)]),
  )
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
