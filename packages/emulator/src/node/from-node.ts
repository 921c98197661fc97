import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { ApiError } from '../http/api-error.ts'
import type { Incoming } from '../http/exchange.ts'
import { notUtf8, tooLarge } from '../http/web.ts'
import type { ClientDisconnect } from './client-disconnect.ts'

/**
 * Converts a request of Node's server, without the cost of a web-standard one.
 * @throws ApiError 400 when its target is not a path or a URL
 */
export function fromNode(message: IncomingMessage, disconnect: ClientDisconnect): Incoming {
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
    get signal() {
      return disconnect.signal
    },
  }
}

/** Shared by requests without a query, since nothing changes it. */
const noQuery = new URLSearchParams()

/** Dot segments are kept: they are a client's mistake, which the emulator should not hide. */
function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const path = target.startsWith('/') ? target : readAbsolute(target)
  const mark = path.indexOf('?')
  if (mark < 0) return { path, query: noQuery }
  return { path: path.slice(0, mark), query: new URLSearchParams(path.slice(mark + 1)) }
}

/** The path of a whole URL (RFC 9112, section 3.2.2); `*` means the server itself. */
function readAbsolute(target: string): string {
  if (target === '*') return '/*'
  const path = /^https?:\/\/[^/?#]+([/?][^#]*)?$/i.exec(target)
  if (!path) throw new ApiError(400, 'The target of the request is neither a path nor a URL')
  return path[1]?.startsWith('/') ? path[1] : `/${path[1] ?? ''}`
}

/** Reads by events, which cost half as much as an async iterator. */
function readText(message: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const refuse = (error: ApiError) => {
      message.off('data', add).resume()
      reject(error)
    }
    const add = (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > maxBytes) refuse(tooLarge())
      else chunks.push(chunk)
    }
    if (Number(message.headers['content-length'] ?? 0) > maxBytes) return refuse(tooLarge())
    message.on('data', add)
    message.on('end', () => {
      const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      if (isUtf8(bytes)) resolve(decode(bytes))
      else reject(notUtf8())
    })
    // Every request closes, most of them after their end: an error is created only for the others.
    const broken = () => {
      if (!message.readableEnded) reject(new ApiError(400, 'The connection broke before the end of the body'))
    }
    message.on('error', broken).on('close', broken)
  })
}

/** Like the platform's fetch, without a byte order mark. A `TextDecoder` takes longer. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
