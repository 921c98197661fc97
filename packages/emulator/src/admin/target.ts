import type { Emulator } from '../api.ts'
import type { StateClock } from '../clock.ts'
import type { EventHub } from '../events/event-hub.ts'
import type { Random } from '../random.ts'
import type { Journal } from '../store/journal.ts'
import type { State } from '../store/state.ts'

/** The parts of an emulator that its admin paths reach. */
export interface AdminTarget {
  readonly controls: Pick<
    Emulator,
    'clock' | 'deployments' | 'export' | 'faults' | 'operations' | 'requests' | 'reset' | 'seed' | 'tokens'
  >
  readonly state: State
  readonly clock: StateClock
  readonly random: Random
  readonly journal: Journal
  readonly hub: EventHub
}

/** A request of an admin path. */
export interface AdminCall extends AdminTarget {
  /** The second part of the path, after the name; `''` for none. */
  readonly id: string
  readonly query: URLSearchParams
  /** `undefined` for none. */
  readonly body: unknown
}
