import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { admin } from '../admin.ts'
import type { Credentials, Operation, Organization, PendingFault } from '../types.ts'

/** Whether events arrive. */
export const connected: Signal<boolean | null> = signal(null)

/** The message at the top of the page: the result of the last action. */
export const notice: Signal<{ readonly text: string; readonly isError: boolean } | null> = signal(null)

export const organizations: Signal<readonly Organization[]> = signal([])
export const credentials: Signal<Credentials | null> = signal(null)
export const faults: Signal<readonly PendingFault[]> = signal([])
export const operations: Signal<readonly Operation[]> = signal([])

/** Changes whenever tokens, clients or members change. */
export const accessVersion: Signal<number> = signal(0)

/** Difference between the emulator's clock and this machine's, in milliseconds. */
export const clockOffsetMs: Signal<number> = signal(0)

export const operationIds: ReadonlySignal<readonly string[]> = computed(() =>
  operations.value.map(({ id }) => id),
)

interface State {
  readonly now: string
  readonly organizations: readonly Organization[]
}

/** Loads everything except projects and requests. */
export async function loadSession(): Promise<void> {
  const [state, found, pending, known] = await Promise.all([
    admin<State>('GET', 'state'),
    admin<Credentials>('GET', 'credentials'),
    admin<{ faults: readonly PendingFault[] }>('GET', 'faults'),
    admin<{ operations: readonly Operation[] }>('GET', 'operations'),
  ])
  organizations.value = state.organizations
  setClock(state.now)
  credentials.value = found
  faults.value = pending.faults
  operations.value = known.operations
  accessVersion.value++
}

export function setClock(now: string): void {
  clockOffsetMs.value = Date.parse(now) - Date.now()
}

/** Runs an action of the user, and shows its result or its error. */
export async function act(done: string, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action()
    notice.value = { text: done, isError: false }
    return true
  } catch (error) {
    notice.value = { text: error instanceof Error ? error.message : String(error), isError: true }
    return false
  }
}
