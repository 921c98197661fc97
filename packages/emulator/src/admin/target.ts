import type { Emulator } from '../api.ts'

/** The parts of an emulator that its admin paths reach. */
export type AdminTarget = Pick<
  Emulator,
  'clock' | 'deployments' | 'faults' | 'operations' | 'requests' | 'reset' | 'seed' | 'tokens'
> & { readonly describeState: () => unknown; readonly readCredentials: () => unknown }
