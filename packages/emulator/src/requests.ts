import { toIso } from './clock.ts'
import type { Incoming } from './http/exchange.ts'
import { redact } from './redact.ts'

/** A request as it was received, without anything secret. */
export interface ReceivedRequest {
  /** As in the answer's `X-Request-Id`. */
  readonly id: string
  /** When, by the emulator's clock. */
  readonly time: string
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, unknown>>
  /** Such as `projects.list`; `null` for what is no operation of the API. */
  readonly operation: string | null
  /** Handle of the organization it acted on; `null` when it did not get that far. */
  readonly org: string | null
  /** Username or client identifier; `null` when it did not get that far. */
  readonly caller: string | null
  readonly headers: Readonly<Record<string, string>>
  /** Parsed where it is JSON or a form; `null` for none. */
  readonly body: unknown
  readonly status: number
}

/** A request while it is under way; its secrets are still in it. */
export interface RawRequest {
  readonly id: string
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  text: string
  operation: string | null
  org: string | null
  caller: string | null
  status: number
}

/** Only these are told; whatever else a client sends may be a secret. */
const toldHeaders = [
  'accept',
  'content-type',
  'user-agent',
  'x-org-name',
  'idempotency-key',
  'origin',
] as const

/** The last requests, oldest first. */
export class RequestLog implements Iterable<ReceivedRequest> {
  readonly #limit: number
  #raw: RawRequest[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  get length(): number {
    return Math.min(this.#raw.length, this.#limit)
  }

  /** Those of one operation, or all. */
  list(operation?: string): ReceivedRequest[] {
    const raw = this.#raw.slice(-this.#limit)
    return raw.filter((entry) => operation === undefined || entry.operation === operation).map(show)
  }

  /** The newest, or `undefined`. */
  last(): ReceivedRequest | undefined {
    const raw = this.#raw.at(-1)
    return raw && show(raw)
  }

  /** Forgets what came so far. */
  clear(): void {
    this.#raw = []
  }

  /** All that are remembered, oldest first. */
  [Symbol.iterator](): Iterator<ReceivedRequest> {
    return this.list()[Symbol.iterator]()
  }

  /** Called by the emulator alone. */
  add(entry: RawRequest): void {
    if (this.#limit === 0) return
    // Cut by halves, so that a full log costs no more for each request than an empty one.
    if (this.#raw.length >= 2 * this.#limit) this.#raw = this.#raw.slice(-this.#limit)
    this.#raw.push(entry)
  }
}

/** Notes what is told of a request later; keeps nothing of the connection alive. */
export function noteRequest(id: string, at: number, incoming: Incoming): RawRequest {
  const headers: Record<string, string> = {}
  for (const name of toldHeaders) {
    const value = incoming.header(name)
    if (value !== null) headers[name] = value
  }
  if (incoming.header('authorization') !== null) headers.authorization = '[redacted]'
  const { method, path, query } = incoming
  return {
    id,
    at,
    method,
    path,
    query,
    headers,
    text: '',
    operation: null,
    org: null,
    caller: null,
    status: 0,
  }
}

function show({ at, text, query, ...told }: RawRequest): ReceivedRequest {
  return {
    ...told,
    time: toIso(at),
    query: redact(Object.fromEntries(query)) as Record<string, unknown>,
    body: showBody(told.headers['content-type'] ?? '', text),
  }
}

function showBody(contentType: string, text: string): unknown {
  if (text === '') return null
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return redact(Object.fromEntries(new URLSearchParams(text)))
  }
  try {
    return redact(JSON.parse(text))
  } catch {
    return `[${text.length} characters that are not JSON]`
  }
}
