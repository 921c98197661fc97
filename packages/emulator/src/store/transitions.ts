import type { Deployment } from '../entities/deployments.ts'
import type { Table } from './table.ts'

interface Transition {
  readonly at: number
  readonly deploymentId: number
}

/**
 * The times at which deployments enter their next phase. A deployment is not written when it enters a
 * phase, so this reports when a response may depend on the elapsed time.
 */
export class Transitions {
  /** Earliest first. */
  readonly #pending: Transition[] = []

  constructor(deployments: Table<Deployment>) {
    deployments.watch((before, after) => {
      if (before || !after) return
      for (const { afterMs } of after.phases) {
        if (afterMs > 0) this.#add({ at: after.createdAt + afterMs, deploymentId: after.id })
      }
    })
  }

  /** The time of the next one; `Infinity` without one. */
  get next(): number {
    return this.#pending[0]?.at ?? Number.POSITIVE_INFINITY
  }

  /** Removes those whose time has come. @returns the numbers of the deployments */
  take(now: number): readonly number[] {
    if (this.next > now) return []
    const end = this.#pending.findIndex(({ at }) => at > now)
    return this.#pending
      .splice(0, end < 0 ? this.#pending.length : end)
      .map(({ deploymentId }) => deploymentId)
  }

  #add(transition: Transition): void {
    const later = this.#pending.findLastIndex(({ at }) => at <= transition.at)
    this.#pending.splice(later + 1, 0, transition)
  }
}
