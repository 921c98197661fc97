import { describeIssue } from '@spice-cloud/schemas/operations'
import * as z from 'zod/mini'
import { faultSchema, outcomeSchema } from '../faults/schema.ts'
import { ApiError } from '../http/api-error.ts'
import { empty, type Incoming, json, type Outgoing } from '../http/exchange.ts'
import { locateIssue } from '../pipeline/locate-issue.ts'
import { readJson } from '../pipeline/read-json.ts'
import { readSeed } from '../seed/read-seed.ts'
import { guardAdmin } from './guard.ts'
import { clientRequestSchema, revocationSchema, userTokenSchema } from './schema.ts'
import type { AdminTarget } from './target.ts'

/** Where what the API does not have is found. */
export const adminPath = '/_emulator/'

type AdminRoute = (target: AdminTarget, body: unknown) => Outgoing

const routes: Readonly<Record<string, AdminRoute>> = {
  'GET credentials': (target) => json(200, target.readCredentials()),
  'GET state': (target) => json(200, target.describeState()),
  'GET operations': (target) => json(200, { operations: target.operations }),
  'GET requests': (target) => json(200, { requests: target.requests.list() }),
  'DELETE requests': (target) => done(() => target.requests.clear()),
  'GET faults': (target) => json(200, { faults: target.faults.list() }),
  'POST faults': (target, body) => {
    const faults = read(z.array(faultSchema), toArray(body))
    return json(201, { ids: faults.map((fault) => target.faults.add(fault)) })
  },
  'DELETE faults': (target) => done(() => target.faults.clear()),
  'POST deployments': (target, body) => {
    const outcomes = read(z.array(outcomeSchema), toArray(body))
    return done(() => target.deployments.next(...outcomes))
  },
  'POST clock': (target, body) => {
    const { advanceMs } = read(z.strictObject({ advanceMs: z.number().check(z.minimum(0)) }), body)
    return done(() => target.clock.advance(advanceMs))
  },
  'POST tokens': (target, body) => {
    const { kind, ...options } = read(userTokenSchema, body)
    const { tokens } = target
    return attempt(() => ({
      token: kind === 'session' ? tokens.createSession(options) : tokens.createPersonalAccessToken(options),
    }))
  },
  'DELETE tokens': (target, body) => {
    return json(200, { revoked: target.tokens.revoke(read(revocationSchema, body).token) })
  },
  'POST clients': (target, body) =>
    attempt(() => target.tokens.createClient(read(clientRequestSchema, body))),
  'POST seed': (target, body) => {
    return attempt(() => {
      target.seed(readSeed(body))
      return {}
    })
  },
  'POST reset': (target) => done(() => target.reset()),
}

/**
 * Answers what is asked of the emulator rather than of the API.
 * @throws ApiError
 */
export function answerAdmin(target: AdminTarget, incoming: Incoming, text: string): Outgoing {
  guardAdmin(incoming)
  const name = incoming.path.slice(adminPath.length)
  const key = `${incoming.method} ${name}`
  const route = Object.hasOwn(routes, key) ? routes[key] : undefined
  if (!route) {
    throw new ApiError(404, `The emulator has ${Object.keys(routes).join(', ')} under ${adminPath}`)
  }
  return route(target, text === '' ? undefined : readJson(text))
}

function read<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body, { error: describeIssue })
  if (result.success) return result.data
  const formErrors = result.error.issues.map((issue) => {
    const { field, message } = locateIssue(issue)
    return field === null ? message : `${field}: ${message}`
  })
  throw new ApiError(400, 'Invalid request', { details: { formErrors } })
}

function toArray(body: unknown): unknown[] {
  return Array.isArray(body) ? body : [body]
}

function done(act: () => void): Outgoing {
  act()
  return empty(204)
}

/** What speaks of users or organizations that are not there is the caller's mistake. */
function attempt(act: () => unknown): Outgoing {
  try {
    return json(201, act())
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError(400, (error as Error).message)
  }
}
