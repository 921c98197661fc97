import { toIso } from '../clock.ts'
import { json, type Outgoing } from '../http/exchange.ts'

/** Tells that the emulator is up. */
export function checkHealth(now: number): Outgoing {
  return json(200, { status: 'ok', timestamp: toIso(now) })
}
