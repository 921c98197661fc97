import { admin } from './admin.ts'
import { applyProject, reloadProjects, touchProjects, versionOf } from './store/projects.ts'
import { applyRequest, loadRequests, requests } from './store/requests.ts'
import {
  accessVersion,
  connected,
  credentials,
  type EmulatorClock,
  faults,
  loadSession,
  organizations,
  setClock,
} from './store/session.ts'
import type { Credentials, Organization, PendingFault, ProjectRow, RequestSummary } from './types.ts'

interface Events {
  readonly ready: object
  readonly reset: object
  readonly projects: { readonly id: number; readonly value: ProjectRow | null }
  readonly deployments: { readonly id: number; readonly value: { readonly project_id: number } | null }
  readonly requests: { readonly id: string; readonly value: RequestSummary }
  readonly faults: { readonly faults: readonly PendingFault[] }
  readonly organizations: readonly Organization[]
  readonly monitors: { readonly parent: string }
  readonly credentials: object
  readonly clock: EmulatorClock
}

/** Events so far, except `ready`. */
let received = 0

/** Number of times to load the state again because it changed meanwhile. */
const maxLoads = 5

const handlers: { readonly [Type in keyof Events]: (data: Events[Type]) => void } = {
  // Connected only after everything is loaded: an earlier action would have no credentials.
  ready: () => {
    void start().then(() => {
      connected.value = true
    })
  },
  reset: () => void start(),
  projects: ({ id, value }) => applyProject(id, value),
  // The event of its project follows, and only projects show deployments.
  deployments: () => {},
  requests: ({ id, value }) => applyRequest(id, value),
  faults: (data) => {
    faults.value = data.faults
  },
  organizations: (data) => {
    organizations.value = data
    accessVersion.value++
  },
  monitors({ parent }) {
    const [kind, id] = parent.split(':')
    if (kind === 'project') versionOf(Number(id)).value++
  },
  credentials: () => void loadCredentials(),
  clock: setClock,
}

/** Follows the emulator's events; `EventSource` connects again by itself when the emulator restarts. */
export function startLive(): void {
  const source = new EventSource('/_emulator/events')
  source.addEventListener('error', () => {
    connected.value = false
  })
  for (const type of Object.keys(handlers) as (keyof Events)[]) {
    source.addEventListener(type, ({ data }) => {
      if (type !== 'ready') received++
      const handle = handlers[type] as (data: unknown) => void
      handle(JSON.parse(data))
    })
  }
}

function start(): Promise<void> {
  requests.value = []
  touchProjects()
  return loadAll()
}

/** Loads everything, and loads it again if an event arrived meanwhile, since the response may be older. */
async function loadAll(): Promise<void> {
  for (let loads = 0, before = -1; before !== received && loads < maxLoads; loads++) {
    before = received
    await Promise.all([loadSession(), loadRequests(), reloadProjects()])
  }
}

async function loadCredentials(): Promise<void> {
  credentials.value = await admin<Credentials>('GET', 'credentials')
  accessVersion.value++
}
