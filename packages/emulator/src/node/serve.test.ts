import { request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type ServedEmulator, type ServeOptions, serve } from './serve.ts'

let served: ServedEmulator | undefined
afterEach(async () => {
  await served?.close()
  served = undefined
})

async function start(options: ServeOptions = {}) {
  served = await serve(options)
  const { url, emulator } = served
  const headers = { authorization: `Bearer ${emulator.credentials.personalAccessToken}` }
  return {
    ...served,
    send: (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, { headers, ...init }),
  }
}

test('`serve()` serves the API on a loopback port', async () => {
  const { url, send } = await start()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const response = await send('/v1/projects')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('x-request-id')).toBe('req_00000001')
  expect(await response.json()).toEqual({ projects: [] })
})

test('`serve()` refuses an empty host, with which it would listen on every address', async () => {
  await expect(serve({ host: '' })).rejects.toThrow('host must be an address or a name')
})

test('the token endpoint has the path that clients use for an API host without an `api` label', async () => {
  const { url, tokenUrl, emulator } = await start()
  expect(tokenUrl).toBe(`${url}/api/oauth/token`)
  const { clientId, clientSecret } = emulator.credentials
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
    }),
  })
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number }
  expect(expires_in).toBe(3600)
  const list = await fetch(`${url}/v1/projects`, { headers: { authorization: `Bearer ${access_token}` } })
  expect(list.status).toBe(200)
})

test('a body over 1 MiB is refused, with or without a `Content-Length`', async () => {
  const { url, send } = await start()
  const body = JSON.stringify({ name: 'x'.repeat(2 ** 20) })
  expect((await send('/v1/projects', { method: 'POST', body })).status).toBe(413)
  const status = await new Promise((resolve, reject) => {
    const chunked = request(`${url}/v1/projects`, { method: 'POST' }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    chunked.on('error', reject)
    chunked.end(body)
  })
  expect(status).toBe(413)
})

test('faults break the connection or send the body in parts', async () => {
  const { send, emulator } = await start()
  emulator.faults.add({ effect: { kind: 'reset' } })
  await expect(send('/v1/projects')).rejects.toThrow('fetch failed')
  emulator.faults.add({ effect: { kind: 'truncate', bytes: 5 } })
  const response = await send('/v1/projects')
  await expect(response.text()).rejects.toThrow('terminated')
  emulator.faults.add({ effect: { kind: 'drip', bytes: 4, everyMs: 1 } })
  expect(await (await send('/v1/projects')).json()).toEqual({ projects: [] })
  expect(await (await send('/v1/projects')).json()).toEqual({ projects: [] })
})

test('a `latency` fault ends when the client disconnects', async () => {
  const { send, emulator } = await start({ onError: (error) => expect.unreachable(String(error)) })
  emulator.faults.add({ effect: { kind: 'latency', ms: 60_000 } })
  await expect(send('/v1/projects', { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  await served?.close()
})

test('`serve()` rejects when the port is in use', async () => {
  const { url } = await start()
  await expect(serve({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
})

test('HEAD is answered without a body', async () => {
  const { send } = await start()
  const response = await send('/v1/projects', { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(Number(response.headers.get('content-length'))).toBe('{"projects":[]}'.length)
  expect(await response.text()).toBe('')
})
