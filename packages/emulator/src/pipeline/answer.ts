import type { Context } from '../call.ts'
import type { Clock } from '../clock.ts'
import { answerDocument, documentPaths, type ServedDocument } from '../document.ts'
import { applyEffect, delayOf, refusalOf, spoil, wait } from '../faults/apply.ts'
import type { Fault } from '../faults/fault.ts'
import type { Faults } from '../faults/faults.ts'
import { ApiError } from '../http/api-error.ts'
import { empty, type Incoming, json, type Outgoing } from '../http/exchange.ts'
import { answerTokenRequest, tokenPath } from '../oauth/token-endpoint.ts'
import type { RawRequest } from '../requests.ts'
import { checkHealth } from '../routes/health.ts'
import { routes } from '../routes/index.ts'
import type { OperationSpec } from '../spec.ts'
import type { Tokens } from '../tokens.ts'
import { authenticate } from './authenticate.ts'
import { authorize } from './authorize.ts'
import { chooseOrganization } from './choose-organization.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { Match, Router } from './router.ts'
import { validate } from './validate.ts'

/** What the way of a request leads through. */
export interface Stations {
  readonly context: Context
  readonly clock: Clock
  readonly tokens: Tokens
  readonly router: Router
  readonly faults: Faults
  /** `null` lets everybody ask as fast as they like. */
  readonly rateLimiter: RateLimiter | null
  readonly readDocument: () => Promise<ServedDocument>
  /** Writes down what has changed. */
  readonly commit: () => void
}

/**
 * Leads a request of the API through all stations: faults, routing, who asks, for which organization,
 * how often, whether it is allowed, whether it is valid; then does it.
 * @throws ApiError for every answer that is not success
 */
export async function answer(stations: Stations, incoming: Incoming, entry: RawRequest): Promise<Outgoing> {
  const { operation, carryOut } = findTarget(stations, incoming, entry)
  entry.operation = operation
  const befalling = stations.faults.take(operation, incoming.method)
  return befalling.length === 0 ? carryOut() : suffer(befalling, incoming, carryOut)
}

interface Target {
  /** As faults and the log of requests name it. */
  readonly operation: string
  readonly carryOut: () => Outgoing | Promise<Outgoing>
}

function findTarget(stations: Stations, incoming: Incoming, entry: RawRequest): Target {
  const { tokens, router, readDocument, clock } = stations
  if (incoming.path === tokenPath) {
    return { operation: 'token', carryOut: () => answerTokenRequest(tokens, incoming, entry.text) }
  }
  if (documentPaths.includes(incoming.path) && ['GET', 'HEAD'].includes(incoming.method)) {
    return { operation: 'docs.get', carryOut: async () => answerDocument(await readDocument(), incoming) }
  }
  const match = router(incoming.method, incoming.path)
  if (!match) throw new ApiError(404, 'Not found')
  const operation = match.operation.info.id
  if (operation === 'health.check') return { operation, carryOut: () => checkHealth(clock.now()) }
  return { operation, carryOut: () => serveCall(stations, incoming, entry, match) }
}

async function suffer(
  faults: readonly Fault[],
  incoming: Incoming,
  carryOut: () => Outgoing | Promise<Outgoing>,
): Promise<Outgoing> {
  const delayMs = delayOf(faults)
  if (delayMs > 0) await wait(delayMs, incoming.signal)
  const refusal = refusalOf(faults)
  return refusal ? applyEffect(refusal.effect, null) : spoil(await carryOut(), faults)
}

function serveCall(stations: Stations, incoming: Incoming, entry: RawRequest, match: Match): Outgoing {
  const { context, rateLimiter } = stations
  const now = stations.clock.now()
  const { operation } = match
  const caller = authenticate(context.state, incoming, now)
  entry.caller = caller.name
  const { org, role } = chooseOrganization(context.state, incoming, caller)
  entry.org = org.name
  const limits = rateLimiter?.take(org, now)
  try {
    authorize(operation.info, caller, role)
    const input = validate(match, incoming, entry.text)
    const route = routes[operation.info.id]
    const outgoing = route
      ? route({ ...context, ...input, now, caller, org, role })
      : answerFromExample(operation)
    return limits ? { ...outgoing, headers: { ...outgoing.headers, ...limits } } : outgoing
  } catch (error) {
    throw limits && error instanceof ApiError ? error.withHeaders(limits) : error
  } finally {
    stations.commit()
  }
}

/** What the document itself gives as an answer, for an operation that nobody has given a behaviour yet. */
function answerFromExample({ exampleResponses, responses }: OperationSpec): Outgoing {
  const status = Object.keys(responses).find((candidate) => /^2\d\d$/.test(candidate)) ?? '200'
  const body = exampleResponses[status]
  return body === undefined ? empty(Number(status)) : json(Number(status), body)
}

/** Whether somebody has written what an operation does. */
export function hasBehaviour(id: string): boolean {
  return id === 'health.check' || id === 'docs.get' || Object.hasOwn(routes, id)
}
