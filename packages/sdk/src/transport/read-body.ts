import type { CallContext } from '@spice-cloud/client'
import { describeCall, nameCall } from '../describe-call.ts'
import { ResponseTooLargeError } from '../errors/response.ts'
import { discard } from '../request.ts'

/**
 * Reads the body to its end and gives a response that has it in memory.
 * @throws ResponseTooLargeError as soon as more than `maxBytes` have been read, whatever the headers promised.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  request: Request,
  context: CallContext | undefined,
): Promise<Response> {
  const { status, statusText, headers } = response
  const bodiless = [204, 205, 304].includes(status) || request.method === 'HEAD'
  if (bodiless) await discard(response)
  const reader = bodiless ? undefined : response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value)
    size += read.value.byteLength
    if (size > maxBytes) {
      await reader?.cancel().catch(() => {})
      const call = describeCall(request, context)
      throw new ResponseTooLargeError(`${nameCall(call)} was answered with more than ${maxBytes} bytes`, {
        ...call,
        status,
        maxBytes,
      })
    }
  }
  const kept = new Headers(headers)
  // They tell of the body as it was on the wire.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name)
  const bytes = join(chunks, size)
  const whole = new Response(bodiless ? null : bytes, { status, statusText, headers: kept })
  inMemory.set(whole, bytes)
  return whole
}

const inMemory = new WeakMap<Response, Uint8Array<ArrayBuffer>>()

/** The bytes of a response, which can still be read by others. Costs nothing where `readBody` made the response. */
export async function peekBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return inMemory.get(response) ?? new Uint8Array(await response.clone().arrayBuffer())
}

/** A `Blob` would do the same, and take longer than all else that happens to an answer. */
function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let end = 0
  for (const chunk of chunks) {
    bytes.set(chunk, end)
    end += chunk.byteLength
  }
  return bytes
}
