import { findStatus } from '../formats/own.ts'
import type { OperationInfo, Reader } from './operation-info.ts'
import { ResponseFormatError } from './response-error.ts'

/** Reads JSON; no bytes are `undefined`. */
export async function json(response: Response, operation: OperationInfo): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new ResponseFormatError('is not valid JSON', operation, response, text)
  }
}

export async function text(response: Response): Promise<unknown> {
  return response.body === null ? undefined : await response.text()
}

export async function blob(response: Response): Promise<unknown> {
  return response.body === null ? undefined : await response.blob()
}

/** Leaves the bytes to the caller. */
export async function stream(response: Response): Promise<unknown> {
  return response.body ?? undefined
}

/** Ignores a body that the document does not describe, so that its connection is free again. Clones may be unread. */
export async function nothing(response: Response): Promise<unknown> {
  void response.body?.cancel().catch(() => {})
  return undefined
}

/** By media type, the one that is accepted by default first. */
export type Readers = Readonly<Record<string, Reader>>

/** Reads a response as the document describes it: by status, then by the media type that the call accepts. */
export function byMediaType(statuses: Readonly<Record<string, Readers>>): Reader {
  return async (response, operation, accept) => {
    const key = findStatus(statuses, response.status) ?? ''
    const readers = Object.entries(statuses[key] ?? Object.values(statuses)[0] ?? {})
    const [first] = readers
    if (first === undefined) return await nothing(response)
    const expected = readers.find(([mediaType]) => mediaType === accept) ?? first
    const came = essence(response.headers.get('content-type') ?? '')
    const actual = readers.find(([mediaType]) => matches(mediaType, came)) ?? expected
    if (actual[1] !== expected[1]) {
      await nothing(response)
      const problem = `is ${actual[0]} instead of ${expected[0]} (pass \`accept: '${actual[0]}'\` to read it)`
      throw new ResponseFormatError(problem, operation, response, '')
    }
    return await actual[1](response, operation, accept)
  }
}

function matches(mediaType: string, came: string): boolean {
  const expected = essence(mediaType)
  return expected === came || (expected.endsWith('/*') && came.startsWith(expected.slice(0, -1)))
}

function essence(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}
