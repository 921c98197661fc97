import type { Organization } from '../entities/organizations.ts'
import { ApiError } from '../http/api-error.ts'
import { planLimits } from '../rules/plans.ts'

interface Window {
  startedAt: number
  used: number
}

/** Counts the requests of each organization by the second. */
export class RateLimiter {
  readonly #windows = new Map<number, Window>()

  /**
   * Counts one request.
   * @returns the headers that tell how many are left
   * @throws ApiError 429
   */
  take(org: Organization, now: number): Readonly<Record<string, string>> {
    const limit = planLimits[org.plan].api_rps
    const second = Math.floor(now / 1000)
    let window = this.#windows.get(org.id)
    if (!window || window.startedAt !== second) {
      window = { startedAt: second, used: 0 }
      this.#windows.set(org.id, window)
    }
    window.used++
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - window.used)),
      'x-ratelimit-reset': String(second + 1),
    }
    if (window.used <= limit) return headers
    throw new ApiError(429, 'Too many requests', { headers: { ...headers, 'retry-after': '1' } })
  }

  clear(): void {
    this.#windows.clear()
  }
}
