import { createParser } from 'eventsource-parser'
import { writeEvent } from '../formats/item-streams.ts'
import type { Reader } from './read.ts'
import type { OperationInfo } from './runtime.ts'
import { endOfStream, type Fail, iterate, parseJson, writeItems } from './streams.ts'

/** Reads the data of server-sent events as JSON, up to `[DONE]` where the server ends with it. */
export const events: Reader = async (response, operation) =>
  readEvents(response, operation, ({ data }, fail) =>
    data === '[DONE]' ? endOfStream : parseJson(data, fail),
  )

/** Reads the data of server-sent events as text. */
export const textEvents: Reader = async (response, operation) =>
  readEvents(response, operation, ({ data }) => data)

/** Reads whole server-sent events: `event`, `id` and `data`. */
export const wholeEvents: Reader = async (response, operation) =>
  readEvents(response, operation, (event) => ({ ...event }))

interface Event {
  readonly data: string
  readonly event?: string | undefined
  readonly id?: string | undefined
}

function readEvents(
  response: Response,
  operation: OperationInfo,
  read: (event: Event, fail: Fail) => unknown,
): AsyncIterable<unknown> {
  return iterate(response, operation, (emit, fail) => {
    const parser = createParser({ onEvent: (event) => emit(read(event, fail)) })
    return { feed: (chunk) => parser.feed(chunk), end: () => parser.feed('\n\n') }
  })
}

/** Writes server-sent events: a value is the data of an event, a string is data as it is. */
export function writeEvents(body: unknown): unknown {
  return writeItems(body, writeEvent)
}
