import { empty, json, type Outgoing } from '../http/exchange.ts'
import type { AdminCall } from './target.ts'

/** Answers a request of an admin path. */
export type AdminRoute = (call: AdminCall) => Outgoing

/** A route that returns what a function describes. */
export function show(describe: (call: AdminCall) => unknown): AdminRoute {
  return (call) => json(200, describe(call))
}

/** A route that does something and returns nothing. */
export function run(act: (call: AdminCall) => void): AdminRoute {
  return (call) => {
    act(call)
    return empty(204)
  }
}
