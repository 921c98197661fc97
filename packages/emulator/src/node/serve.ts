import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Emulator } from '../api.ts'
import { createEmulator } from '../emulator.ts'
import type { Incoming, Outgoing } from '../http/exchange.ts'
import { tokenPath } from '../oauth/token-endpoint.ts'
import type { EmulatorOptions } from '../options.ts'
import { fromNode, sendOutgoing } from './from-node.ts'
import { answerPage } from './pages.ts'

export interface ServeOptions extends EmulatorOptions {
  /**
   * 0 takes a free one.
   * @default 0
   */
  readonly port?: number
  /** @default '127.0.0.1', so that nobody else reaches it */
  readonly host?: string
  /**
   * An emulator that is there already; the other options are then without effect.
   * @default a new one
   */
  readonly emulator?: Emulator
}

/** An emulator on a port. */
export interface ServedEmulator {
  /** Such as `http://127.0.0.1:4600`, without a slash at the end. */
  readonly url: string
  readonly tokenUrl: string
  readonly emulator: Emulator
  /** Lets requests under way end for a moment, then breaks what is left. */
  close(): Promise<void>
}

/**
 * Puts an emulator on a port.
 *
 * @example
 * import { serve } from '@spice-cloud/emulator/node'
 *
 * const served = await serve({ port: 4600 })
 * console.log(served.url, served.emulator.credentials.personalAccessToken)
 * await served.close()
 * @throws Error when the port is taken
 */
export async function serve(options: ServeOptions = {}): Promise<ServedEmulator> {
  const emulator = options.emulator ?? createEmulator(options)
  const server = createServer((message, response) => {
    const gone = new AbortController()
    response.once('close', () => response.writableFinished || gone.abort(new Error('the client went away')))
    void answer(emulator, fromNode(message, gone.signal)).then((outgoing) =>
      gone.signal.aborted ? undefined : sendOutgoing(outgoing, message, response),
    )
  })
  const url = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1')
  return { url, tokenUrl: `${url}${tokenPath}`, emulator, close: () => close(server) }
}

async function answer(emulator: Emulator, incoming: Incoming): Promise<Outgoing> {
  return answerPage(incoming) ?? emulator.handle(incoming)
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const { address, family, port: actual } = server.address() as AddressInfo
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 500).unref()
  })
}
