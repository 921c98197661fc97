import type { Route } from '../call.ts'
import { toIso } from '../clock.ts'
import { ApiError } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'

const defaultTtlSeconds = 900

/** Makes a one-time code; it is shown here and never again. */
export const createAdoptionCode: Route = ({ state, org, now, random, body }) => {
  const request = (body ?? {}) as {
    readonly label?: string
    readonly ttl_seconds?: number
    readonly org?: string
  }
  checkOrg(request.org, org.name)
  const code = state.adoptionCodes.insert({
    orgId: org.id,
    label: request.label ?? null,
    expiresAt: now + (request.ttl_seconds ?? defaultTtlSeconds) * 1000,
  })
  return json(201, {
    code: `spice_adopt_${random.hex(32, 'adoption', code.id)}`,
    org: org.name,
    expires_at: toIso(code.expiresAt),
  })
}

/** Refuses a body that names another organization than the caller's, so that a mistake does no harm. */
function checkOrg(believed: string | undefined, actual: string): void {
  if (believed === undefined) return
  if (!/^[A-Za-z0-9._-]+$/.test(believed)) {
    throw new ApiError(400, 'org must be the handle of an organization', { code: 'invalid_org_assertion' })
  }
  if (believed.toLowerCase() !== actual.toLowerCase()) {
    throw new ApiError(404, `Organization ${believed} not found`)
  }
}
