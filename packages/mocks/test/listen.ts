import type { SetupServer } from 'msw/node'

/** Makes requests without a handler fail, with the options of both MSW 2 and MSW 3. */
export function listen(server: SetupServer): void {
  const options: object = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' }
  server.listen(options)
}
