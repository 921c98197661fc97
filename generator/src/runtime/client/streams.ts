import { toByteStream, type WriteItem, writeLine, writeRecord } from '../formats/item-streams.ts'
import { isItems } from '../formats/items.ts'
import type { OperationInfo, Reader } from './operation-info.ts'
import { ResponseFormatError } from './response-error.ts'

/** Makes the error for an item that cannot be read. */
export type Fail = (problem: string, text: string) => Error

export function parseJson(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw fail('has an item that is not valid JSON', text)
  }
}

/** Reads values of JSON, each on a line of its own: ndjson and JSON Lines. */
export const lines: Reader = async (response, operation) => readTexts(response, operation, /\r?\n/)

/** Reads a JSON text sequence (RFC 7464). */
export const sequence: Reader = async (response, operation) => readTexts(response, operation, '\u001e')

function readTexts(
  response: Response,
  operation: OperationInfo,
  separator: RegExp | string,
): AsyncIterable<unknown> {
  return iterate(response, operation, (emit, fail) => {
    let rest = ''
    const take = (part: string) => {
      if (part.trim() !== '') emit(parseJson(part, fail))
    }
    return decodeText({
      feed(chunk) {
        const parts = (rest + chunk).split(separator)
        rest = parts.pop() ?? ''
        for (const part of parts) take(part)
      },
      end: () => take(rest),
    })
  })
}

/** Emitted in place of an item, it ends the iteration. */
export const endOfStream: unique symbol = Symbol('end of stream')

/** Makes items of the chunks of a body. */
export interface Decoder<Chunk> {
  feed(chunk: Chunk): void
  end(): void
}

/** A decoder of bytes that are UTF-8. */
export function decodeText({ feed, end }: Decoder<string>): Decoder<Uint8Array> {
  const utf8 = new TextDecoder()
  return {
    feed: (chunk) => feed(utf8.decode(chunk, { stream: true })),
    end() {
      feed(utf8.decode())
      end()
    },
  }
}

/** The items of a body as they arrive. To stop early (`break`, or an abort of the call's signal) ends the request. */
export async function* iterate(
  response: Response,
  operation: OperationInfo,
  createDecoder: (emit: (item: unknown) => void, fail: Fail) => Decoder<Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  const items: unknown[] = []
  try {
    const decoder = createDecoder(
      (item) => items.push(item),
      (problem, text) => new ResponseFormatError(problem, operation, response, text),
    )
    for (let isOpen = true; isOpen; ) {
      const { done: isLast, value } = await reader.read()
      let failure: unknown
      try {
        if (isLast) decoder.end()
        else decoder.feed(value)
      } catch (error) {
        failure = error
      }
      isOpen = !isLast && failure === undefined
      for (const item of items.splice(0)) {
        if (item === endOfStream) return
        yield operation.revive ? operation.revive(item, response.status) : item
      }
      if (failure !== undefined) throw failure
    }
  } finally {
    // Not awaited: it stays pending as long as a clone of the response, such as that of a logger, is not read.
    void reader.cancel().catch(() => {})
  }
}

/** Writes a body of one value of JSON a line; text, bytes and streams are sent as they are. */
export function writeLines(body: unknown): unknown {
  return writeItems(body, writeLine)
}

/** Writes a JSON text sequence. */
export function writeSequence(body: unknown): unknown {
  return writeItems(body, writeRecord)
}

/** Writes items one after the other. */
export function writeItems(body: unknown, write: WriteItem): unknown {
  return isItems(body) ? toByteStream(body, write) : body
}
