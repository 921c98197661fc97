import { createParser } from 'eventsource-parser'
import { writeEvent, writeWholeEvent } from '../formats/item-streams.ts'
import type { OperationInfo, Reader } from './operation-info.ts'
import { decodeText, endOfStream, type Fail, iterate, parseJson, writeItems } from './streams.ts'

/** Reads the data of server-sent events as JSON, up to `[DONE]` where the server ends with it. */
export const events: Reader = async (response, operation) =>
  readEvents(response, operation, ({ data }, fail) =>
    data === '[DONE]' ? endOfStream : parseJson(data, fail),
  )

/** Reads the data of server-sent events as text. */
export const textEvents: Reader = async (response, operation) =>
  readEvents(response, operation, ({ data }) => data)

/** Reads whole server-sent events: `event`, `id`, `retry` and `data`. */
export const wholeEvents: Reader = async (response, operation) =>
  readEvents(response, operation, (event) => ({ ...event }))

/** Reads whole server-sent events, with the JSON in their data. */
export const jsonEvents: Reader = async (response, operation) =>
  readEvents(response, operation, (event, fail) => ({ ...event, data: parseJson(event.data, fail) }))

/** Reads whole server-sent events, with the JSON in the data of those that have JSON. */
export const mixedEvents: Reader = async (response, operation) =>
  readEvents(response, operation, (event) => ({ ...event, data: parseOrKeep(event.data) }))

function parseOrKeep(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}

interface Event {
  readonly data: string
  readonly event?: string | undefined
  readonly id?: string | undefined
  readonly retry?: number | undefined
}

function readEvents(
  response: Response,
  operation: OperationInfo,
  read: (event: Event, fail: Fail) => unknown,
): AsyncIterable<unknown> {
  return iterate(response, operation, (emit, fail) => {
    let retry: number | undefined
    const parser = createParser({
      onRetry: (milliseconds) => {
        retry = milliseconds
      },
      onEvent: (event) => {
        const whole = retry === undefined ? event : { ...event, retry }
        retry = undefined
        emit(read(whole, fail))
      },
    })
    return decodeText({ feed: (chunk) => parser.feed(chunk), end: () => parser.feed('\n\n') })
  })
}

/** Writes server-sent events: a value is the data of an event, a string is data as it is. */
export function writeEvents(body: unknown): unknown {
  return writeItems(body, writeEvent)
}

/** Writes server-sent events from objects with `event`, `id`, `retry` and `data`. */
export function writeWholeEvents(body: unknown): unknown {
  return writeItems(body, writeWholeEvent)
}
