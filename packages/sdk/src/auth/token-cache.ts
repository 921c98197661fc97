import { abortable } from '../time/abort.ts'
import type { Clock } from '../time/clock.ts'
import type { TokenRequest } from './credential.ts'

/** A token as the endpoint issued it. */
export interface IssuedToken {
  readonly value: string
  /** Milliseconds of validity from its receipt; 0 if it may be used once. */
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

/** Milliseconds without another refresh after one that did not succeed. */
const refreshPauseMs = 30_000

/** Keeps one token: it is requested once, however many calls need it. */
export class TokenCache {
  #kept: KeptToken | null = null
  #pending: Pending | null = null
  #pausedUntil = 0

  /**
   * Returns the token; calls `issue` if there is no valid one. A token near its end is still returned while the next one is
   * requested beside the call, and no longer than the call lasts, so that no refresh keeps a finished process running.
   * `refused` is dropped if it is the kept one.
   */
  async get(
    issue: (signal: AbortSignal) => Promise<IssuedToken>,
    request: Pick<TokenRequest, 'clock' | 'signal' | 'refused'>,
  ): Promise<string> {
    const { clock } = request
    if (this.#kept && this.#kept.value === request.refused) this.#kept = null
    const kept = this.#kept
    const now = clock.now()
    if (!kept || now >= kept.blockAt) {
      return this.#wait(this.#pending ?? this.#start(issue, clock), request.signal).catch((error) => {
        if (kept && kept === this.#kept && !request.signal.aborted && clock.now() < kept.expiresAt)
          return kept.value
        throw error
      })
    }
    if (now >= kept.refreshAt && (this.#pending || now >= this.#pausedUntil)) {
      if (!this.#pending) this.#pausedUntil = now + refreshPauseMs
      this.#wait(this.#pending ?? this.#start(issue, clock), request.signal).catch(() => {})
    }
    return kept.value
  }

  #start(issue: (signal: AbortSignal) => Promise<IssuedToken>, clock: Clock): Pending {
    const controller = new AbortController()
    const keep = ({ value, lifetimeMs: life }: IssuedToken): string => {
      const expiresAt = clock.now() + life
      const refreshAt = expiresAt - Math.min(5 * 60_000, life / 10)
      const blockAt = expiresAt - Math.min(10_000, life / 20)
      if (this.#pending === pending) {
        this.#kept = life > 0 ? { value, refreshAt, blockAt, expiresAt } : null
        this.#pausedUntil = 0
      }
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

  /** Waits for a token. When nobody waits any longer, its request is aborted. */
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
