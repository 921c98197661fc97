import type { Context } from '../call.ts'
import type { Clock } from '../clock.ts'
import type { ServedDocument } from '../document.ts'
import { answerWithFaults } from '../faults/apply.ts'
import type { Faults } from '../faults/faults.ts'
import { ApiError } from '../http/api-error.ts'
import { empty, type Incoming, json, type Outgoing } from '../http/exchange.ts'
import type { RequestEntry } from '../requests/entry.ts'
import { routes } from '../routes/index.ts'
import { openRoutes } from '../routes/open.ts'
import type { OperationSpec } from '../spec.ts'
import type { Journal } from '../store/journal.ts'
import type { Tokens } from '../tokens.ts'
import { authenticate } from './authenticate.ts'
import { authorize } from './authorize.ts'
import { chooseOrganization } from './choose-organization.ts'
import { ignoredHeader } from './ignored-fields.ts'
import { findCounted, type RateLimiter } from './rate-limit.ts'
import type { Match, Router } from './router.ts'
import { validate } from './validate.ts'

/** The parts of an emulator that a request of the API passes. */
export interface Pipeline {
  readonly context: Context
  readonly clock: Clock
  readonly tokens: Tokens
  readonly router: Router
  readonly faults: Faults
  /** `null` if requests are not limited. */
  readonly rateLimiter: RateLimiter | null
  readonly readDocument: () => Promise<ServedDocument>
  readonly journal: Journal
}

/**
 * Answers a request of the API: applies faults, authenticates, chooses the organization, counts the
 * request, authorizes and validates it, then carries it out.
 * @throws ApiError for every answer that is not a success
 */
export async function answer(pipeline: Pipeline, incoming: Incoming, entry: RequestEntry): Promise<Outgoing> {
  const match = pipeline.router(incoming.method, incoming.path)
  if (!match) throw new ApiError(404, 'Not found')
  const { id } = match.operation.info
  entry.operation = match.operation
  const carryOut = () => carryOutRequest(pipeline, incoming, entry, match)
  const faults = pipeline.faults.take(id, incoming.method)
  return faults.length === 0 ? carryOut() : answerWithFaults(faults, incoming.signal, carryOut)
}

function carryOutRequest(
  pipeline: Pipeline,
  incoming: Incoming,
  entry: RequestEntry,
  match: Match,
): Outgoing | Promise<Outgoing> {
  const { tokens, readDocument, clock, context, journal } = pipeline
  const open = ownProperty(openRoutes, match.operation.info.id)
  if (open) {
    return open({
      ...context,
      incoming,
      text: entry.text,
      now: clock.now(),
      tokens,
      readDocument,
      transact: (change) => journal.transact(change),
    })
  }
  return answerCall(pipeline, incoming, entry, match)
}

function answerCall(pipeline: Pipeline, incoming: Incoming, entry: RequestEntry, match: Match): Outgoing {
  const { context, rateLimiter, journal } = pipeline
  const now = pipeline.clock.now()
  const { operation } = match
  const caller = authenticate(context.state, incoming, now)
  entry.caller = caller.name
  const { org, role } = chooseOrganization(context.state, incoming, caller)
  entry.org = org.name
  const limits = rateLimiter?.take(findCounted(context.state, match.parameters, caller, org), now)
  try {
    authorize(operation.info, caller, role)
    const { ignored, ...input } = validate(match, incoming, entry.text)
    entry.ignored = ignored
    const route = ownProperty(routes, operation.info.id)
    const outgoing = route
      ? context.timeline.transact(() =>
          journal.transact(() => route({ ...context, ...input, now, caller, org, role })),
        )
      : answerFromExample(operation)
    entry.isFound = route !== undefined
    if (!limits && ignored.length === 0) return outgoing
    const notes = ignored.length > 0 ? { [ignoredHeader]: ignored.join(', ') } : {}
    return { ...outgoing, headers: { ...outgoing.headers, ...limits, ...notes } }
  } catch (error) {
    throw limits && error instanceof ApiError ? error.withHeaders(limits) : error
  }
}

/** The example of the document, for an operation that has no route yet. */
function answerFromExample({ exampleResponses, responses }: OperationSpec): Outgoing {
  const status = Object.keys(responses).find((candidate) => /^2\d\d$/.test(candidate)) ?? '200'
  const body = exampleResponses[status]
  return body === undefined ? empty(Number(status)) : json(Number(status), body)
}

/** Reports whether an operation has a route. */
export function hasBehaviour(id: string): boolean {
  return Object.hasOwn(openRoutes, id) || Object.hasOwn(routes, id)
}

function ownProperty<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
