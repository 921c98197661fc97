import type { CallContext, FetchInit } from '@spice-cloud/client'
import { createCallError } from '../describe-call.ts'
import { ResponseTooLargeError } from '../errors/response.ts'
import { discard } from '../request.ts'

/**
 * Makes a response of bytes in memory: the platform's class, or one that costs less. Bytes are `never` here, since
 * this stands in declarations, and compilers before TypeScript 5.7 do not know which `Uint8Array` a platform takes.
 */
export type ResponseClass<R extends Response> = new (content: never, init: ResponseInit) => R

/**
 * Reads the body to its end and gives a response that has it in memory.
 * @throws ResponseTooLargeError as soon as more than `maxBytes` have been read, whatever the headers promised.
 */
export async function readWhole<R extends Response>(
  response: Response,
  ResponseClass: ResponseClass<R>,
  maxBytes: number,
  init: FetchInit,
  context: CallContext | undefined,
): Promise<R> {
  const { status, url, headers } = response
  const hasBody = ![204, 205, 304].includes(status) && init.method !== 'HEAD'
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
  const whole = new ResponseClass(content, { status, statusText, headers })
  Object.defineProperty(whole, 'url', { value: url })
  if (init.method === 'HEAD') return whole
  // They tell of the body as it was on the wire.
  for (const name of ['content-encoding', 'transfer-encoding']) whole.headers.delete(name)
  // A body of known length is what openapi-fetch asks `json` for.
  if (size > 0) whole.headers.set('content-length', `${size}`)
  else whole.headers.delete('content-length')
  return whole
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
