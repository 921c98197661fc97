import { ApiError } from './api-error.ts'
import type { Incoming, Outgoing, WireFault } from './exchange.ts'
import { wait } from './wait.ts'

/** Statuses whose answer has no body. */
export const bodyless: ReadonlySet<number> = new Set([204, 205, 304])

/** Converts a web-standard request. */
export function fromRequest(request: Request): Incoming {
  const { pathname, searchParams } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    query: searchParams,
    header: (name) => request.headers.get(name),
    readText: (maxBytes) => readText(request, maxBytes),
    signal: request.signal,
  }
}

/** Converts to a web-standard response. Without a network, a broken connection is a rejected promise. */
export function toResponse(outgoing: Outgoing, request: Request): Response {
  const { status, headers, body, fault, stream } = outgoing
  if (fault?.kind === 'reset') throw connectionError('fetch failed')
  if (request.method === 'HEAD' || bodyless.has(status)) return new Response(null, { status, headers })
  if (stream) return new Response(streamBody(stream), { status, headers })
  if (body === null) return new Response(null, { status, headers })
  return new Response(fault ? faultyBody(body, fault, request.signal) : body, { status, headers })
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (!request.body) return ''
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as typeof request.body & AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
  } catch {
    throw notUtf8()
  }
}

/** `400`. */
export function notUtf8(): ApiError {
  return new ApiError(400, 'The body is not valid UTF-8')
}

/** `413`. */
export function tooLarge(): ApiError {
  return new ApiError(413, 'The body is larger than 1 MiB')
}

function streamBody(stream: NonNullable<Outgoing['stream']>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      end = stream((text) => controller.enqueue(encoder.encode(text)))
    },
    cancel: () => end(),
  })
}

function faultyBody(
  body: string,
  fault: Exclude<WireFault, { kind: 'reset' }>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body)
  let sent = 0
  return new ReadableStream({
    async pull(controller) {
      if (fault.kind === 'truncate') {
        controller.enqueue(bytes.slice(0, fault.bytes))
        controller.error(connectionError('terminated'))
        return
      }
      if (sent > 0) await wait(fault.everyMs, signal)
      controller.enqueue(bytes.slice(sent, sent + fault.bytes))
      sent += fault.bytes
      if (sent >= bytes.length) controller.close()
    },
  })
}

/** The error of Node's own fetch when a connection breaks. */
function connectionError(message: string): TypeError {
  return new TypeError(message, {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
}
