import type { Items } from './items.ts'

/** Writes one item of a stream. */
export type WriteItem = (item: unknown) => string

/** A value of JSON on a line of its own. */
export const writeLine: WriteItem = (item) => `${JSON.stringify(item)}\n`

/** RFC 7464: a record separator before each value. */
export const writeRecord: WriteItem = (item) => `\u001e${JSON.stringify(item)}\n`

/** HTML standard, "server-sent events": a value is the data of an event, a string is data as it is. */
export const writeEvent: WriteItem = (item) => {
  const data = typeof item === 'string' ? item : JSON.stringify(item)
  const lines = data.split(/\r\n|\n|\r/).map((line) => `data: ${line}\n`)
  return `${lines.join('')}\n`
}

/** A server-sent event from its fields. Line breaks, which would begin another field, are left out of `event` and `id`. */
export const writeWholeEvent: WriteItem = (item) => {
  const { data, ...fields } = (typeof item === 'object' && item !== null ? item : {}) as Record<
    string,
    unknown
  >
  const lines = ['event', 'id', 'retry'].map((name) => {
    const value = fields[name]
    return value === undefined || value === null ? '' : `${name}: ${String(value).replace(/[\r\n\0]/g, '')}\n`
  })
  return `${lines.join('')}${data === undefined ? '\n' : writeEvent(data)}`
}

/** Writes items as bytes, each when the reader pulls it, and what comes after the last one. */
export function toByteStream(
  items: Items,
  write: (item: unknown) => string | Promise<Uint8Array>,
  last = '',
): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const utf8 = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      const written = await (done ? last : write(value))
      if (written !== '') controller.enqueue(typeof written === 'string' ? utf8.encode(written) : written)
      if (done) controller.close()
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
