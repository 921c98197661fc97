import { type HttpHandler, http } from 'msw'

/** What answers requests: `createEmulator()` of `@spice-cloud/emulator`, or anything else with a fetch. */
export interface Emulator {
  /** Answers a request. */
  fetch(request: Request): Promise<Response> | Response
}

/** Which requests go to the emulator. */
export interface EmulatorHandlersOptions {
  /**
   * Addresses that lead to the emulator.
   * @default the service's own: the API's and the one that tokens come from
   */
  readonly origins?: readonly string[] | undefined
}

/**
 * Puts the emulator behind MSW, so that a program's requests to the service meet state instead of examples.
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

/** A connection that the emulator is told to break would be a 500 to MSW, were it thrown. */
async function answer(emulator: Emulator, request: Request): Promise<Response> {
  try {
    return await emulator.fetch(request)
  } catch {
    return Response.error()
  }
}
