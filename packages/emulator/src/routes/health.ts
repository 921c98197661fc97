import { toIso } from '../clock.ts'
import { json } from '../http/exchange.ts'
import type { OpenRoute } from '../open-call.ts'

/** Reports that the emulator is up. */
export const checkHealth: OpenRoute = ({ now }) => json(200, { status: 'ok', timestamp: toIso(now) })
