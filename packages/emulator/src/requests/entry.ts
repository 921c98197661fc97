import type { Incoming, Outgoing } from '../http/exchange.ts'
import type { OperationSpec } from '../spec.ts'
import { shownRequestHeaders } from './show-headers.ts'

/** A pending or completed request, including its secrets. */
export interface RequestEntry {
  readonly id: string
  /** When it arrived, by the emulator's clock. */
  readonly at: number
  /** Milliseconds of real time; `null` while it is carried out. */
  durationMs: number | null
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly headersSize: number
  /** The body; `''` for none. */
  text: string
  /** Set if the body was longer than the limit, so that it was not kept. */
  droppedCharacters: number
  /** The operation whose path and method it has. */
  operation: OperationSpec | null
  /** True if the operation found everything that the path names. */
  isFound: boolean
  org: string | null
  caller: string | null
  ignored: readonly string[]
  status: number
  response: EntryResponse | null
  /** About how many characters it keeps in memory. */
  size: number
  /** True as long as it is in the log. */
  isKept: boolean
}

/** The response to a request, with its secrets. */
export interface EntryResponse {
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly droppedCharacters: number
}

/** Longer paths, queries and headers are cut, so that many requests do not fill the memory. */
const longest = 2000

/** Starts the entry of a request. The entry holds no reference to the connection. */
export function createEntry(id: string, at: number, incoming: Incoming): RequestEntry {
  const headers: Record<string, string> = {}
  let headersSize = 0
  for (const name of shownRequestHeaders) {
    const value = incoming.header(name)
    if (value === null) continue
    headers[name] = value.slice(0, longest)
    headersSize += headers[name].length
  }
  const { method, path, query } = incoming
  return {
    id,
    at,
    durationMs: null,
    method,
    path: path.slice(0, longest),
    query,
    headers,
    headersSize,
    text: '',
    droppedCharacters: 0,
    operation: null,
    isFound: false,
    org: null,
    caller: null,
    ignored: [],
    status: 0,
    response: null,
    size: 0,
    isKept: true,
  }
}

/** Completes the entry of a request; drops bodies that are longer than the limit. */
export function completeEntry(
  entry: RequestEntry,
  outgoing: Outgoing,
  durationMs: number,
  bodyLimit: number,
): void {
  entry.durationMs = durationMs
  entry.status = outgoing.status
  if (entry.text.length > bodyLimit) {
    entry.droppedCharacters = entry.text.length
    entry.text = ''
  }
  const text = outgoing.body ?? ''
  const isKept = text.length <= bodyLimit
  entry.response = {
    headers: outgoing.headers,
    text: isKept ? text : '',
    droppedCharacters: isKept ? 0 : text.length,
  }
}

/** About how many characters an entry keeps in memory. */
export function sizeOf({ path, query, text, headersSize, response }: RequestEntry): number {
  const querySize = query.size > 0 ? query.toString().length : 0
  return 500 + path.length + querySize + headersSize + text.length + (response?.text.length ?? 0)
}
