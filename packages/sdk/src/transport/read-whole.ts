import type { CallContext, FetchInit } from '@spice-cloud/client'
import { createCallError } from '../describe-call.ts'
import { ParseError, ResponseTooLargeError } from '../errors/response.ts'
import { discard } from '../request.ts'
import { isRepeatable } from '../retry/policy.ts'
import { type ResponseHead, withUrl } from './response-head.ts'

/**
 * Makes a response of bytes in memory: the platform's class, or one that costs less. Bytes are `never` here, since
 * this stands in declarations, and compilers before TypeScript 5.7 do not know which `Uint8Array` a platform takes.
 */
export type ResponseClass<R extends Response> = new (content: never, head: ResponseHead) => R

/**
 * Reads the body to its end and gives a response that has it in memory.
 * @throws ResponseTooLargeError as soon as more than `maxBytes` have been read, whatever the headers promised;
 * ParseError for a status that is none.
 */
export async function readWhole<R extends Response>(
  response: Response,
  ResponseClass: ResponseClass<R>,
  maxBytes: number,
  init: FetchInit,
  context: CallContext | undefined,
): Promise<R> {
  const { status, url } = response
  // No platform makes a response of such a status, although some receive one (RFC 9110, section 15).
  if (status < 200 || status > 599) {
    await discard(response)
    const fields = {
      status,
      contentType: undefined,
      snippet: '',
      outcomeUnknown: !isRepeatable(init, context),
    }
    const says = `was answered with ${status}, which is no status of HTTP`
    throw createCallError(ParseError, says, init, context, fields)
  }
  const isHead = init.method === 'HEAD'
  const hasBody = !isHead && ![204, 205, 304].includes(status)
  if (!hasBody) await discard(response)
  const reader = hasBody ? response.body?.getReader() : undefined
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value)
    size += read.value.byteLength
    if (size <= maxBytes) continue
    await reader?.cancel().catch(() => {})
    const says = `was answered with more than ${maxBytes} bytes`
    throw createCallError(ResponseTooLargeError, says, init, context, { status, maxBytes })
  }
  // Servers write there what they like, and what is no Latin-1 would be refused.
  const statusText = response.statusText.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?')
  const content = (hasBody ? join(chunks, size) : null) as never
  const headers = isHead ? response.headers : describeContent(response.headers, size)
  return withUrl(new ResponseClass(content, { status, statusText, headers, url }), url)
}

/** Headers of a body in memory: they may tell of it as it was on the wire. Copied only then, since that takes long. */
function describeContent(wire: Headers, size: number): Headers {
  const encodings = ['content-encoding', 'transfer-encoding']
  // A body of known length is what openapi-fetch asks `json` for.
  const length = size > 0 ? `${size}` : null
  if (wire.get('content-length') === length && !encodings.some((name) => wire.has(name))) return wire
  const headers = new Headers(wire)
  for (const name of encodings) headers.delete(name)
  if (length) headers.set('content-length', length)
  else headers.delete('content-length')
  return headers
}

/** A `Blob` would do the same, and take longer than all else that happens to an answer. */
function join(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(size)
  let end = 0
  for (const chunk of chunks) {
    bytes.set(chunk, end)
    end += chunk.byteLength
  }
  return bytes
}
