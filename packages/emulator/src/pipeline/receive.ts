import { adminPath, answerAdmin } from '../admin/admin.ts'
import type { AdminTarget } from '../admin/target.ts'
import { empty, type Incoming, type Outgoing } from '../http/exchange.ts'
import { noteRequest, type RawRequest, type RequestLog } from '../requests.ts'
import { answer, type Stations } from './answer.ts'
import { answerError, answerPreflight, finish } from './finish.ts'

/** The service answers longer bodies with `413`. */
const maxBodyBytes = 2 ** 20

/** Where requests arrive. */
export interface Reception {
  readonly stations: Stations
  readonly requests: RequestLog
  readonly admin: AdminTarget
  readonly onError: (error: unknown) => void
}

/** Makes the function that takes any request in and never throws. */
export function createReceiver(reception: Reception): (incoming: Incoming) => Promise<Outgoing> {
  let count = 0
  return async (incoming) => {
    const id = `req_${String(++count).padStart(8, '0')}`
    const entry = noteRequest(id, reception.stations.clock.now(), incoming)
    // What steers the emulator is no request of the API, and a page that watches would flood the log.
    if (!incoming.path.startsWith(adminPath)) reception.requests.add(entry)
    const outgoing = await dispatch(reception, incoming, entry).catch((error: unknown) =>
      // Nobody reads the answer to a client that has gone.
      incoming.signal?.aborted ? empty(499) : answerError(error, reception.onError),
    )
    entry.status = outgoing.status
    return finish(outgoing, incoming, id)
  }
}

async function dispatch(reception: Reception, incoming: Incoming, entry: RawRequest): Promise<Outgoing> {
  if (incoming.method === 'OPTIONS') return answerPreflight(incoming)
  if (incoming.method !== 'GET') entry.text = await incoming.readText(maxBodyBytes)
  if (incoming.path.startsWith(adminPath)) return answerAdmin(reception.admin, incoming, entry.text)
  return answer(reception.stations, incoming, entry)
}
