import { abortable } from '../abort.ts'
import type { Clock } from '../clock.ts'

/** A token as the endpoint gave it. */
export interface IssuedToken {
  readonly value: string
  /** Milliseconds that it lives from its receipt; 0 where it may be used once. */
  readonly lifetimeMs: number
}

interface KeptToken {
  readonly value: string
  readonly refreshAt: number
  readonly blockAt: number
  readonly expiresAt: number
}

interface Pending {
  readonly promise: Promise<string>
  readonly controller: AbortController
  waiting: number
}

/** Milliseconds in which a refresh that failed in the background is not tried again. */
const refreshPauseMs = 30_000

/** Keeps one token: however many ask at once, it is fetched once. */
export class TokenCache {
  #kept: KeptToken | null = null
  #pending: Pending | null = null
  #pausedUntil = 0

  /**
   * The token; `issue` is called when there is none to be had from the cache. A token near its end is still
   * given out while its successor is fetched in the background. `refused` is dropped if it is the kept one.
   */
  async get(
    issue: (signal: AbortSignal) => Promise<IssuedToken>,
    { clock, signal, refused }: { clock: Clock; signal: AbortSignal; refused?: string | undefined },
  ): Promise<string> {
    if (this.#kept && this.#kept.value === refused) this.#kept = null
    const kept = this.#kept
    const now = clock.now()
    if (!kept || now >= kept.blockAt) {
      return this.#wait(this.#pending ?? this.#start(issue, clock), signal).catch((error) => {
        if (kept && kept === this.#kept && !signal.aborted && clock.now() < kept.expiresAt) return kept.value
        throw error
      })
    }
    if (now >= kept.refreshAt && now >= this.#pausedUntil && !this.#pending) {
      // Nobody waits for it, so nobody's leaving ends it.
      const pending = this.#start(issue, clock)
      pending.waiting = 1
      pending.promise.catch(() => {
        this.#pausedUntil = clock.now() + refreshPauseMs
      })
    }
    return kept.value
  }

  #start(issue: (signal: AbortSignal) => Promise<IssuedToken>, clock: Clock): Pending {
    const controller = new AbortController()
    const keep = ({ value, lifetimeMs: life }: IssuedToken): string => {
      const expiresAt = clock.now() + life
      const refreshAt = expiresAt - Math.min(5 * 60_000, life / 10)
      const blockAt = expiresAt - Math.min(10_000, life / 20)
      if (this.#pending === pending) this.#kept = life > 0 ? { value, refreshAt, blockAt, expiresAt } : null
      return value
    }
    const promise = issue(controller.signal)
      .then(keep)
      .finally(() => {
        if (this.#pending === pending) this.#pending = null
      })
    const pending: Pending = { promise, controller, waiting: 0 }
    this.#pending = pending
    return pending
  }

  async #wait(pending: Pending, signal: AbortSignal): Promise<string> {
    pending.waiting++
    try {
      return await abortable(pending.promise, signal)
    } finally {
      if (--pending.waiting === 0 && this.#pending === pending) {
        this.#pending = null
        pending.controller.abort()
      }
    }
  }
}
