import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Incoming, Outgoing, WireFault } from '../http/exchange.ts'
import { tooLarge } from '../http/web.ts'

/** A request of Node's server as the emulator sees it, without the detour by a web-standard one. */
export function fromNode(message: IncomingMessage, signal: AbortSignal): Incoming {
  const { pathname, searchParams } = splitTarget(message.url ?? '/')
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    header(name) {
      const value = message.headers[name]
      return value === undefined ? null : String(value)
    },
    readText: (maxBytes) => readText(message, maxBytes),
    signal,
  }
}

/** Sends an answer, with whatever is to go wrong on the way. */
export async function sendOutgoing(
  outgoing: Outgoing,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body, fault } = outgoing
  if (fault?.kind === 'reset') {
    message.socket.resetAndDestroy()
    return
  }
  const hasBody = body !== null && status !== 204 && status !== 304
  response.writeHead(status, {
    ...headers,
    ...(hasBody ? { 'content-length': Buffer.byteLength(body) } : {}),
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  // A text goes out in one write with the headers, which bytes would not.
  if (!hasBody || message.method === 'HEAD') response.end()
  else if (!fault) response.end(body)
  else await sendSpoiled(Buffer.from(body), fault, message, response)
}

async function sendSpoiled(
  bytes: Buffer,
  fault: Exclude<WireFault, { kind: 'reset' }>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (fault.kind === 'truncate') {
    response.write(bytes.subarray(0, fault.bytes), () => message.socket.destroy())
    return
  }
  for (let sent = 0; sent < bytes.length && !response.destroyed; sent += fault.bytes) {
    response.write(bytes.subarray(sent, sent + fault.bytes))
    await new Promise((resolve) => setTimeout(resolve, fault.everyMs))
  }
  response.end()
}

/** Dot segments are left alone: they are a client's mistake, which the emulator should show. */
function splitTarget(target: string): { pathname: string; searchParams: URLSearchParams } {
  const path = target.startsWith('/')
    ? target
    : new URL(target, 'http://localhost').href.replace(/^[^/]+\/\/[^/]+/, '')
  const mark = path.indexOf('?')
  if (mark < 0) return { pathname: path, searchParams: new URLSearchParams() }
  return { pathname: path.slice(0, mark), searchParams: new URLSearchParams(path.slice(mark + 1)) }
}

async function readText(message: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(message.headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
