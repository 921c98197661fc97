/** `Uint8Array<ArrayBuffer>`, spelled for TypeScript before 5.7, where the type is not generic. */
type Bytes = ReturnType<Uint8Array['slice']>

/** A part of a `multipart` body. */
export interface BodyPart {
  /** In lower case; `text/plain` if the part has none (RFC 2046, section 5.1). */
  readonly type: string
  /** The lines of its headers, `Content-Type` included. */
  readonly headers: string
  readonly bytes: Bytes
}

/** The boundary in a media type; `null` if it has none. */
export function findBoundary(contentType: string): string | null {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  return quoted ?? plain ?? null
}

/** Takes a `multipart` body apart, chunk by chunk (RFC 2046, section 5.1.1). */
export class PartSplitter {
  readonly #delimiter: Uint8Array
  // The first delimiter needs no line break before it.
  #buffer: Bytes = new Uint8Array([13, 10])
  #length = 2
  /** From where on the delimiter is searched. */
  #searched = 0
  #isPreamble = true
  #isClosed = false

  constructor(boundary: string) {
    this.#delimiter = new TextEncoder().encode(`\r\n--${boundary}`)
  }

  /** True if the last part is complete. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  /** The parts that are complete with a chunk. */
  push(chunk: Uint8Array): readonly BodyPart[] {
    this.#append(chunk)
    const parts: BodyPart[] = []
    for (let part = this.#take(); part !== undefined; part = this.#take()) if (part !== null) parts.push(part)
    return parts
  }

  /** The next part; `null` for the preamble, `undefined` if it is not complete. */
  #take(): BodyPart | null | undefined {
    if (this.#isClosed) return undefined
    const at = find(this.#buffer, this.#delimiter, this.#searched, this.#length)
    const end = at + this.#delimiter.length
    // After the delimiter come two hyphens, or spaces and a line break.
    const newline = at < 0 ? -1 : find(this.#buffer, lineBreak, end, this.#length)
    const isLast =
      at >= 0 && this.#buffer[end] === 45 && this.#buffer[end + 1] === 45 && end + 2 <= this.#length
    if (at < 0 || (newline < 0 && !isLast)) {
      this.#searched = Math.max(0, at < 0 ? this.#length - this.#delimiter.length : at)
      return undefined
    }
    const part = this.#isPreamble ? null : readPart(this.#buffer.slice(0, at))
    this.#isPreamble = false
    this.#isClosed = isLast
    // The line break stays: an empty part ends with the one that begins it.
    const next = isLast ? this.#length : newline
    this.#buffer = this.#buffer.slice(next, this.#length)
    this.#length -= next
    this.#searched = 0
    return part
  }

  #append(chunk: Uint8Array): void {
    const needed = this.#length + chunk.length
    if (needed > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length))
      larger.set(this.#buffer.subarray(0, this.#length))
      this.#buffer = larger
    }
    this.#buffer.set(chunk, this.#length)
    this.#length = needed
  }
}

const lineBreak = new Uint8Array([13, 10])
const emptyLine = new Uint8Array([13, 10, 13, 10])

/** Headers and body of a part, after the line break before them. */
function readPart(bytes: Bytes): BodyPart {
  // Without headers, the empty line comes at once.
  const end = find(bytes, emptyLine, 0, bytes.length)
  const headers = new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end))
  const [, type = 'text/plain'] = /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(headers) ?? []
  return {
    type: type.toLowerCase().startsWith('multipart/') ? type : type.toLowerCase(),
    headers,
    bytes: bytes.slice(end < 0 ? bytes.length : end + 4),
  }
}

/** The index of bytes in others from a position on; -1 if they are not there. */
function find(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number): number {
  const first = wanted[0] as number
  for (
    let at = bytes.indexOf(first, from);
    at >= 0 && at + wanted.length <= to;
    at = bytes.indexOf(first, at + 1)
  ) {
    let matched = 1
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched++
    if (matched === wanted.length) return at
  }
  return -1
}
