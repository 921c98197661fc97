import type { IncomingMessage } from 'node:http'
import { ApiError } from '../http/api-error.ts'
import type { Incoming } from '../http/exchange.ts'
import { tooLarge } from '../http/web.ts'

/**
 * Converts a request of Node's server, without the cost of a web-standard one.
 * @throws ApiError 400 when its target is not a path or a URL
 */
export function fromNode(message: IncomingMessage, signal: AbortSignal): Incoming {
  const { path, query } = splitTarget(message.url ?? '/')
  return {
    method: message.method ?? 'GET',
    path,
    query,
    header(name) {
      const value = message.headers[name]
      return value === undefined ? null : String(value)
    },
    readText: (maxBytes) => readText(message, maxBytes),
    signal,
  }
}

/** Dot segments are kept: they are a client's mistake, which the emulator should not hide. */
function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const path = target.startsWith('/') ? target : readAbsolute(target)
  const mark = path.indexOf('?')
  if (mark < 0) return { path, query: new URLSearchParams() }
  return { path: path.slice(0, mark), query: new URLSearchParams(path.slice(mark + 1)) }
}

/** The path of a whole URL (RFC 9112, section 3.2.2); `*` stands for the server. */
function readAbsolute(target: string): string {
  if (target === '*') return '/*'
  const path = /^https?:\/\/[^/?#]+([/?][^#]*)?$/i.exec(target)
  if (!path) throw new ApiError(400, 'The target of the request is neither a path nor a URL')
  return path[1]?.startsWith('/') ? path[1] : `/${path[1] ?? ''}`
}

async function readText(message: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(message.headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > maxBytes) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError(400, 'The connection broke before the end of the body')
  }
  return decoder.decode(Buffer.concat(chunks))
}

/** As the platform's fetch decodes: without a byte order mark. */
const decoder = new TextDecoder()
