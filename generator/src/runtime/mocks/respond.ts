import { delay } from 'msw'
import {
  toByteStream,
  type WriteItem,
  writeEvent,
  writeLine,
  writeRecord,
  writeWholeEvent,
} from '../formats/item-streams.ts'
import { isItems } from '../formats/items.ts'
import { findStatus, hasOwn } from '../formats/own.ts'
import { joinParts, type PartEncodings, streamParts } from '../formats/parts.ts'
import type { OperationExamples } from '../schemas/operation-examples.ts'
import type { OperationSchemas } from '../schemas/runtime.ts'
import { chooseMediaType } from './accept.ts'
import { complete } from './complete.ts'
import { describeProblems } from './describe-problems.ts'
import { relate } from './relate.ts'
import { type Problem, type RequestStyles, readRequest } from './request.ts'
import { varyExample } from './vary.ts'
import { writeHeader } from './write-header.ts'

/** Options of a handler. */
export interface MockOptions<Documented = unknown> {
  /**
   * Address of the server, with or without a path; `*` is any server.
   * @default the document's first server, or `*` where it names none
   */
  readonly baseUrl?: string | URL | undefined
  /** Status of the answer, where it is not the first that the document has for success. */
  readonly status?: number | undefined
  /**
   * Headers of the response, added to those of the document: a documented header has its type, any other is allowed,
   * and `undefined` removes a header. An array is written with commas, an object as JSON.
   */
  readonly headers?: (Documented & Readonly<Record<string, unknown>>) | undefined
  /** Time until the response: milliseconds, `real` for that of a server, or `infinite`. */
  readonly delay?: number | 'real' | 'infinite' | undefined
  /** Name of the example to respond with, of those that the document has for the status. */
  readonly example?: string | undefined
  /** Answers only the first request; later ones go to the next handler. */
  readonly once?: boolean | undefined
  /**
   * Changes names, numbers, times and lengths of lists in answers, to others that the schema accepts: the same ones at
   * every run and for every request.
   * @default the example as it is
   */
  readonly seed?: number | undefined
  /**
   * True if a request that the document does not allow is refused: with 415 for an undocumented media type of the body,
   * if the document has that, else with 400.
   * @default true
   */
  readonly validate?: boolean | undefined
  /**
   * True if a request that the document does not allow is left to the next handler instead of being refused.
   * @default false
   */
  readonly skipInvalid?: boolean | undefined
}

