/**
 * A response with its body in memory. The platform's own would make a stream of it, which costs more than all else of
 * a call; to the platform this one has no body, so what is to be handed to it, as by a Worker, is a `clone`.
 */
export interface WholeResponse extends Response {
  readonly content: Uint8Array<ArrayBuffer> | null
  /** @throws TypeError when the body is not in UTF-8, SyntaxError when it is no JSON. */
  parse(): unknown
}

type Class = new (content: Uint8Array<ArrayBuffer> | null, init: ResponseInit) => WholeResponse

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

  return class extends Response implements WholeResponse {
    readonly content: Uint8Array<ArrayBuffer> | null
    #copy: Response | undefined
    #parsed: { readonly value: unknown } | undefined

    constructor(content: Uint8Array<ArrayBuffer> | null, init: ResponseInit) {
      super(null, init)
      this.content = content
    }

    parse(): unknown {
      // A byte order mark is taken away.
      this.#parsed ??= { value: JSON.parse(strict.decode(this.content ?? undefined)) }
      return this.#parsed.value
    }
    /** The value that `parse` has made already for the first to ask, and one of his own for everyone else. */
    override async json(): Promise<unknown> {
      const value = this.parse()
      this.#parsed = undefined
      return value
    }
    override async text(): Promise<string> {
      return new TextDecoder().decode(this.content ?? undefined)
    }

    // The rest is rare enough for a response of the platform, made when it is asked for.
    override clone(): Response {
      return new Response(this.content, this)
    }
    get #platform(): Response {
      this.#copy ??= this.clone()
      return this.#copy
    }
    override get body(): Response['body'] {
      return this.content && this.#platform.body
    }
    override get bodyUsed(): boolean {
      return this.#copy?.bodyUsed ?? false
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      return this.#platform.arrayBuffer()
    }
    override blob(): Promise<Blob> {
      return this.#platform.blob()
    }
    override bytes(): ReturnType<Response['bytes']> {
      return this.#platform.bytes()
    }
    override formData(): Promise<FormData> {
      return this.#platform.formData()
    }
  }
}
