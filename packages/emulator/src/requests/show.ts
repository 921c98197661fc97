import { toIso } from '../clock.ts'
import { type RequestEntry, selectHeaders } from './entry.ts'
import type { ReceivedRequest, RequestSummary } from './received-request.ts'
import { redact, shownErrorProperties, shownProperties } from './redact.ts'

/** A request without headers and bodies. */
export function summarize(entry: RequestEntry): RequestSummary {
  const { id, at, method, path, operation, org, caller, ignored, status, durationMs } = entry
  const notes = ignored.length > 0 ? { ignored } : {}
  return { id, time: toIso(at), method, path, operation, org, caller, status, durationMs, ...notes }
}

/** A request without its secrets. */
export function show(entry: RequestEntry): ReceivedRequest {
  const { headers, response } = entry
  return {
    ...summarize(entry),
    query: redact(Object.fromEntries(entry.query), shownProperties) as Record<string, unknown>,
    headers,
    body: showBody(headers['content-type'] ?? '', entry, shownProperties),
    response: response && {
      headers: selectHeaders(response.headers),
      body: showBody(
        response.headers['content-type'] ?? '',
        response,
        entry.status < 400 ? shownProperties : shownErrorProperties,
      ),
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
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return redact(Object.fromEntries(new URLSearchParams(text)), shown)
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? redact(value, shown) : '[a JSON value that is not an object]'
  } catch {
    return `[${text.length} characters that are not JSON]`
  }
}
