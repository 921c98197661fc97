import { toIso } from '../clock.ts'
import { formatEvent } from '../events/event-hub.ts'
import type { AdminRoute } from './route.ts'

/** Short enough that no proxy considers the connection idle. */
const heartbeatMs = 15_000

/**
 * The stream of server-sent events. The first event is `ready`: load the state after it, then apply the
 * others.
 */
export const streamAdminEvents: AdminRoute = ({ hub, clock, journal }) => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  body: null,
  stream(send) {
    send(formatEvent('ready', { now: toIso(clock.now()) }))
    const unsubscribe = hub.subscribe(send)
    // Deployments change their status without any write, so a regular check must detect it.
    const look = setInterval(() => {
      if (journal.transitions.next <= clock.now()) journal.transact(() => {})
    }, 100)
    const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
    return () => {
      unsubscribe()
      clearInterval(look)
      clearInterval(heartbeat)
    }
  },
})
