import { abortable, type Clock } from '../time/clock.ts'
import type { TokenRequest } from './credential.ts'

/** A token of the token endpoint. */
export interface IssuedToken {
  readonly value: string
  /** Milliseconds of validity after its receipt; 0 if it may be used once. */
  readonly lifetimeMs: number
}

interface Pending {
  readonly promise: Promise<string>
  readonly controller: AbortController
  waiting: number
}

/** Milliseconds until another refresh may start after a failed one. */
const refreshPauseMs = 30_000

/** Stores one token. Concurrent calls share one token request. */
export class TokenCache {
  #stored: { value: string; refreshAt: number; blockAt: number; expiresAt: number } | null = null
  #pending: Pending | null = null
  #pausedUntil = 0

  /**
   * Returns the token; calls `issue` if no valid token is stored. A token that expires soon is still returned while the
   * next one is requested in the background. That request ends with the call, so that it does not keep a finished
   * process running. `refused` is deleted if it is the stored token.
   */
  async get(
    issue: (signal: AbortSignal) => Promise<IssuedToken>,
    request: Pick<TokenRequest, 'clock' | 'signal' | 'refused'>,
  ): Promise<string> {
    const { clock, signal } = request
    if (this.#stored?.value === request.refused) this.#stored = null
    const stored = this.#stored
    const now = clock.now()
    const wait = () => this.#wait(this.#pending ?? this.#start(issue, clock), signal)
    if (!stored || now >= stored.blockAt) {
      return wait().catch((error) => {
        const isValid = stored && stored === this.#stored && clock.now() < stored.expiresAt
        if (isValid && !signal.aborted) return stored.value
        throw error
      })
    }
    if (now >= stored.refreshAt && (this.#pending || now >= this.#pausedUntil)) {
      if (!this.#pending) this.#pausedUntil = now + refreshPauseMs
      wait().catch(() => {})
    }
    return stored.value
  }

  #start(issue: (signal: AbortSignal) => Promise<IssuedToken>, clock: Clock): Pending {
    const controller = new AbortController()
    const store = ({ value, lifetimeMs }: IssuedToken): string => {
      const expiresAt = clock.now() + lifetimeMs
      const refreshAt = expiresAt - Math.min(5 * 60_000, lifetimeMs / 10)
      const blockAt = expiresAt - Math.min(10_000, lifetimeMs / 20)
      if (this.#pending === pending) {
        this.#stored = lifetimeMs > 0 ? { value, refreshAt, blockAt, expiresAt } : null
        this.#pausedUntil = 0
      }
      return value
    }
    const promise = issue(controller.signal)
      .then(store)
      .finally(() => {
        if (this.#pending === pending) this.#pending = null
      })
    const pending: Pending = { promise, controller, waiting: 0 }
    this.#pending = pending
    return pending
  }

  /** Waits for a token. Its request is aborted when no call waits for it. */
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
