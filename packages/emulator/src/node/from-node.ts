import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Incoming, Outgoing } from '../http/exchange.ts'
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
  const { status, headers, body, mishap } = outgoing
  if (mishap?.kind === 'reset') {
    message.socket.resetAndDestroy()
    return
  }
  const bytes = body === null ? null : Buffer.from(body)
  const length =
    bytes === null || status === 204 || status === 304 ? {} : { 'content-length': bytes.byteLength }
  response.writeHead(status, { ...headers, ...length, ...(status === 413 ? { connection: 'close' } : {}) })
  if (bytes === null || message.method === 'HEAD' || !mishap)
    response.end(message.method === 'HEAD' ? null : bytes)
  else if (mishap.kind === 'truncate') {
    response.write(bytes.subarray(0, mishap.bytes), () => message.socket.destroy())
  } else {
    for (let sent = 0; sent < bytes.length && !response.destroyed; sent += mishap.bytes) {
      response.write(bytes.subarray(sent, sent + mishap.bytes))
      await new Promise((resolve) => setTimeout(resolve, mishap.everyMs))
    }
    response.end()
  }
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
