import { ApiError } from './api-error.ts'
import type { Incoming, Outgoing, WireFault } from './exchange.ts'

/** A web-standard request as the emulator sees it. */
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

/** An answer as a web-standard response. Without a wire, a broken connection is a rejected promise. */
export function toResponse(outgoing: Outgoing, method: string): Response {
  const { status, headers, body, fault } = outgoing
  if (fault?.kind === 'reset') throw connectionError('fetch failed')
  const bodyless = method === 'HEAD' || body === null || status === 204 || status === 304
  if (bodyless) return new Response(null, { status, headers })
  return new Response(fault ? spoiledBody(body, fault) : body, { status, headers })
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (!request.body) return ''
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** `413`. */
export function tooLarge(): ApiError {
  return new ApiError(413, 'The body is larger than 1 MiB')
}

function spoiledBody(body: string, fault: Exclude<WireFault, { kind: 'reset' }>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body)
  let sent = 0
  return new ReadableStream({
    async pull(controller) {
      if (fault.kind === 'truncate') {
        controller.enqueue(bytes.slice(0, fault.bytes))
        controller.error(connectionError('terminated'))
        return
      }
      if (sent > 0) await new Promise((resolve) => setTimeout(resolve, fault.everyMs))
      controller.enqueue(bytes.slice(sent, sent + fault.bytes))
      sent += fault.bytes
      if (sent >= bytes.length) controller.close()
    },
  })
}

/** What Node's own fetch throws when a connection breaks. */
function connectionError(message: string): TypeError {
  return new TypeError(message, {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
}
