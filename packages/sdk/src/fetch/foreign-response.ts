/**
 * A value that a fetch may return: the platform's `Response`, that of another realm or library, or an object of a test.
 * One way of reading the body suffices.
 */
export interface ForeignResponse {
  readonly ok?: boolean
  readonly status?: number
  readonly statusText?: string
  readonly type?: string
  readonly url?: string
  readonly headers?: unknown
  readonly body?: unknown
  readonly bodyUsed?: boolean
  arrayBuffer?(): PromiseLike<ArrayBuffer>
  text?(): PromiseLike<string>
  json?(): PromiseLike<unknown>
}

/** Properties of a response, except its body. */
export type ResponseHead = Pick<Response, 'status' | 'statusText' | 'headers' | 'url'>

/** Headers that the SDK reads, for objects from which only `get` reads. */
const names =
  'content-type date deprecation location retry-after retry-after-ms sunset www-authenticate x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset x-request-id'

/** Reads the head of a response of any kind. */
export function readHead(response: ForeignResponse): ResponseHead {
  if (typeof response !== 'object' || response === null) throw new Error('fetch returned no response')
  const { headers, ok = true, status = ok ? 200 : 500, statusText, url = '' } = response
  // The status text of a server may contain characters that are not Latin-1, which `Response` rejects.
  const text = (statusText ?? '').replace(/[^\t\x20-\x7e\x80-\xff]/g, '?')
  return { status, statusText: text, headers: readHeaders(headers), url }
}

function readHeaders(source: unknown): Headers {
  if (source instanceof Headers) return source
  const { get } = Object(source) as { get?: (name: string) => unknown }
  if (!get || Symbol.iterator in Object(source)) return new Headers((source ?? undefined) as HeadersInit)
  const pairs = names.split(' ').map((name) => [name, get.call(source, name)] as [string, string])
  return new Headers(pairs.filter(([, value]) => typeof value === 'string'))
}

type Body = {
  getReader?(): ReadableStreamDefaultReader<unknown>
  cancel?(): Promise<void>
  destroy?(): void
}

/** Cancels the body of an unused response, which releases its connection, without waiting for clones to be read. */
export async function discard({ body }: ForeignResponse): Promise<void> {
  const { cancel, destroy } = Object(body) as Body
  try {
    if (cancel) void cancel.call(body).catch(() => {})
    else destroy?.call(body)
  } catch {}
}

/** Reads the body by the first way that the response offers: a web stream, a stream of Node, or as a whole. */
export async function* readChunks(response: ForeignResponse): AsyncGenerator<Uint8Array> {
  const { body } = response
  const reader = (Object(body) as Body).getReader?.call(body)
  if (reader) {
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield toBytes(read.value)
    } finally {
      // Not awaited: it stays pending as long as a clone of the response is not read.
      void reader.cancel().catch(() => {})
    }
  } else if (Symbol.asyncIterator in Object(body)) {
    for await (const chunk of body as AsyncIterable<unknown>) yield toBytes(chunk)
  } else if (response.arrayBuffer) yield toBytes(await response.arrayBuffer())
  else if (response.text) yield toBytes(await response.text())
  else if (response.json) yield toBytes(JSON.stringify(await response.json()))
  else if (body) yield toBytes(body)
}

function toBytes(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk)
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return new Uint8Array(chunk as ArrayBuffer)
}
