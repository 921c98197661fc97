import { delay, HttpHandler } from 'msw'
import type { OperationExamples } from '../schemas/operation-examples.ts'
import type { OperationSchemas } from '../schemas/runtime.ts'
import { describeProblems, escapePattern, type RequestStyles, readRequest, toPathPattern } from './request.ts'
import { varyExample } from './vary.ts'

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
   * Changes names, numbers, times and lengths of lists in answers, to others that the schema accepts: the same ones at
   * every run and for every request.
   * @default the example as it is
   */
  readonly seed?: number | undefined
  /**
   * Whether a request that the document does not allow is answered with 400.
   * @default true
   */
  readonly validate?: boolean | undefined
}

/** As much of a body as matters to a test; the rest is filled up from the example. */
export type Part<T> = T extends Blob | Date
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
  | ((
      call: Input & { readonly request: Request },
    ) => Part<Data> | Response | undefined | Promise<Part<Data> | Response | undefined>)

/** Makes handlers for one operation. */
export type Mock<Input, Data, Result> = {
  /** Answers with success. */
  (answer?: Answer<Input, Data>, options?: MockOptions): HttpHandler
  /** Answers one request after the other; the last answer stays. */
  sequence(answers: readonly Answer<Input, Data>[], options?: MockOptions): HttpHandler
  /** Breaks the connection. */
  networkError(options?: MockOptions): HttpHandler
} & {
  /** Answers with a failure that the document has: `conflict()`, `notFound()`. */
  readonly [Status in FailureOf<Result>['status'] as NameOf<Status>]: (
    answer?: Answer<Input, ErrorOf<FailureOf<Result>, Status>>,
    options?: MockOptions,
  ) => HttpHandler
}

type FailureOf<Result> = Result extends { readonly ok: false; readonly status: number }
  ? 'undocumented' extends keyof Result
    ? never
    : Result
  : never
type ErrorOf<Failure, Status> = Failure extends { readonly status: infer Known; readonly error: infer Body }
  ? Status extends Known
    ? Body
    : never
  : never
type Names = typeof names
type NameOf<Status> = Status extends keyof Names
  ? Names[Status]
  : Status extends number
    ? number extends Status
      ? Names[keyof Names]
      : `status${Status}`
    : never

/** What is known of an operation. */
interface MockInfo {
  readonly method: string
  /** With the parameters in braces: `/v1/projects/{projectId}`. */
  readonly path: string
  readonly baseUrl: string
  readonly styles?: RequestStyles
  /** Status of success. */
  readonly status: number
  /** By status, media types other than `application/json`. */
  readonly mediaTypes?: Readonly<Record<string, string>>
  readonly examples: OperationExamples
  readonly schemas: OperationSchemas
}

type AnyAnswer = Answer<object, unknown>

/** Makes a `Mock`; its type stands where the operation is. */
export function mock(
  method: string,
  baseUrl: string,
  path: string,
  status: number,
  examples: OperationExamples,
  schemas: OperationSchemas,
  special: Pick<MockInfo, 'styles' | 'mediaTypes'> = {},
): any {
  const info: MockInfo = { method, baseUrl, path, status, examples, schemas, ...special }
  const make = (status: number, next: () => unknown, options: MockOptions = {}) =>
    new HttpHandler(
      info.method,
      toPattern(options.baseUrl ?? info.baseUrl, info.path),
      ({ request }) => respond(info, status, next(), options, request),
      { once: options.once ?? false },
    )
  const answering = (status: number) => (answer?: AnyAnswer, options?: MockOptions) =>
    make(status, () => answer, options)
  const failures = listFailures(info).map(([name, status]) => [name, answering(status)] as const)
  return Object.assign(answering(info.status), Object.fromEntries(failures), {
    sequence(answers: readonly AnyAnswer[], options?: MockOptions) {
      let index = 0
      return make(info.status, () => answers[Math.min(index++, answers.length - 1)], options)
    },
    networkError: (options?: MockOptions) =>
      make(info.status, () => Response.error(), { validate: false, ...options }),
  })
}