/** Special features of an operation, by status. */
export interface SpecialInfo {
  readonly styles?: RequestStyles
  /** Media types other than `application/json`. */
  readonly mediaTypes?: Readonly<Record<string, string>>
  /** Examples of further media types. */
  readonly alternatives?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Examples by their names. */
  readonly named?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Statuses whose event streams have items that are events: `{ event, id, data }`. */
  readonly wholeEvents?: readonly string[]
  /** Media types of parts that have positions, by that of the whole. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, PartEncodings>>>>
  /** Headers of responses. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Facts about an operation. */
export interface MockInfo extends SpecialInfo {
  readonly method: string
  /** With the parameters in braces: `/v1/projects/{projectId}`. */
  readonly path: string
  readonly baseUrl: string
  /** Status of success. */
  readonly status: number
  readonly examples: OperationExamples
  readonly schemas: OperationSchemas
}

/** The key under which the document describes responses with a status. */
export function findKey(info: MockInfo, status: number): string | undefined {
  return findStatus(info.examples.responses, status)
}

/** Responds to a request. `next` is not called for one that is refused. */
export async function respond(
  info: MockInfo,
  status: number,
  next: () => unknown,
  options: MockOptions,
  request: Request,
): Promise<Response | undefined> {
  if (options.delay !== undefined) await delay(options.delay)
  const { input, problems } = await readRequest(request.clone(), info)
  if (problems.length > 0 && options.validate !== false) {
    return options.skipInvalid === true ? undefined : refuse(info, problems, options, request)
  }
  const answer = next()
  const given: unknown = typeof answer === 'function' ? await answer({ ...input, request }) : answer
  return isResponse(given)
    ? given.clone()
    : toResponse(info, options.status ?? status, given, options, request, input.path)
}

function refuse(
  info: MockInfo,
  problems: readonly Problem[],
  options: MockOptions,
  request: Request,
): Response {
  const isMediaType = problems.some((problem) => problem.isMediaType)
  const status = isMediaType && hasOwn(info.examples.responses, '415') ? 415 : 400
  const body = describeProblems(problems, info.examples.responses[findKey(info, status) ?? ''])
  return toResponse(info, status, () => body, options, request)
}

function toResponse(
  info: MockInfo,
  status: number,
  given: unknown,
  options: MockOptions,
  request: Request,
  path: object = {},
): Response {
  const key = findKey(info, status) ?? ''
  const alternatives = info.alternatives?.[key] ?? {}
  const usual = info.mediaTypes?.[key] ?? 'application/json'
  const mediaType = chooseMediaType(request.headers.get('accept'), [usual, ...Object.keys(alternatives)])
  const isUsual = mediaType === usual
  const schema = (isUsual && info.schemas.responses[key]) || null
  const example =
    findExample(info, key, options) ?? (isUsual ? info.examples.responses[key] : alternatives[mediaType])
  const { seed } = options
  const varied = seed === undefined || schema === null ? example : varyExample(example, schema, seed)
  const related = status < 300 && options.example === undefined ? relate(varied, info.path, path) : varied
  const whole = schema?.safeParse(related).success === false ? varied : related
  const write = findWriter(mediaType, info.wholeEvents?.includes(key) ?? false)
  const parts = info.parts?.[key]?.[mediaType]
  const finish = write || parts ? (part: unknown, whole: unknown) => part ?? whole : complete
  // A function makes a body that is whole already.
  const body: unknown = typeof given === 'function' ? given() : finish(given, whole, schema)
  const headers = mergeHeaders(info.headers?.[key], options.headers)
  if (body === undefined || withoutBody.has(status)) return new Response(null, { status, headers })
  const written = parts ? writeParts(body, mediaType, parts) : writeBody(body, mediaType, write)
  const type = parts && typeof written === 'object' && 'type' in written ? written.type : mediaType
  if (!headers.has('content-type')) headers.set('content-type', type)
  return new Response(written, { status, headers })
}

/** By their names in any case; `undefined` removes a header. */
function mergeHeaders(
  documented: Readonly<Record<string, string>> | undefined,
  given: Readonly<Record<string, unknown>> = {},
): Headers {
  const headers = new Headers(documented)
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) headers.delete(name)
    else headers.set(name, writeHeader(value))
  }
  return headers
}

/** The example that the options name; it is an error to name another than those of the document. */
function findExample(info: MockInfo, key: string, { example }: MockOptions): unknown {
  if (example === undefined) return undefined
  const named = info.named?.[key] ?? {}
  if (hasOwn(named, example)) return named[example]
  const known = Object.keys(named).map((name) => JSON.stringify(name))
  throw new TypeError(
    `${info.method} ${info.path} has no example ${JSON.stringify(example)} for ${key}; it has ${known.join(', ') || 'none'}.`,
  )
}

function findWriter(mediaType: string, wholeEvents: boolean): WriteItem | undefined {
  const write = itemWriters.find(([pattern]) => pattern.test(mediaType))?.[1]
  return wholeEvents && write === writeEvent ? writeWholeEvent : write
}

/** Format of the items of a stream. */
const itemWriters: readonly (readonly [RegExp, WriteItem])[] = [
  [/^text\/event-stream\b/, writeEvent],
  [/json-seq\b/, writeRecord],
  [/\b(?:x-)?(?:nd-?json|json-?lines?|jsonl|stream\+json)\b/, writeLine],
]

function writeBody(
  body: unknown,
  mediaType: string,
  write: WriteItem | undefined,
): NonNullable<RequestInit['body']> {
  if (body instanceof Blob || body instanceof ReadableStream) return body
  if (write !== undefined) return toByteStream(isItems(body) ? body : [body], write)
  return typeof body === 'string' && !/[/+]json\b/.test(mediaType) ? body : JSON.stringify(body)
}

function writeParts(
  body: unknown,
  mediaType: string,
  encodings: PartEncodings,
): Blob | (ReadableStream & { readonly type: string }) {
  const type = mediaType.split(';')[0]?.trim() ?? ''
  if (body instanceof Blob) return body
  return isItems(body) && !Array.isArray(body)
    ? streamParts(body, type, encodings)
    : joinParts(Array.isArray(body) ? body : [body], type, encodings)
}

/** Fetch standard, "null body status". */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304])

/** By its tag, since test environments bring classes of their own. */
function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]'
}
