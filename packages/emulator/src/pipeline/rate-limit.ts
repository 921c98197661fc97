import type { Caller } from '../call.ts'
import type { Organization } from '../entities/organizations.ts'
import { ApiError } from '../http/api-error.ts'
import { planLimits } from '../rules/plans.ts'
import type { State } from '../store/state.ts'

/** The subject of a rate limit: the project of a request, or the organization if it names none. */
export interface RateLimited {
  readonly org: Organization
  readonly projectId: string | undefined
}

/** Finds what a request counts against: its project, or the organization of its credential. */
export function findCounted(
  state: State,
  { projectId, appId }: Readonly<Record<string, string>>,
  { credential }: Caller,
  org: Organization,
): RateLimited {
  const id = projectId ?? appId
  return {
    org: id === undefined ? (state.organizations.table.get(credential.orgId) ?? org) : org,
    projectId: id,
  }
}

/** Counts the requests to each project by the second. */
export class RateLimiter {
  readonly #used = new Map<string, number>()
  #second = 0

  /**
   * Counts one request.
   * @returns the headers with the number of requests that are left
   * @throws ApiError 429
   */
  take({ org, projectId = '' }: RateLimited, now: number): Readonly<Record<string, string>> {
    const limit = planLimits[org.plan].api_rps
    const second = Math.floor(now / 1000)
    if (second !== this.#second) this.#used.clear()
    this.#second = second
    const key = `${org.id}/${projectId}`
    const used = (this.#used.get(key) ?? 0) + 1
    this.#used.set(key, used)
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-reset': String(second + 1),
    }
    if (used <= limit) return headers
    throw new ApiError(429, 'Too many requests', { headers: { ...headers, 'retry-after': '1' } })
  }

  clear(): void {
    this.#used.clear()
  }
}
