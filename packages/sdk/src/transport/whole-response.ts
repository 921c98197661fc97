import { type ResponseHead, withUrl } from './response-head.ts'

/**
 * A response with its body in memory. The platform's own would make a stream of it, which costs more than all else of
 * a call, and to make one even without a body costs more than to hold its parts; it is no response to the platform
 * itself, so what is to be handed to it, as by a Worker, is a `clone`.
 */
export interface WholeResponse extends Response {
  readonly content: Uint8Array<ArrayBuffer> | null
  /** @throws TypeError when the body is not in UTF-8, SyntaxError when it is no JSON. */
  parse(): unknown
}

type Class = new (content: Uint8Array<ArrayBuffer> | null, head: ResponseHead) => WholeResponse

let defined: Class | undefined

/** The class of such responses. Made at its first use: Node loads all of its fetch when `Response` is first named. */
export function getWholeResponse(): Class {
  defined ??= defineWholeResponse()
  return defined
}

export function isWholeResponse(response: Response): response is WholeResponse {
  return defined !== undefined && response instanceof defined
}

function defineWholeResponse(): Class {
  const strict = new TextDecoder('utf-8', { fatal: true })

  class Whole implements WholeResponse {
    readonly status: number
    readonly statusText: string
    readonly headers: Headers
    readonly url: string
    readonly ok: boolean
    readonly redirected = false
    readonly type = 'default'
    readonly content: Uint8Array<ArrayBuffer> | null
    #copy: Response | undefined
    #parsed: { readonly value: unknown } | undefined

    constructor(content: Uint8Array<ArrayBuffer> | null, { status, statusText, headers, url }: ResponseHead) {
      this.content = content
      this.status = status
      this.statusText = statusText
      this.headers = headers
      this.url = url
      this.ok = status >= 200 && status < 300
    }

    parse(): unknown {
      // A byte order mark is taken away.
      this.#parsed ??= { value: JSON.parse(strict.decode(this.content ?? undefined)) }
      return this.#parsed.value
    }
    /** The value that `parse` has made already for the first to ask, and one of his own for everyone else. */
    async json(): Promise<unknown> {
      const value = this.parse()
      this.#parsed = undefined
      return value
    }
    async text(): Promise<string> {
      return new TextDecoder().decode(this.content ?? undefined)
    }

    // The rest is rare enough for a response of the platform, made when it is asked for.
    clone(): Response {
      return withUrl(new Response(this.content, this), this.url)
    }
    get #platform(): Response {
      this.#copy ??= this.clone()
      return this.#copy
    }
    get body(): Response['body'] {
      return this.content && this.#platform.body
    }
    get bodyUsed(): boolean {
      return this.#copy?.bodyUsed ?? false
    }
    arrayBuffer(): Promise<ArrayBuffer> {
      return this.#platform.arrayBuffer()
    }
    blob(): Promise<Blob> {
      return this.#platform.blob()
    }
    bytes(): ReturnType<Response['bytes']> {
      return this.#platform.bytes()
    }
    formData(): Promise<FormData> {
      return this.#platform.formData()
    }
  }
  // What asks for a `Response` gets one, of which nothing was made. What else a platform's know, as `webSocket` of a
  // Worker's, would fail on it.
  for (const name of Object.getOwnPropertyNames(Response.prototype)) {
    if (!(name in Whole.prototype)) Object.defineProperty(Whole.prototype, name, { value: undefined })
  }
  Object.setPrototypeOf(Whole.prototype, Response.prototype)
  return Whole
}