/** The failures that the document has for the operation, those of ranges such as `4XX` and of `default` among them. */
function listFailures(info: MockInfo): readonly (readonly [name: string, status: number])[] {
  const known = Object.entries(names).map(([status, name]) => [name, Number(status)] as const)
  const others = Object.keys(info.examples.responses).filter(
    (status) => /^[3-5]\d\d$/.test(status) && !(status in names),
  )
  return [
    ...known.filter(([, status]) => keyOf(info, status) !== undefined),
    ...others.map((status) => [`status${status}`, Number(status)] as const),
  ]
}

/** The key under which the document describes answers with a status. */
function keyOf(info: MockInfo, status: number): string | undefined {
  const keys = [String(status), `${String(status).charAt(0)}XX`, 'default']
  return keys.find((key) => Object.hasOwn(info.examples.responses, key))
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

async function respond(
  info: MockInfo,
  status: number,
  answer: unknown,
  options: MockOptions,
  request: Request,
): Promise<Response> {
  if (options.delay !== undefined) await delay(options.delay)
  const { input, problems } = await readRequest(request.clone(), info)
  if (problems.length > 0 && options.validate !== false) {
    return toResponse(info, 400, describeProblems(problems, info.examples.responses['400']), options)
  }
  const given = typeof answer === 'function' ? await answer({ ...input, request }) : answer
  return isResponse(given) ? given.clone() : toResponse(info, options.status ?? status, given, options)
}

function toResponse(info: MockInfo, status: number, given: unknown, options: MockOptions): Response {
  const key = keyOf(info, status) ?? ''
  const schema = info.schemas.responses[key] ?? null
  const example = info.examples.responses[key]
  const { seed } = options
  const body = complete(
    given,
    seed === undefined || schema === null ? example : varyExample(example, schema, seed),
    schema,
  )
  if (body === undefined || withoutBody.has(status))
    return new Response(null, { status, headers: { ...options.headers } })
  const mediaType = info.mediaTypes?.[key] ?? 'application/json'
  const isPlain = body instanceof Blob || (typeof body === 'string' && !/[/+]json\b/.test(mediaType))
  const headers = { 'content-type': mediaType, ...options.headers }
  return new Response(isPlain ? body : JSON.stringify(body), { status, headers })
}

/** Fetch standard, "null body status". */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304])

/** Fills the given part up; what stands by itself and would not fit with the example is left as it is. */
function complete(
  given: unknown,
  example: unknown,
  schema: MockInfo['schemas']['responses'][string],
): unknown {
  if (given === undefined) return example
  const filled = fill(given, example)
  const accepts = (value: unknown) => schema?.safeParse(value).success ?? true
  return !accepts(filled) && accepts(given) ? given : filled
}

function fill(given: unknown, example: unknown): unknown {
  if (Array.isArray(given))
    return given.map((item, index) =>
      fill(item, Array.isArray(example) ? example[index % example.length] : undefined),
    )
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

/** Reason phrases of failures (RFC 9110, section 15, and the IANA registry), as names of functions. */
const names = {
  300: 'multipleChoices',
  301: 'movedPermanently',
  302: 'found',
  303: 'seeOther',
  304: 'notModified',
  307: 'temporaryRedirect',
  308: 'permanentRedirect',
  400: 'badRequest',
  401: 'unauthorized',
  402: 'paymentRequired',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  406: 'notAcceptable',
  407: 'proxyAuthenticationRequired',
  408: 'requestTimeout',
  409: 'conflict',
  410: 'gone',
  411: 'lengthRequired',
  412: 'preconditionFailed',
  413: 'contentTooLarge',
  414: 'uriTooLong',
  415: 'unsupportedMediaType',
  416: 'rangeNotSatisfiable',
  417: 'expectationFailed',
  421: 'misdirectedRequest',
  422: 'unprocessableContent',
  423: 'locked',
  424: 'failedDependency',
  425: 'tooEarly',
  426: 'upgradeRequired',
  428: 'preconditionRequired',
  429: 'tooManyRequests',
  431: 'requestHeaderFieldsTooLarge',
  451: 'unavailableForLegalReasons',
  500: 'internalServerError',
  501: 'notImplemented',
  502: 'badGateway',
  503: 'serviceUnavailable',
  504: 'gatewayTimeout',
  505: 'httpVersionNotSupported',
  506: 'variantAlsoNegotiates',
  507: 'insufficientStorage',
  508: 'loopDetected',
  511: 'networkAuthenticationRequired',
} as const
