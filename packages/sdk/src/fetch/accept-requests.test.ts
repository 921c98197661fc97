import { createClient } from '@spice-cloud/client'
import { afterEach, expect, test } from 'vitest'
import { TestClock } from '../../test/support/clock.ts'
import { type FaultyServer, project, refuse, type Step, startServer } from '../../test/support/server.ts'
import { canaries } from '../../test/support/setup.ts'
import { acceptRequests, decorate, personalAccessToken, withAuth, withRetry, withTimeout } from '../index.ts'

let server: FaultyServer

afterEach(() => server.close())

/** A fetch for a client of another library, and a server that responds with the steps in order. */
async function setup(...steps: readonly Step[]) {
  server = await startServer(steps)
  const clock = new TestClock()
  const auth = withAuth(personalAccessToken(canaries.pat), { baseUrl: server.url })
  return acceptRequests(decorate(fetch, withRetry({ clock }), auth, withTimeout({ clock })))
}

test.each<[string, (url: string) => [string | URL | Request, RequestInit?]]>([
  ['a string', (url) => [url]],
  ['a URL', (url) => [new URL(url)]],
  ['a Request', (url) => [new Request(url)]],
  [
    'a Request with an init that overrides it',
    (url) => [new Request(url, { method: 'POST' }), { method: 'get' }],
  ],
])('%s is sent with the credential, and retried', async (_, make) => {
  const send = await setup(refuse(503), project)
  const response = await send(...make(`${server.url}/v1/projects/1`))
  expect(await response.json()).toEqual({ id: 1, name: 'one' })
  expect(server.requests.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual(
    Array(2).fill(['GET', '/v1/projects/1', `Bearer ${canaries.pat}`]),
  )
})

test.each<[string, RequestInit['body'], string]>([
  ['a string', 'text', 'text/plain;charset=UTF-8'],
  ['a form', new URLSearchParams({ a: 'b' }), 'application/x-www-form-urlencoded;charset=UTF-8'],
  ['bytes', new Uint8Array([104, 105]), 'application/octet-stream'],
])('a body that is %s is sent with each attempt, as are headers in any case', async (_, body, type) => {
  const send = await setup(refuse(503), project)
  const headers = type.includes('octet') ? { 'X-Note': 'yes', 'Content-Type': type } : { 'X-Note': 'yes' }
  await send(new Request(server.url, { method: 'PUT', body: body ?? null, headers }))
  const [first, second] = server.requests
  expect(first).toEqual(second)
  expect(first?.headers).toMatchObject({ 'x-note': 'yes', 'content-type': type })
  expect(first?.body).toBe(await new Response(body ?? null).text())
})

test('the signal of a `Request` aborts the call, even after the `Request` is garbage-collected', async () => {
  const send = await setup(() => {})
  const controller = new AbortController()
  const reason = new Error('enough')
  const failed = send(new Request(server.url, { signal: controller.signal })).catch((error: unknown) => error)
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--expose-gc')
  const collect = (await import('node:vm')).runInNewContext('gc') as () => void
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    collect()
  }
  controller.abort(reason)
  expect(await failed).toBe(reason)
})

test('the response can be cloned, read as a blob, and passed to `new Response()`', async () => {
  const send = await setup(project)
  const response = await send(server.url)
  expect(await new Response(response.clone().body, response).json()).toEqual({ id: 1, name: 'one' })
  expect((await response.blob()).size).toBe(21)
  expect(response.bodyUsed).toBe(true)
})

test('a fetch of `acceptRequests()` also works in `createClient()`', async () => {
  const send = await setup(project)
  const client = createClient({ baseUrl: server.url, fetch: send })
  const operation = { id: 'projects.get', method: 'GET', path: '/v1/projects/{projectId}' }
  const found = await client.send(operation, { path: { projectId: 1 } })
  expect(found).toMatchObject({ ok: true, data: { id: 1, name: 'one' } })
})

test('every property of a `Request` and of an init is passed on', async () => {
  const given = {
    cache: 'no-store',
    credentials: 'include',
    integrity: 'sha256-abc',
    keepalive: true,
    mode: 'same-origin',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  } as const
  server = await startServer([project])
  const seen: unknown[] = []
  const send = acceptRequests(async (_, init) => {
    seen.push(init)
    return new Response()
  })
  await send(new Request(server.url, given))
  await send(server.url, given)
  expect(seen).toEqual([expect.objectContaining(given), expect.objectContaining(given)])
})

test('the signal aborts a request whose body never ends', async () => {
  const send = await setup(project)
  const body = new ReadableStream({ pull: () => new Promise(() => {}) })
  const signal = AbortSignal.timeout(50)
  const init = { method: 'PUT', body, signal, duplex: 'half' } as RequestInit
  await expect(send(server.url, init)).rejects.toBe(
    await new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(signal.reason))
    }),
  )
})

test('a response has its URL, and the `Content-Length` of a HEAD request', async () => {
  const send = await setup((response) => response.writeHead(200, { 'content-length': 77 }).end())
  const response = await send(`${server.url}/v1/health`, { method: 'HEAD' })
  expect(response.url).toBe(`${server.url}/v1/health`)
  expect(response.headers.get('content-length')).toBe('77')
})
