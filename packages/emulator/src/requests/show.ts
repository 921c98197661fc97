import { toIso } from '../clock.ts'
import type { RequestEntry } from './entry.ts'
import { hideEchoes } from './hide-echoes.ts'
import { parseBody } from './parse-body.ts'
import type { ReceivedRequest, RequestSummary } from './received-request.ts'
import { redact, redacted, showName, shownErrorProperties, shownProperties } from './redact.ts'
import { showRequestHeaders, showResponseHeaders } from './show-headers.ts'
import { showMethod, showPath, showQuery } from './show-target.ts'

/** A request without headers and bodies. */
export function summarize(entry: RequestEntry): RequestSummary {
  const { id, at, operation, org, caller, ignored, status, durationMs } = entry
  return {
    id,
    time: toIso(at),
    method: showMethod(entry),
    path: showPath(entry),
    operation: operation?.info.id ?? null,
    org,
    caller,
    status,
    durationMs,
    ...(ignored.length > 0 ? { ignored: ignored.map((name) => showIgnored(name, entry)) } : {}),
  }
}

/** A name without a value in the query can be a token that was appended to the address. */
function showIgnored(name: string, { query }: RequestEntry): string {
  return name.startsWith('?') && !query.get(name.slice(1)) ? redacted : showName(name)
}

/** A request without its secrets. */
export function show(entry: RequestEntry): ReceivedRequest {
  const { headers, response, org, status } = entry
  return {
    ...summarize(entry),
    query: showQuery(entry),
    headers: showRequestHeaders(headers, org),
    body: showBody(headers['content-type'] ?? '', entry, shownProperties),
    response: response && {
      headers: showResponseHeaders(response.headers),
      body:
        status < 400
          ? showBody(response.headers['content-type'] ?? '', response, shownProperties)
          : hideEchoes(showBody('', response, shownErrorProperties), entry),
    },
  }
}

interface Body {
  readonly text: string
  readonly droppedCharacters: number
}

function showBody(
  contentType: string,
  { text, droppedCharacters }: Body,
  shown: typeof shownProperties,
): unknown {
  if (droppedCharacters > 0) return `[${droppedCharacters} characters, more than the log keeps]`
  if (text === '') return null
  const value = parseBody(contentType, text)
  return value === undefined ? `[${text.length} characters that are not an object]` : redact(value, shown)
}
