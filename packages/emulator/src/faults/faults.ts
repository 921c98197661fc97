import { matchesOperation } from '../operation-names.ts'
import type { Random } from '../random.ts'
import type { Fault } from './fault.ts'
import { readFault } from './read-fault.ts'

/** A fault that is still active. */
export interface PendingFault {
  readonly id: number
  /** Remaining number of requests; `null`: until it is removed. */
  readonly remaining: number | null
  readonly fault: Fault
}

interface Entry {
  readonly id: number
  readonly fault: Fault
  remaining: number | null
  toSkip: number
}

/** The faults of an emulator, in the order in which they were added. */
export class Faults {
  readonly #random: Random
  readonly #operations: readonly string[]
  readonly #onChange: () => void
  #pending: Entry[] = []
  #lastId = 0

  constructor(random: Random, operations: readonly string[], onChange: () => void) {
    this.#random = random
    this.#operations = operations
    this.#onChange = onChange
  }

  /**
   * Adds a fault.
   *
   * @example
   * emulator.faults.add({ operation: 'projects.list', effect: { kind: 'status', status: 503 } })
   * @returns its id, for `remove()`
   * @throws UsageError when the fault is not valid, or no operation matches
   */
  add(fault: Fault): number {
    return this.addAll([fault])[0] as number
  }

  /**
   * Adds several faults, or none of them.
   * @throws UsageError
   */
  addAll(faults: readonly unknown[]): readonly number[] {
    const valid = faults.map((fault) => readFault(fault, this.#operations))
    const ids = valid.map((fault) => {
      const id = ++this.#lastId
      const times = fault.times ?? 1
      this.#pending.push({ id, fault, remaining: times === 0 ? null : times, toSkip: fault.skip ?? 0 })
      return id
    })
    this.#onChange()
    return ids
  }

  /** Removes a fault. @returns whether it was still active */
  remove(id: number): boolean {
    return this.#keep((entry) => entry.id !== id)
  }

  /** Removes every fault. */
  clear(): void {
    this.#keep(() => false)
  }

  /** The faults that are still active. */
  list(): readonly PendingFault[] {
    return this.#pending.map(({ id, remaining, fault }) => ({ id, remaining, fault }))
  }

  /** Takes the faults that apply to a request: every latency, and the first of the others. @internal */
  take(operation: string, method: string): readonly Fault[] {
    if (this.#pending.length === 0) return []
    const taken: Fault[] = []
    for (const entry of this.#pending) {
      const { fault } = entry
      if (!matches(fault, operation, method)) continue
      if (fault.effect.kind !== 'latency' && taken.some(({ effect }) => effect.kind !== 'latency')) continue
      if (entry.toSkip > 0) {
        entry.toSkip--
        continue
      }
      if (fault.probability !== undefined && this.#random.next() >= fault.probability) continue
      if (entry.remaining !== null) entry.remaining--
      taken.push(fault)
    }
    if (taken.length > 0 && !this.#keep(({ remaining }) => remaining !== 0)) this.#onChange()
    return taken
  }

  #keep(isKept: (entry: Entry) => boolean): boolean {
    const before = this.#pending.length
    this.#pending = this.#pending.filter(isKept)
    const hasChanged = this.#pending.length < before
    if (hasChanged) this.#onChange()
    return hasChanged
  }
}

function matches({ operation = '*', method }: Fault, id: string, given: string): boolean {
  return (method === undefined || method === given) && matchesOperation(operation, id)
}
