import type { SetupServer } from 'msw/node'

/** Has a request that no handler answers fail, under the name that MSW 2 has for it and that of MSW 3. */
export function listen(server: SetupServer): void {
  const options: object = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' }
  server.listen(options)
}
