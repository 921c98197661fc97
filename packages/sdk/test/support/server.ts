import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Answers one request, or does not. */
export type Step = (
  response: ServerResponse,
  request: SeenRequest & { readonly raw: IncomingMessage },
) => void

/** A server that misbehaves in defined steps. */
export interface FaultyServer {
  readonly url: string
  readonly requests: SeenRequest[]
  /** How many connections were opened. */
  readonly connections: () => number
  /** How many requests still hold a connection: neither answered to the end nor cut. */
  readonly busy: () => number
  close(): Promise<void>
}

/**
 * Starts a server on a free port of the loopback. The steps answer one request each, in order, and the last one
 * all further ones. A token endpoint answers beside them, unless `token` is given.
 */
export async function startServer(steps: readonly Step[], token: Step = grantToken()): Promise<FaultyServer> {
  const requests: SeenRequest[] = []
  let answered = 0
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
      const step = isToken ? token : steps[Math.min(answered++, steps.length - 1)]
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

/** Answers with JSON. */
export function json(status: number, value: unknown, headers: Record<string, string | string[]> = {}): Step {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  }
}

/** Answers with any text. */
export function text(status: number, body: string | Buffer, headers: Record<string, string> = {}): Step {
  return (response) => {
    response.writeHead(status, headers).end(body)
  }
}

/** Answers in words of the service. */
export function refuse(status: number, headers: Record<string, string | string[]> = {}): Step {
  return json(status, { error: `status ${status}` }, headers)
}

/** A project, as far as the tests look at one. */
export const project: Step = json(200, { id: 1, name: 'one' })

/** Cuts the connection before a byte of the answer. */
export const reset: Step = (response) => {
  response.socket?.resetAndDestroy()
}

/** Writes to the connection itself, also against HTTP. */
export function raw(bytes: string | Buffer, end = true): Step {
  return (response) => {
    response.socket?.write(bytes)
    if (end) response.socket?.end()
  }
}

/** Never answers. */
export const hang: Step = () => {}

/** Issues tokens: `token-1`, `token-2` and so on, or one with a life of its own. */
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
