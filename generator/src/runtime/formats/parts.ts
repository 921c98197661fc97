import { toByteStream } from './item-streams.ts'
import type { Items } from './items.ts'

/** Positional parts of a `multipart` body (`prefixEncoding` and `itemEncoding` of OpenAPI 3.2). */
export interface PartEncodings {
  readonly prefix?: readonly PartEncoding[]
  /** Of the parts after those of `prefix`. */
  readonly item?: PartEncoding
}

/** Format of one part: its media type and headers, and those of its own parts if it is `multipart` itself. */
export interface PartEncoding extends PartEncodings {
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

function encodingAt({ prefix = [], item = {} }: PartEncodings, index: number): PartEncoding {
  return prefix[index] ?? item
}

/** A boundary that occurs in no part. */
function makeBoundary(): string {
  const random = () => Math.random().toString(36).slice(2)
  return `----spicegen${random()}${random()}`
}

/** The body of a part, with its media type: files as they are, objects and lists as JSON, other values as text. */
function encodePart(value: unknown, encoding: PartEncoding = {}): Blob {
  const { type } = encoding
  if (value instanceof Blob) return value.type === '' ? new Blob([value], { type: type ?? binary }) : value
  if (Array.isArray(value) && type !== undefined && /^multipart\//i.test(type))
    return joinParts(value, type, encoding)
  const isObject = typeof value === 'object' && value !== null && !(value instanceof Date)
  const isJson = type === undefined ? isObject : /[/+]json\b/.test(type)
  const text =
    isJson || isObject ? JSON.stringify(value) : value instanceof Date ? value.toISOString() : String(value)
  return new Blob([text], { type: type ?? (isJson ? 'application/json' : 'text/plain; charset=utf-8') })
}

const binary = 'application/octet-stream'

/** Writes parts as one body. Its media type has the boundary. */
export function joinParts(items: readonly unknown[], mediaType: string, encodings: PartEncodings = {}): Blob {
  const parts = items.map((item, index) => encodePart(item, encodingAt(encodings, index)))
  return writeParts(
    parts.map((part, index) => [describePart(part, encodingAt(encodings, index)), part]),
    mediaType,
    parts[0]?.type,
  )
}

/** Writes parts, each with its headers, as one body. */
export function writeParts(
  parts: readonly (readonly [head: string, body: string | Blob])[],
  mediaType: string,
  rootType = 'text/plain',
): Blob {
  const boundary = makeBoundary()
  const chunks = parts.flatMap(([head, body]) => [`--${boundary}\r\n${head}\r\n`, body, '\r\n'])
  // RFC 2387: `type` is the media type of the root, which is the first part.
  const root = /^multipart\/related$/i.test(mediaType) ? `; type="${rootType}"` : ''
  return new Blob([...chunks, closeParts(boundary)], { type: `${mediaType}${root}; boundary=${boundary}` })
}

/** Writes parts as they come. The media type of the stream has the boundary. */
export function streamParts(
  items: Items,
  mediaType: string,
  encodings: PartEncodings = {},
): ReadableStream<Uint8Array> & { readonly type: string } {
  const boundary = makeBoundary()
  let index = 0
  const write = async (item: unknown) => {
    const encoding = encodingAt(encodings, index++)
    const part = encodePart(item, encoding)
    const head = `--${boundary}\r\n${describePart(part, encoding)}\r\n`
    return new Uint8Array(await new Blob([head, part, '\r\n']).arrayBuffer())
  }
  const stream = toByteStream(items, write, closeParts(boundary))
  return Object.assign(stream, { type: `${mediaType}; boundary=${boundary}` })
}

function describePart({ type }: Blob, { headers = {} }: PartEncoding): string {
  const lines = Object.entries({ 'Content-Type': type, ...headers })
  return lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
}

function closeParts(boundary: string): string {
  return `--${boundary}--\r\n`
}
