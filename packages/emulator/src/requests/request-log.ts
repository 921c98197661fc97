import type { Outgoing } from '../http/exchange.ts'
import { matchesOperation, type OperationPattern, requireOperation } from '../operation-names.ts'
import { completeEntry, type RequestEntry, sizeOf } from './entry.ts'
import type { ReceivedRequest, RequestSummary } from './received-request.ts'
import { show, summarize } from './show.ts'

/** Limits of a request log. */
export interface RequestLogLimits {
  /** Number of requests. */
  readonly count: number
  /** Characters of one body; longer ones are dropped. */
  readonly body: number
  /** Characters of all requests together. */
  readonly total: number
}

/** The last requests, oldest first. */
export class RequestLog implements Iterable<ReceivedRequest> {
  readonly #limits: RequestLogLimits
  readonly #operations: readonly string[]
  /** Kept entries start at `#first`. Iterating an array is cheaper than iterating a map. */
  #entries: RequestEntry[] = []
  #first = 0
  /** The last response of each operation. A client that polls gets it again and again, so it is kept once. */
  readonly #texts = new Map<string, string>()
  #size = 0

  constructor(limits: RequestLogLimits, operations: readonly string[]) {
    this.#limits = limits
    this.#operations = operations
  }

  get length(): number {
    return this.#entries.length - this.#first
  }

  /**
   * Lists requests.
   *
   * @example
   * const created = emulator.requests.list('projects.*')
   * @param operation An operation, or a pattern such as `projects.*`; all if it is missing.
   * @throws UsageError when no operation matches
   */
  list(operation: OperationPattern = '*'): ReceivedRequest[] {
    return this.#select(operation).map(show)
  }

  /** Lists requests without headers and bodies. */
  summaries(operation: OperationPattern = '*'): RequestSummary[] {
    return this.#select(operation).map(summarize)
  }

  /** One request; `undefined` if the log does not contain it. */
  get(id: string): ReceivedRequest | undefined {
    const entry = this.#kept().find((candidate) => candidate.id === id)
    return entry && show(entry)
  }

  /** The newest request, or `undefined`. */
  last(): ReceivedRequest | undefined {
    return this.length > 0 ? show(this.#entries.at(-1) as RequestEntry) : undefined
  }

  /** Removes all requests. */
  clear(): void {
    while (this.length > 0) this.#dropOldest()
    this.#texts.clear()
  }

  /** All requests, oldest first. */
  [Symbol.iterator](): Iterator<ReceivedRequest> {
    return this.list()[Symbol.iterator]()
  }

  /**
   * Adds an entry for a request that has arrived.
   * @internal
   */
  add(entry: RequestEntry): void {
    this.#entries.push(entry)
    this.#measure(entry)
  }

  /**
   * Completes an entry with its response.
   * @internal
   */
  complete(entry: RequestEntry, outgoing: Outgoing, durationMs: number): void {
    const body = outgoing.body === null ? null : this.#share(entry, outgoing.body)
    completeEntry(entry, { ...outgoing, body }, durationMs, this.#limits.body)
    if (entry.isKept) this.#measure(entry)
  }

  #share({ operation }: RequestEntry, text: string): string {
    if (!operation || text.length > this.#limits.body) return text
    const known = this.#texts.get(operation.info.id)
    if (known === text) return known
    this.#texts.set(operation.info.id, text)
    return text
  }

  #kept(): readonly RequestEntry[] {
    return this.#entries.slice(this.#first)
  }

  #select(operation: OperationPattern): RequestEntry[] {
    requireOperation(operation, this.#operations)
    return this.#kept().filter((entry) => matchesOperation(operation, entry.operation?.info.id ?? null))
  }

  #measure(entry: RequestEntry): void {
    const size = sizeOf(entry)
    this.#size += size - entry.size
    entry.size = size
    while (this.length > this.#limits.count || this.#size > this.#limits.total) this.#dropOldest()
  }

  #dropOldest(): void {
    const entry = this.#entries[this.#first] as RequestEntry
    entry.isKept = false
    this.#size -= entry.size
    this.#first++
    // Half of the array at a time, so that a full log costs no more for each request than an empty one.
    if (this.#first * 2 >= this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first)
      this.#first = 0
    }
  }
}
