import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that the server received. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Responds to one request, or leaves it pending. */
export type Step = (
  response: ServerResponse,
  request: SeenRequest & { readonly raw: IncomingMessage },
) => void

/** A server that responds with defined faults. */
export interface FaultyServer {
  readonly url: string
  readonly requests: SeenRequest[]
  /** Number of connections that were opened. */
  readonly connections: () => number
  /** Number of requests that are neither complete nor aborted. */
  readonly busy: () => number
  close(): Promise<void>
}

/**
 * Starts a server on a free port of the loopback interface. Each step responds to one request, in order; the last one
 * responds to all further requests. `token` responds to requests to the token endpoint.
 */
export async function startServer(steps: readonly Step[], token: Step = grantToken()): Promise<FaultyServer> {
  const requests: SeenRequest[] = []
  let served = 0
  let connections = 0
  let busy = 0
  const server = http.createServer({ keepAliveTimeout: 60_000, maxHeaderSize: 1 << 24 }, (raw, response) => {
    busy++
    response.on('close', () => busy--)
    const chunks: Buffer[] = []
    raw.on('data', (chunk: Buffer) => chunks.push(chunk))
    raw.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const seen = { method: raw.method ?? '', url: raw.url ?? '', headers: raw.headers, body }
      requests.push(seen)
      const isToken = seen.url.startsWith('/api/oauth/token')
      const step = isToken ? token : steps[Math.min(served++, steps.length - 1)]
      step?.(response, { ...seen, raw })
    })
    raw.on('error', () => {})
    response.on('error', () => {})
  })
  server.on('connection', (socket) => {
    connections++
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    busy: () => busy,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Responds with JSON. */
export function json(status: number, value: unknown, headers: Record<string, string | string[]> = {}): Step {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  }
}

/** Responds with a string or bytes. */
export function text(status: number, body: string | Buffer, headers: Record<string, string> = {}): Step {
  return (response) => {
    response.writeHead(status, headers).end(body)
  }
}

/** Responds with an error in the format of the service. */
export function refuse(status: number, headers: Record<string, string | string[]> = {}): Step {
  return json(status, { error: `status ${status}` }, headers)
}

/** Responds with a project that has the fields that tests read. */
export const project: Step = json(200, { id: 1, name: 'one' })

/** Resets the connection before the response. */
export const reset: Step = (response) => {
  response.socket?.resetAndDestroy()
}

/** Writes bytes to the socket, which may violate HTTP. */
export function raw(bytes: string | Buffer, end = true): Step {
  return (response) => {
    response.socket?.write(bytes)
    if (end) response.socket?.end()
  }
}

/** Never responds. */
export const hang: Step = () => {}

/** Issues the tokens `access-canary-1`, `access-canary-2` and so on; `fields` override those of the response. */
export function grantToken(fields: Record<string, unknown> = {}): Step {
  let count = 0
  return (response) => {
    count++
    const token = {
      access_token: `access-canary-${count}`,
      token_type: 'Bearer',
      expires_in: 3600,
      ...fields,
    }
    json(200, token)(response, {} as never)
  }
}
