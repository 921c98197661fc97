import { createCallError } from '../call/describe.ts'
import { ParseError, ResponseTooLargeError } from '../errors/failures.ts'
import { describeHead } from '../errors/redact.ts'
import { isRepeatable } from '../retry/fault.ts'
import { discard, type ForeignResponse, type ResponseHead, readChunks, readHead } from './foreign-response.ts'
import type { Exchange } from './layer.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The bodies of the responses that were made from bytes in memory; `null` without a body. */
const contents = new WeakMap<object, Bytes | null>()

/** The body of a response that was read into memory; `undefined` if it was not. */
export function contentOf(response: object): Bytes | null | undefined {
  return contents.get(response)
}

/** The same response again, with its body unread. */
export function copyResponse(response: Response): Response {
  return makeResponse(contents.get(response) ?? null, response)
}

/** Returns a `Response` of the platform with the body in memory. Stops reading after `maxBytes`. */
export async function readResponse(
  response: ForeignResponse,
  maxBytes: number,
  exchange: Exchange,
): Promise<Response> {
  if (contents.has(response)) return response as Response
  const head = readHead(response)
  const { status, headers } = head
  const details = () => describeHead(head, exchange.state.secrets)
  // Platforms receive such a status, but cannot construct a `Response` with it (RFC 9110, section 15).
  const isUndefined = status < 200 || status > 599
  if (isUndefined || response.bodyUsed) {
    if (isUndefined) await discard(response)
    const problem = isUndefined
      ? `received the status ${status}, which HTTP does not define`
      : `received ${status}, but its body was already read: read a clone of it`
    const fields = { ...details(), snippet: '', outcomeUnknown: !isRepeatable(exchange) }
    throw createCallError(ParseError, problem, exchange, fields)
  }
  const isHead = exchange.init.method === 'HEAD'
  if (isHead || [204, 205, 304].includes(status)) {
    await discard(response)
    return makeResponse(null, isHead ? head : describeContent(head, 0))
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of await readBody(response, headers, maxBytes)) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size <= maxBytes) continue
    const problem = `received more than ${maxBytes} bytes (\`maxBytes\`)`
    throw createCallError(ResponseTooLargeError, problem, exchange, { ...details(), maxBytes })
  }
  return makeResponse(join(chunks, size), describeContent(head, size))
}

/** The body by chunks, or at once if it is short. */
async function readBody(
  response: ForeignResponse,
  headers: Headers,
  maxBytes: number,
): Promise<Iterable<Uint8Array> | AsyncIterable<Uint8Array>> {
  const length = headers.has('content-encoding') ? null : headers.get('content-length')
  const isShort = Number(length ?? Infinity) <= maxBytes && response instanceof Response
  return isShort ? [new Uint8Array(await response.arrayBuffer())] : readChunks(response)
}

function makeResponse(content: Bytes | null, { status, statusText, headers, url }: ResponseHead): Response {
  const response = new Response(content, { status, statusText, headers })
  // The constructor does not accept a URL.
  if (response.url !== url) Object.defineProperty(response, 'url', { value: url })
  contents.set(response, content)
  return response
}

/** Removes the headers that describe the encoded body, because the body in memory is decoded. */
function describeContent(head: ResponseHead, size: number): ResponseHead {
  const { headers: wire } = head
  const isEncoded = wire.has('content-encoding') || wire.has('transfer-encoding')
  if (!isEncoded && wire.get('content-length') === `${size}`) return head
  const headers = new Headers(wire)
  headers.delete('content-encoding')
  headers.delete('transfer-encoding')
  // openapi-fetch calls `json()` only if the length is known.
  if (size > 0) headers.set('content-length', `${size}`)
  else headers.delete('content-length')
  return { ...head, headers }
}

function join(chunks: readonly Uint8Array[], size: number): Bytes {
  const bytes = new Uint8Array(size)
  let end = 0
  for (const chunk of chunks) {
    bytes.set(chunk, end)
    end += chunk.byteLength
  }
  return bytes
}
