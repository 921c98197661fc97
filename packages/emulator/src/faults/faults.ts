import type { Random } from '../random.ts'
import type { Fault } from './fault.ts'

interface Armed {
  readonly id: number
  readonly fault: Fault
  /** `null`: for ever. */
  remaining: number | null
  toSkip: number
}

/** What is to go wrong, in the order in which it was ordered. */
export class Faults {
  readonly #random: Random
  #armed: Armed[] = []
  #lastId = 0

  constructor(random: Random) {
    this.#random = random
  }

  /**
   * Orders a fault.
   *
   * @example
   * emulator.faults.add({ operation: 'projects.list', effect: { kind: 'status', status: 503 } })
   * @returns a number to take it back by
   */
  add(fault: Fault): number {
    const id = ++this.#lastId
    const times = fault.times ?? 1
    this.#armed.push({ id, fault, remaining: times === 0 ? null : times, toSkip: fault.skip ?? 0 })
    return id
  }

  /** @returns whether it was still to come. */
  remove(id: number): boolean {
    const before = this.#armed.length
    this.#armed = this.#armed.filter((armed) => armed.id !== id)
    return this.#armed.length < before
  }

  /** Takes back every fault that is still to come. */
  clear(): void {
    this.#armed = []
  }

  /** What is still to come. */
  list(): readonly { readonly id: number; readonly remaining: number | null; readonly fault: Fault }[] {
    return this.#armed.map(({ id, remaining, fault }) => ({ id, remaining, fault }))
  }

  /** Takes the faults that befall a request: all latencies, and the first of the others. */
  take(operation: string, method: string): readonly Fault[] {
    if (this.#armed.length === 0) return []
    const taken: Fault[] = []
    for (const armed of this.#armed) {
      if (!matches(armed.fault, operation, method)) continue
      if (armed.fault.effect.kind !== 'latency' && taken.some(({ effect }) => effect.kind !== 'latency'))
        continue
      if (armed.toSkip > 0) {
        armed.toSkip--
        continue
      }
      if (armed.fault.probability !== undefined && this.#random.next() >= armed.fault.probability) continue
      if (armed.remaining !== null) armed.remaining--
      taken.push(armed.fault)
    }
    if (taken.length > 0) this.#armed = this.#armed.filter(({ remaining }) => remaining !== 0)
    return taken
  }
}

function matches(fault: Fault, operation: string, method: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false
  if (fault.operation === undefined || fault.operation === operation) return true
  return fault.operation.endsWith('.*') && operation.startsWith(fault.operation.slice(0, -1))
}
