// Generated from openapi.json by emit/mocks/runtime.ts.hbs. Edit those, then run: pnpm generate
import { delay, HttpHandler } from 'msw'
import type { OperationExamples } from '@spice-cloud/schemas/examples'
import type { OperationSchemas } from '@spice-cloud/schemas/operations'
import { describeProblems, escapePattern, readRequest, toPathPattern } from './request.ts'

/** How a handler answers, beside what it answers. */
export interface MockOptions {
  /**
   * Address of the server, with or without a path; `*` stands for any.
   * @default the document's first server, or `*` where it names none
   */
  readonly baseUrl?: string | URL | undefined
  /** Status of the answer, where it is not the first that the document has for success. */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** How long the answer takes: milliseconds, `real` for what a server would need, or `infinite`. */
  readonly delay?: number | 'real' | 'infinite' | undefined
  /** Answers only the first request; later ones go to the next handler. */
  readonly once?: boolean | undefined
  /**
   * Whether a request that the document does not allow is answered with 400.
   * @default true
   */
  readonly validate?: boolean | undefined
}

/** As much of a body as matters to a test; the rest is filled up from the example. */
export type Part<T> = T extends Blob
  ? T
  : T extends readonly unknown[]
    ? { readonly [Index in keyof T]: Part<T[Index]> }
    : T extends object
      ? { readonly [Key in keyof T]?: Part<T[Key]> | undefined }
      : T

/** The body of an answer, a whole response, or a function that finds one for the request. */
export type Answer<Input, Data> =
  | Part<Data>
  | Response
  | ((call: Input & { readonly request: Request }) => Part<Data> | Response | undefined | Promise<Part<Data> | Response | undefined>)

/** Bodies of failures with a status, out of the type of an operation's results. */
type ErrorOf<Result, Status> = Result extends { readonly ok: false; readonly status: infer Known; readonly error: infer Body }
  ? Status extends Known
    ? Body
    : never
  : never

/** Makes handlers for one operation. `Errors` names the statuses of its documented failures. */
export type Mock<Input, Data, Result, Errors> = {
  /** Answers with success. */
  (answer?: Answer<Input, Data>, options?: MockOptions): HttpHandler
  /** Answers one request after the other; the last answer stays. */
  sequence(answers: readonly Answer<Input, Data>[], options?: MockOptions): HttpHandler
  /** Breaks the connection. */
  networkError(options?: MockOptions): HttpHandler
} & {
  /** Answers with that failure. */
  readonly [Name in keyof Errors]: (answer?: Answer<Input, ErrorOf<Result, Errors[Name]>>, options?: MockOptions) => HttpHandler
}

/** What is known of an operation. */
export interface MockInfo {
  readonly method: string
  /** With the parameters in braces: `/v1/projects/{projectId}`. */
  readonly path: string
  readonly server: string
  /** By status, the media type of the answer; `null` where it has no body. */
  readonly answers: Readonly<Record<string, string | null>>
  /** Status of success. */
  readonly status: number
  readonly examples: OperationExamples
  readonly schemas: OperationSchemas
}

type AnyAnswer = Answer<object, unknown>

/** Makes a `Mock`; its type stands where the operation is. */
export function mock(info: MockInfo, errors: Readonly<Record<string, number>>): any {
  const make = (status: number, next: () => unknown, options: MockOptions = {}) =>
    new HttpHandler(info.method, toPattern(options.baseUrl ?? info.server, info.path), ({ request }) => respond(info, status, next(), options, request), {
      once: options.once ?? false,
    })
  const failures = Object.entries(errors).map(
    ([name, status]) => [name, (answer?: AnyAnswer, options?: MockOptions) => make(status, () => answer, options)] as const,
  )
  const succeed = (answer?: AnyAnswer, options?: MockOptions) => make(info.status, () => answer, options)
  return Object.assign(succeed, Object.fromEntries(failures), {
    sequence(answers: readonly AnyAnswer[], options?: MockOptions) {
      let index = 0
      return make(info.status, () => answers[Math.min(index++, answers.length - 1)], options)
    },
    networkError: (options?: MockOptions) => make(info.status, () => Response.error(), { validate: false, ...options }),
  })
}

function toPattern(baseUrl: string | URL, path: string): RegExp {
  const base = String(baseUrl).replace(/\/+$/, '')
  return new RegExp(`^${toBasePattern(base)}${toPathPattern(path)}$`)
}

function toBasePattern(base: string): string {
  if (base === '*') return '.*'
  if (base === '' || base.startsWith('/')) return `[a-z]+://[^/]+${escapePattern(base)}`
  return escapePattern(new URL(base).href.replace(/\/+$/, ''))
}

async function respond(info: MockInfo, status: number, answer: unknown, options: MockOptions, request: Request): Promise<Response> {
  if (options.delay !== undefined) await delay(options.delay)
  const { input, problems } = await readRequest(request.clone(), info)
  if (problems.length > 0 && options.validate !== false) {
    return toResponse(info, 400, describeProblems(problems, info.examples.responses['400']), options.headers)
  }
  const given = typeof answer === 'function' ? await answer({ ...input, request }) : answer
  return isResponse(given) ? given.clone() : toResponse(info, options.status ?? status, given, options.headers)
}

function toResponse(info: MockInfo, status: number, given: unknown, extra: MockOptions['headers']): Response {
  const key = [String(status), `${String(status).charAt(0)}XX`, 'default'].find((name) => Object.hasOwn(info.answers, name)) ?? ''
  const body = complete(given, info.examples.responses[key], info.schemas.responses[key] ?? null)
  const mediaType = info.answers[key] ?? (body === undefined ? null : 'application/json')
  if (mediaType === null || withoutBody.has(status)) return new Response(null, { status, headers: { ...extra } })
  const isText = typeof body === 'string' && !/[/+]json\b/.test(mediaType)
  const content = isText || body instanceof Blob || body === undefined ? (body ?? null) : JSON.stringify(body)
  return new Response(content, { status, headers: { 'content-type': mediaType, ...extra } })
}

/** Fetch standard, "null body status". */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304])

/** Fills the given part up; what stands by itself and would not fit with the example is left as it is. */
function complete(given: unknown, example: unknown, schema: MockInfo['schemas']['responses'][string]): unknown {
  if (given === undefined) return example
  const filled = fill(given, example)
  const accepts = (value: unknown) => schema?.safeParse(value).success ?? true
  return !accepts(filled) && accepts(given) ? given : filled
}

function fill(given: unknown, example: unknown): unknown {
  if (Array.isArray(given)) return given.map((item) => fill(item, Array.isArray(example) ? example[0] : undefined))
  if (!isPlainObject(given) || !isPlainObject(example)) return given
  const own = (key: string) => (Object.hasOwn(example, key) ? example[key] : undefined)
  const entries = Object.entries(given).map(([key, value]) => [key, fill(value, own(key))] as const)
  return Object.fromEntries([...Object.entries(example), ...entries])
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/** Told by its tag, since test environments bring classes of their own. */
function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]'
}
