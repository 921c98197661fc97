import { adminPath, answerAdmin } from '../admin/admin.ts'
import type { AdminTarget } from '../admin/target.ts'
import { empty, type Incoming, type Outgoing } from '../http/exchange.ts'
import { createEntry, type RequestEntry } from '../requests/entry.ts'
import type { RequestLog } from '../requests/request-log.ts'
import { answer, type Pipeline } from './answer.ts'
import { answerError, answerPreflight, finish } from './finish.ts'

/** The service answers longer bodies with `413`. */
const maxBodyBytes = 2 ** 20

/** The parts of an emulator that every request passes. */
export interface Receiver {
  readonly pipeline: Pipeline
  readonly requests: RequestLog
  readonly admin: AdminTarget
  readonly onError: (error: unknown) => void
  /** Called when a request of the API arrived, and when it was answered. */
  readonly onRequest: (entry: RequestEntry) => void
}

/** Creates the function that takes any request and never throws. */
export function createReceiver(receiver: Receiver): (incoming: Incoming) => Promise<Outgoing> {
  const { requests } = receiver
  let count = 0
  return async (incoming) => {
    const id = `req_${String(++count).padStart(8, '0')}`
    const entry = createEntry(id, receiver.pipeline.clock.now(), incoming)
    // Requests to the emulator itself are not logged: a page that watches it would fill the log.
    const isLogged = !incoming.path.startsWith(adminPath)
    const startedAt = performance.now()
    if (isLogged) {
      requests.add(entry)
      notify(receiver, entry)
    }
    const answered = await dispatch(receiver, incoming, entry).catch((error: unknown) =>
      // Nobody reads the answer to a client that has disconnected.
      incoming.signal?.aborted ? empty(499) : answerError(error, receiver.onError),
    )
    const outgoing = finish(answered, incoming, id)
    if (isLogged) {
      requests.complete(entry, outgoing, performance.now() - startedAt)
      notify(receiver, entry)
    }
    return outgoing
  }
}

/** An error in a listener must not become a `500`. */
function notify({ onRequest, onError }: Receiver, entry: RequestEntry): void {
  try {
    onRequest(entry)
  } catch (error) {
    onError(error)
  }
}

async function dispatch(receiver: Receiver, incoming: Incoming, entry: RequestEntry): Promise<Outgoing> {
  if (incoming.method === 'OPTIONS') return answerPreflight(incoming)
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
    entry.text = await incoming.readText(maxBodyBytes)
  }
  if (incoming.path.startsWith(adminPath)) return answerAdmin(receiver.admin, incoming, entry.text)
  return answer(receiver.pipeline, incoming, entry)
}
