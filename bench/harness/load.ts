import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'

/** A request that is sent many times. */
export interface LoadRequest {
  readonly method: string
  readonly path: string
  readonly body?: object
}

/** Outcome of requests under load. */
export interface Load {
  readonly count: number
  readonly wallMs: number
  /** Milliseconds of each request, sorted. */
  readonly latencies: readonly number[]
  /** Answers by status. */
  readonly statuses: Readonly<Record<number, number>>
}

/** Sends requests to a server on this machine, `connections` at a time, each when the one before it was answered. */
export async function sendLoad(
  url: string,
  make: (index: number) => LoadRequest,
  {
    count,
    connections,
    limitMs = 60_000,
  }: { readonly count: number; readonly connections: number; readonly limitMs?: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  // A server that stops answering fails; it does not stop the bench.
  const limit = setTimeout(() => agent.destroy(), limitMs)
  const latencies: number[] = []
  const statuses: Record<number, number> = {}
  let next = 0
  const work = async () => {
    while (next < count) {
      const wanted = make(next++)
      const started = performance.now()
      const status = await send(url, wanted, agent)
      latencies.push(performance.now() - started)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  const started = performance.now()
  try {
    await Promise.all(Array.from({ length: connections }, work))
  } finally {
    clearTimeout(limit)
    agent.destroy()
  }
  const wallMs = performance.now() - started
  return { count, wallMs, latencies: latencies.toSorted((a, b) => a - b), statuses }
}

async function send(url: string, { method, path, body }: LoadRequest, agent: Agent): Promise<number> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = {
    authorization: 'Bearer bench-token',
    ...(text ? { 'content-type': 'application/json' } : {}),
  }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url + path, { method, headers, agent }, resolve)
      .on('error', reject)
      .end(text)
  })
  response.resume()
  await once(response, 'end')
  return response.statusCode ?? 0
}
