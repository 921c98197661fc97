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
  readonly #entries = new Map<string, RequestEntry>()
  readonly #sizes = new Map<string, number>()
  #size = 0

  constructor(limits: RequestLogLimits, operations: readonly string[]) {
    this.#limits = limits
    this.#operations = operations
  }

  get length(): number {
    return this.#entries.size
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

  /** One request; `undefined` if the log does not have it, or no longer. */
  get(id: string): ReceivedRequest | undefined {
    const entry = this.#entries.get(id)
    return entry && show(entry)
  }

  /** The newest request, or `undefined`. */
  last(): ReceivedRequest | undefined {
    const entry = [...this.#entries.values()].at(-1)
    return entry && show(entry)
  }

  /** Removes all requests. */
  clear(): void {
    this.#entries.clear()
    this.#sizes.clear()
    this.#size = 0
  }

  /** All requests, oldest first. */
  [Symbol.iterator](): Iterator<ReceivedRequest> {
    return this.list()[Symbol.iterator]()
  }

  /** @internal */
  add(entry: RequestEntry): void {
    if (this.#limits.count === 0) return
    this.#entries.set(entry.id, entry)
    this.#measure(entry)
  }

  /** @internal */
  complete(entry: RequestEntry, outgoing: Outgoing, durationMs: number): void {
    completeEntry(entry, outgoing, durationMs, this.#limits.body)
    if (this.#entries.has(entry.id)) this.#measure(entry)
  }

  #select(operation: OperationPattern): RequestEntry[] {
    requireOperation(operation, this.#operations)
    return [...this.#entries.values()].filter((entry) => matchesOperation(operation, entry.operation))
  }

  #measure(entry: RequestEntry): void {
    const size = sizeOf(entry)
    this.#size += size - (this.#sizes.get(entry.id) ?? 0)
    this.#sizes.set(entry.id, size)
    for (const id of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.count && this.#size <= this.#limits.total) break
      this.#entries.delete(id)
      this.#size -= this.#sizes.get(id) ?? 0
      this.#sizes.delete(id)
    }
  }
}
