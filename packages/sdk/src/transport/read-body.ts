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
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value as Uint8Array<ArrayBuffer>)
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
  return new Response(bodiless ? null : await new Blob(chunks).arrayBuffer(), {
    status,
    statusText,
    headers: kept,
  })
}
