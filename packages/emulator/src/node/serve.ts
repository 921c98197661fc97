import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Emulator } from '../api.ts'
import { createEmulator } from '../emulator.ts'
import type { Outgoing } from '../http/exchange.ts'
import { tokenPath } from '../oauth/token-endpoint.ts'
import type { EmulatorOptions } from '../options.ts'
import { answerError } from '../pipeline/finish.ts'
import { UsageError } from '../usage-error.ts'
import { checkHost } from './check-host.ts'
import { ClientDisconnect } from './client-disconnect.ts'
import { createCertificate } from './create-certificate.ts'
import { fromNode } from './from-node.ts'
import { answerPage } from './pages.ts'
import { sendOutgoing } from './send.ts'

/** Options of `serve()`. */
export interface ServeOptions extends EmulatorOptions {
  /**
   * 0 takes a free one.
   * @default 0
   */
  readonly port?: number
  /** @default '127.0.0.1', which other machines do not reach */
  readonly host?: string
  /**
   * Names that requests may have as their `Host`, beside addresses, `localhost` and `host`. `.example.com`
   * includes all names below it; `true` allows every name, which lets web pages of any site send requests.
   * @default []
   */
  readonly allowedHosts?: readonly string[] | true
  /**
   * HTTPS, which the Spice CLI requires: `true` creates a certificate whose authority is `ca` of the result.
   * @default false
   */
  readonly tls?: boolean | { readonly cert: string; readonly key: string }
  /**
   * An existing emulator; the other options for one are then ignored.
   * @default a new one
   */
  readonly emulator?: Emulator
}

/** An emulator on a port. */
export interface ServedEmulator {
  /** Such as `http://127.0.0.1:4600`, without a slash at the end. */
  readonly url: string
  readonly tokenUrl: string
  /** The certificate that clients have to trust, in PEM; `null` unless `tls` is `true`. */
  readonly ca: string | null
  readonly emulator: Emulator
  /** Lets pending requests end for a moment, then closes all connections. */
  close(): Promise<void>
}

/**
 * Listens on a port.
 *
 * @example
 * import { serve } from '@spice-cloud/emulator/node'
 *
 * const served = await serve({ port: 4600 })
 * console.log(served.url, served.emulator.credentials.personalAccessToken)
 * await served.close()
 * @throws UsageError when the host is empty, and Error when the port is taken
 */
export async function serve(options: ServeOptions = {}): Promise<ServedEmulator> {
  const emulator = options.emulator ?? createEmulator(options)
  const { host = '127.0.0.1', allowedHosts = [], tls = false } = options
  if (host.trim() === '') throw new UsageError('host must be an address or a name, got an empty string')
  const { onError = (error) => console.error(error) } = options
  const allowed = allowedHosts === true ? true : [host, ...allowedHosts]
  const certificate = tls === true ? await createCertificate(allowed === true ? [host] : allowed) : null
  const answer = (message: IncomingMessage, response: ServerResponse) => {
    const disconnect = new ClientDisconnect(response)
    respond(emulator, allowed, message, response, disconnect).catch((error: unknown) => {
      if (!disconnect.hasHappened) sendError(error, response, onError)
    })
  }
  const secrets = certificate ?? (typeof tls === 'object' ? tls : null)
  const server = secrets
    ? createSecureServer({ cert: secrets.cert, key: secrets.key }, answer)
    : createServer(answer)
  const address = await listen(server, options.port ?? 0, host)
  const url = `${secrets ? 'https' : 'http'}://${address}`
  return {
    url,
    tokenUrl: `${url}${tokenPath}`,
    ca: certificate?.ca ?? null,
    emulator,
    close: () => close(server),
  }
}

async function respond(
  emulator: Emulator,
  allowed: readonly string[] | true,
  message: IncomingMessage,
  response: ServerResponse,
  disconnect: ClientDisconnect,
): Promise<void> {
  checkHost(message, allowed)
  const incoming = fromNode(message, disconnect)
  const outgoing = answerPage(incoming) ?? (await emulator.handle(incoming))
  if (!disconnect.hasHappened) await sendOutgoing(outgoing, message, response, disconnect)
}

/** Responds with the error of a failed response; closes the connection if a part was already sent. */
function sendError(error: unknown, response: ServerResponse, onError: (error: unknown) => void): void {
  const { status, headers, body }: Outgoing = answerError(error, onError)
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { ...headers, connection: 'close' }).end(body)
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const { address, family, port: actual } = server.address() as AddressInfo
      resolve(`${family === 'IPv6' ? `[${reach(address)}]` : reach(address)}:${actual}`)
    })
  })
}

/** An address to connect to: the unspecified address is only for listening. */
function reach(address: string): string {
  return address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 500).unref()
  })
}
