import { HttpHandler } from 'msw'
import type { OperationExamples } from '../schemas/operation-examples.ts'
import type { OperationSchemas } from '../schemas/runtime.ts'
import { toPattern } from './patterns.ts'
import { findKey, type MockInfo, type MockOptions, respond, type SpecialInfo } from './respond.ts'
import { otherStatuses, statusNames } from './status-names.ts'

export type { MockOptions } from './respond.ts'

/** As much of a body as matters to a test; the rest is filled up from the example. */
export type Part<T> = T extends globalThis.Blob | Date
  ? T
  : T extends AsyncIterable<infer Item>
    ? AsyncIterable<Part<Item>> | Iterable<Part<Item>>
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
export type Mock<Input, Data, Result, Operation = unknown> = {
  /** Answers with success. */
  (answer?: Answer<Input, Data>, options?: MockOptions<HeadersOf<Operation>>): HttpHandler
  /** Answers one request after the other; the last answer stays. */
  sequence(answers: readonly Answer<Input, Data>[], options?: MockOptions<HeadersOf<Operation>>): HttpHandler
  /** Breaks the connection. */
  networkError(options?: MockOptions<HeadersOf<Operation>>): HttpHandler
} & {
  /** Answers with a failure that the document has: `conflict()`, `notFound()`. */
  readonly [Status in FailureOf<Result>['status'] as NameOf<Status>]: (
    answer?: Answer<Input, ErrorOf<FailureOf<Result>, Status>>,
    options?: MockOptions<HeadersOf<Operation>>,
  ) => HttpHandler
}

/** The headers that the document lists for any response of an operation. */
type HeadersOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? {
      readonly [Name in NamesOf<Responses[keyof Responses]>]?:
        | HeaderOf<Responses[keyof Responses], Name>
        | undefined
    }
  : unknown
type NamesOf<Response> = Response extends { readonly headers: infer Known }
  ? keyof { [Name in keyof Known as string extends Name ? never : Name]: unknown }
  : never
type HeaderOf<Response, Name> = Response extends { readonly headers: infer Known }
  ? Name extends NamesOf<Response>
    ? Known[Name & keyof Known]
    : never
  : never

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
type Names = typeof statusNames
type NameOf<Status> = Status extends keyof Names
  ? Names[Status]
  : Status extends number
    ? number extends Status
      ? Names[keyof Names]
      : `status${Status}`
    : never

type AnyAnswer = Answer<object, unknown>

/** Makes a `Mock`; the caller declares its type. */
export function mock(
  method: string,
  baseUrl: string,
  path: string,
  status: number,
  examples: OperationExamples,
  schemas: OperationSchemas,
  special: SpecialInfo = {},
): any {
  const info: MockInfo = { method, baseUrl, path, status, examples, schemas, ...special }
  const make = (status: number, next: () => unknown, options: MockOptions = {}) =>
    new HttpHandler(
      info.method,
      toPattern(options.baseUrl ?? info.baseUrl, info.path),
      ({ request }) => respond(info, status, next, options, request),
      { once: options.once ?? false },
    )
  const answering = (status: number) => (answer?: AnyAnswer, options?: MockOptions) =>
    make(status, () => answer, options)
  const mocked = Object.assign(answering(info.status), {
    sequence(sequence: readonly AnyAnswer[], options?: MockOptions) {
      let index = 0
      const handler = make(info.status, () => sequence[Math.min(index++, sequence.length - 1)], options)
      // MSW 2.12 and later call it for `resetHandlers()`.
      const reset: unknown = Reflect.get(handler, 'reset')
      return Object.assign(handler, {
        reset: () => {
          index = 0
          if (typeof reset === 'function') reset.call(handler)
        },
      })
    },
    networkError: (options?: MockOptions) =>
      make(info.status, () => Response.error(), { validate: false, ...options }),
  })
  answers.set(mocked, answering)
  return Object.defineProperties(mocked, describeFailures(info))
}

/** Makes the functions of an operation that answer with a status. */
type Answering = (status: number) => (answer?: AnyAnswer, options?: MockOptions) => HttpHandler

const answers = new WeakMap<object, Answering>()
const descriptors = new Map<string, PropertyDescriptorMap>()

/**
 * The properties of operations that have examples of the same responses. The function of a failure is made when it is
 * first read: a range such as `4XX` has thirty, and a document can have 16,000 operations.
 */
function describeFailures(info: MockInfo): PropertyDescriptorMap {
  const key = Object.keys(info.examples.responses).join()
  const found = descriptors.get(key) ?? Object.fromEntries(listFailures(info).map(describeFailure))
  descriptors.set(key, found)
  return found
}

function describeFailure([name, status]: readonly [string, number]): readonly [string, PropertyDescriptor] {
  const shared = { enumerable: true, configurable: true }
  const get = function (this: object): unknown {
    const value = answers.get(this)?.(status)
    Object.defineProperty(this, name, { ...shared, writable: true, value })
    return value
  }
  return [name, { ...shared, get }]
}

/** The failures that the document has for the operation, those of ranges such as `4XX` and of `default` among them. */
function listFailures(info: MockInfo): readonly (readonly [name: string, status: number])[] {
  const known = Object.entries(statusNames).map(([status, name]) => [name, Number(status)] as const)
  const documented = Object.keys(info.examples.responses).filter((status) => /^[3-5]\d\d$/.test(status))
  const others = [...new Set([...documented.map(Number), ...otherStatuses])].filter(
    (status) => !(status in statusNames),
  )
  return [...known, ...others.map((status) => [`status${status}`, status] as const)].filter(
    ([, status]) => findKey(info, status) !== undefined,
  )
}
