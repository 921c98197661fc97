import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

type Responder = (response: http.ServerResponse, request: http.IncomingMessage, body: string) => void

const json =
  (status: number, value: unknown, headers: http.OutgoingHttpHeaders = {}): Responder =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  }

export interface Scenarios {
  readonly url: string
  /** The body of the request to `/report`. */
  readonly report: Promise<string>
  readonly close: () => void
}

/** Starts a server that selects a scenario by the first path segment, and serves the files of a page. */
export async function startScenarios(files: ReadonlyMap<string, string>): Promise<Scenarios> {
  const report = makeReport()
  let retries = 0
  let tokens = 0
  const scenarios: Readonly<Record<string, Responder>> = {
    list: (response, request) => {
      const offset = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('offset') ?? 0)
      const all = Array.from({ length: 45 }, (_, id) => ({ id, name: `project-${id}` }))
      json(200, { orgs: all.slice(offset, offset + 20) })(response, request, '')
    },
    gzip: (response) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
      response.writeHead(200, headers).end(gzipSync('{"id":1,"name":"zipped"}'))
    },
    retry: (...call) =>
      (retries++ % 2 ? json(200, JSON.parse(call[2])) : json(503, {}, { 'retry-after-ms': '1' }))(...call),
    expired: (response, request, body) => {
      const fresh = request.headers.authorization !== `Bearer token-${tokens % 2 ? tokens : 0}`
      ;(fresh ? json(201, JSON.parse(body)) : json(401, { error: 'Token expired' }))(response, request, body)
    },
    nothing: (response) => response.writeHead(204).end(),
    missing: json(404, { error: 'No', code: 'instance_not_found' }),
    redirect: (response) => response.writeHead(302, { location: 'https://evil.example/' }).end(),
    hang: () => {},
    stall: (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    cut: (response) => response.socket?.destroy(),
    report: (response, _, body) => {
      report.resolve(body)
      response.end()
    },
    api: (...call) =>
      json(200, { access_token: `token-${++tokens}`, token_type: 'Bearer', expires_in: 3600 })(...call),
  }
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const path = new URL(request.url ?? '', 'http://localhost').pathname
    const file = files.get(path)
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    if (file !== undefined) response.writeHead(200, { 'content-type': type }).end(file)
    else scenarios[path.split('/')[1] ?? '']?.(response, request, Buffer.concat(chunks).toString())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: report.promise,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function makeReport(): { promise: Promise<string>; resolve: (text: string) => void } {
  let resolve: (text: string) => void = () => {}
  const promise = new Promise<string>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}
