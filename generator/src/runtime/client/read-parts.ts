import { type BodyPart, findBoundary, PartSplitter } from '../formats/split-parts.ts'
import type { Reader } from './operation-info.ts'
import { ResponseFormatError } from './response-error.ts'
import { type Fail, iterate, parseJson } from './streams.ts'

/** Format of a part. `any` depends on its media type; an array is that of the parts in it, after those of `prefix`. */
export type PartFormat =
  | 'any'
  | 'binary'
  | 'json'
  | 'text'
  | readonly [item: PartFormat, prefix?: readonly PartFormat[] | undefined]

/** Reads the parts of a `multipart` body as they arrive. */
export function parts(item: PartFormat, prefix: readonly PartFormat[] = []): Reader {
  return async (response, operation) =>
    iterate(response, operation, (emit, fail) => {
      const splitter = openSplitter(response.headers.get('content-type') ?? '', fail)
      let index = 0
      return {
        feed(chunk) {
          for (const part of splitter.push(chunk)) emit(readPart(part, prefix[index++] ?? item, fail))
        },
        end() {
          if (!splitter.isClosed) throw fail('ends in the middle of a part', '')
        },
      }
    })
}

/** Reads all parts of a `multipart` body as an array. */
export function allParts(item: PartFormat, prefix?: readonly PartFormat[]): Reader {
  return async (response, operation) => {
    const type = response.headers.get('content-type') ?? ''
    const fail: Fail = (problem, text) => new ResponseFormatError(problem, operation, response, text)
    return readAll(new Uint8Array(await response.arrayBuffer()), type, [item, prefix], fail)
  }
}

function readAll(
  bytes: Uint8Array,
  type: string,
  [item, prefix = []]: Exclude<PartFormat, string>,
  fail: Fail,
): readonly unknown[] {
  const splitter = openSplitter(type, fail)
  const read = splitter.push(bytes).map((part, index) => readPart(part, prefix[index] ?? item, fail))
  if (!splitter.isClosed) throw fail('ends in the middle of a part', '')
  return read
}

function openSplitter(type: string, fail: Fail): PartSplitter {
  const boundary = findBoundary(type)
  if (boundary === null) throw fail('has no boundary in its content type', '')
  return new PartSplitter(boundary)
}

/** The lines of the headers of parts that are objects. */
const headersOf = new WeakMap<object, string>()

/**
 * Returns the headers of a part of a `multipart` response: an object, an array or a `Blob`. Empty for other values,
 * which have no identity.
 *
 * @example
 * for await (const part of await unwrap(readParts(client))) console.log(partHeaders(part).get('content-id'))
 */
export function partHeaders(part: unknown): Headers {
  const headers = new Headers()
  const lines = typeof part === 'object' && part !== null ? (headersOf.get(part) ?? '') : ''
  // RFC 5322, section 2.2.3: a line that begins with a space continues the one before.
  for (const line of lines.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [, name, value = ''] = /^([!#-'*+.^-z|~\dA-Z-]+):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== undefined) headers.append(name, value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?'))
  }
  return headers
}

function readPart(part: BodyPart, format: PartFormat, fail: Fail): unknown {
  const value = readValue(part, format, fail)
  if (typeof value === 'object' && value !== null) headersOf.set(value, part.headers)
  return value
}

function readValue({ type, bytes }: BodyPart, format: PartFormat, fail: Fail): unknown {
  if (typeof format !== 'string') return readAll(bytes, type, format, fail)
  const isJson = format === 'json' || (format === 'any' && /[/+]json\b/.test(type))
  const isText = format === 'text' || (format === 'any' && type.startsWith('text/'))
  if (!isJson && !isText) return new Blob([bytes], { type })
  const text = new TextDecoder().decode(bytes)
  return isJson ? parseJson(text, fail) : text
}
