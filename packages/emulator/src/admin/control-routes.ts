import * as z from 'zod/mini'
import { json } from '../http/exchange.ts'
import { readValue } from '../read-value.ts'
import type { Outcome } from '../rules/timeline.ts'
import { readSeed } from '../seed/read-seed.ts'
import { describeClock } from './describe-state.ts'
import { type AdminRoute, run, show } from './route.ts'

const advanceSchema = z.strictObject({ advanceMs: z.number().check(z.minimum(0)) })

export const getAdminClock: AdminRoute = show(({ clock }) => describeClock(clock))

export const advanceAdminClock: AdminRoute = run(({ controls, body }) => {
  controls.clock.advance(readValue(advanceSchema, body, 'The request is not valid').advanceMs)
})

/** One outcome of the next deployment, or an array for the next ones. */
export const orderAdminDeployments: AdminRoute = run(({ controls, body }) => {
  const outcomes = Array.isArray(body) ? body : [body]
  // The emulator checks it, like an outcome from TypeScript.
  controls.deployments.next(...(outcomes as Outcome[]))
})

export const seedAdmin: AdminRoute = ({ controls, body }) => {
  controls.seed(readSeed(body))
  return json(201, {})
}

export const exportAdmin: AdminRoute = show(({ controls }) => controls.export())

export const resetAdmin: AdminRoute = run(({ controls }) => controls.reset())

/** The operations of the API, with the scopes that they need, and the token endpoint. */
export const listAdminOperations: AdminRoute = show(({ controls }) => ({ operations: controls.operations }))
