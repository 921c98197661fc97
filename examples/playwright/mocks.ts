import { handlers, mock } from '@spice-cloud/mocks'
import { setupWorker } from 'msw/browser'

const projects = [
  { id: 1, name: 'old-report', tags: { idle: 'yes' } },
  { id: 2, name: 'sales-bi', tags: {} },
]

const worker = setupWorker(mock.projects.list({ projects }), ...handlers())

declare global {
  /** Changes responses from a test: its own functions run in the page, where the service worker is. */
  var mocks: { readonly worker: typeof worker; readonly mock: typeof mock }
}

/** Has a service worker answer the requests of the page. */
export async function startMocks(): Promise<void> {
  globalThis.mocks = { worker, mock }
  await worker.start({ quiet: true })
}
