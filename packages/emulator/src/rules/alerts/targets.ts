import type { AlertTarget } from '../../entities/alerts.ts'
import type { Organization } from '../../entities/organizations.ts'
import { unprocessable } from '../../http/api-error.ts'
import { refuseAddress } from './public-address.ts'

const maxTargets = 3

/** The destinations in a request: a list, or the older single one. */
export interface TargetRequest {
  readonly targets?: readonly AlertTarget[]
  readonly target?: AlertTarget
}

/**
 * Returns the destinations that a request sets; `null` if it sets none. `targets` goes before `target`.
 * @param existing Their tokens are kept where the request repeats an address without one.
 * @throws ApiError 422
 */
export function readTargets(
  org: Organization,
  { targets, target }: TargetRequest,
  existing: readonly AlertTarget[],
): readonly AlertTarget[] | null {
  const sent = targets ?? (target === undefined ? null : [target])
  if (sent === null) return null
  if (sent.length < 1 || sent.length > maxTargets) {
    throw unprocessable(`targets must have 1 to ${maxTargets} destinations, got ${sent.length}`)
  }
  if (new Set(sent.map(({ type }) => type)).size < sent.length) {
    throw unprocessable('targets must have at most one destination of each type')
  }
  return sent.map((each) => checkTarget(org, each, existing))
}

function checkTarget(org: Organization, target: AlertTarget, existing: readonly AlertTarget[]): AlertTarget {
  if (target.type === 'slack') checkSlack(org, target)
  if (target.type !== 'http') return target
  const reason = refuseAddress(target.url ?? '')
  if (reason !== null) throw unprocessable(`The url of an http target ${reason}`)
  const same = existing.find(({ type, url }) => type === 'http' && url === target.url)
  const token = target.token ?? same?.token
  return { method: 'POST', ...target, ...(token !== undefined && { token }) }
}

function checkSlack({ name, slackConnected }: Organization, { channelId }: AlertTarget): void {
  if (!slackConnected) throw unprocessable(`Slack is not connected to the organization ${name}`)
  if (typeof channelId === 'string' && /^[A-Z][A-Z0-9]{5,}$/.test(channelId)) return
  throw unprocessable(`channelId of a slack target must be a channel ID such as C024BE91L, got ${channelId}`)
}
