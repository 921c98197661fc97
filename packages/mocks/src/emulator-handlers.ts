import { type HttpHandler, http } from 'msw'

/** Handles requests: `createEmulator()` of `@spice-cloud/emulator`, or any other object with a `fetch`. */
export interface Emulator {
  /** Responds to a request. */
  fetch(request: Request): Promise<Response> | Response
}

/** Options for `emulatorHandlers()`. */
export interface EmulatorHandlersOptions {
  /**
   * Origins whose requests go to the emulator.
   * @default the origins of the API and of its token endpoint
   */
  readonly origins?: readonly string[] | undefined
}

/**
 * Creates MSW handlers that pass requests for the service to the emulator, which has state.
 *
 * @example
 * import { createEmulator } from '@spice-cloud/emulator'
 * import { emulatorHandlers } from '@spice-cloud/mocks'
 * import { setupServer } from 'msw/node'
 *
 * const server = setupServer(...emulatorHandlers(createEmulator()))
 */
export function emulatorHandlers(emulator: Emulator, options: EmulatorHandlersOptions = {}): HttpHandler[] {
  const { origins = ['https://api.spice.ai', 'https://spice.ai'] } = options
  return origins.map((origin) =>
    http.all(`${new URL(origin).origin}/*`, ({ request }) => answer(emulator, request)),
  )
}

/** Returns a network error if the emulator breaks the connection. MSW would respond to a thrown error with status 500. */
async function answer(emulator: Emulator, request: Request): Promise<Response> {
  try {
    return await emulator.fetch(request)
  } catch {
    return Response.error()
  }
}
