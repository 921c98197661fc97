import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { AdminError, admin, send } from '../admin.ts'
import type { Credentials, Member, Operation, Organization, PendingFault } from '../types.ts'

/** True if events arrive. */
export const connected: Signal<boolean | null> = signal(null)

/** The message at the top of the page: the result of the last action. */
export const notice: Signal<{ readonly text: string; readonly isError: boolean } | null> = signal(null)

export const organizations: Signal<readonly Organization[]> = signal([])
export const credentials: Signal<Credentials | null> = signal(null)
export const faults: Signal<readonly PendingFault[]> = signal([])
export const operations: Signal<readonly Operation[]> = signal([])

/** Changes whenever tokens, clients or members change. */
export const accessVersion: Signal<number> = signal(0)

/** The emulator's clock, and the time of this machine when it was read. */
export const clock: Signal<EmulatorClock & { readonly readAt: number }> = signal({
  now: new Date().toISOString(),
  isRunning: true,
  readAt: Date.now(),
})

export const operationIds: ReadonlySignal<readonly string[]> = computed(() =>
  operations.value.map(({ id }) => id),
)

export interface EmulatorClock {
  readonly now: string
  /** `false` if only `advance` moves it. */
  readonly isRunning: boolean
}

interface State {
  readonly clock: EmulatorClock
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
  setClock(state.clock)
  credentials.value = found
  faults.value = pending.faults
  operations.value = known.operations
  accessVersion.value++
}

export function setClock(read: EmulatorClock): void {
  clock.value = { ...read, readAt: Date.now() }
}

/** Tokens of the owners of organizations, by organization. */
const tokens = new Map<string, string>()

/** Sends a request of the API as the owner of an organization. */
export async function callAsOwner<T>(
  org: string,
  method: string,
  path: string,
  body?: object,
  isRepeated = false,
): Promise<T> {
  const token = tokens.get(org) ?? (await findToken(org, isRepeated))
  tokens.set(org, token)
  try {
    return await send<T>(method, path, body, { authorization: `Bearer ${token}`, 'x-org-name': org })
  } catch (error) {
    tokens.delete(org)
    if (isRepeated || !(error instanceof AdminError && error.status === 401)) throw error
    return callAsOwner(org, method, path, body, true)
  }
}

/** The token to start with, or a new one if it belongs to another organization or is no longer valid. */
async function findToken(org: string, isNew: boolean): Promise<string> {
  const first = credentials.value
  if (!isNew && first?.org === org && first.personalAccessToken !== '') return first.personalAccessToken
  const { members } = await admin<{ members: readonly Member[] }>('GET', 'members')
  const owner = members.find((member) => member.org === org && member.roles.includes('owner'))
  if (!owner) throw new Error(`${org} has no owner who could do this.`)
  const { token } = await admin<{ token: string }>('POST', 'tokens', { user: owner.username, org })
  return token
}

/** Runs an action of the user, and shows its result or its error. */
export async function act(done: string, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action()
    notice.value = { text: done, isError: false }
    // The control may be removed together with its item.
    setTimeout(keepFocus, 200)
    return true
  } catch (error) {
    notice.value = { text: error instanceof Error ? error.message : String(error), isError: true }
    return false
  }
}

function keepFocus(): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
