import { once } from 'node:events'
import net from 'node:net'
import { describe, expect, test } from 'vitest'
import { SpiceCloud } from '../../src/index.ts'
import { until } from '../support/clock.ts'
import { hang, project, raw, reset } from '../support/server.ts'
import { canaries, setup } from '../support/setup.ts'
import { startTlsServer } from '../support/tls.ts'

const broken = { name: 'ConnectionError', fault: 'broken' }
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const cut = raw(`${head}content-length: 100\r\n\r\n{"id": 1,`)

describe('F13 a connection that is reset before the response', () => {
  test('causes a retry of a GET', async () => {
    const { spice, server } = await setup([reset, project])
    expect((await spice.projects.get(1)).id).toBe(1)
    expect(server.requests).toHaveLength(2)
  })

  test('causes no retry of a POST', async () => {
    const { spice, server, fails } = await setup([reset])
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({
      ...broken,
      outcomeUnknown: true,
      attempts: 1,
      operation: 'projects.create',
    })
    expect(server.requests).toHaveLength(1)
  })
})

test('F14 a POST on a kept-alive connection that the server closes is sent once', async () => {
  let posts = 0
  const server = net.createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const isPost = data.toString().startsWith('POST')
      if (isPost) posts++
      // The server closes the kept-alive connection during the second request.
      if (isPost) socket.destroy()
      else socket.write(`${head}content-length: 8\r\n\r\n{"id":1}`)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  const { spice, fails } = await setup([project], { baseUrl: `http://127.0.0.1:${port}` })
  await spice.projects.get(1)
  expect(await fails(spice.projects.create({ name: 'sales-bi' }))).toMatchObject({
    ...broken,
    outcomeUnknown: true,
  })
  expect(posts).toBe(1)
  server.close()
})

describe('F15 a request, even a POST,', () => {
  test('is retried if the connection was refused', async () => {
    const free = net.createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as net.AddressInfo
    free.close()
    const { spice, clock, fails } = await setup([project], { baseUrl: `http://127.0.0.1:${port}` })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ fault: 'unsent', code: 'ECONNREFUSED', attempts: 3, outcomeUnknown: false })
    expect(clock.sleeps).toEqual([250, 500])
  })

  test('is retried if the host name was not found', async () => {
    const { spice, clock, fails } = await setup([project], { baseUrl: 'https://no-such-host.invalid' })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ fault: 'unsent', attempts: 3, outcomeUnknown: false })
    expect(error.code).toMatch(/ENOTFOUND|EAI_AGAIN/)
    expect(clock.sleeps).toHaveLength(2)
  })

  // Errors as Node throws them, because a real timeout takes minutes.
  const timedOut = (syscall: string, code = 'ETIMEDOUT') =>
    Object.assign(new Error(`${syscall} ${code} 192.0.2.1:443`), { code, syscall })
  const undiciTimedOut = Object.assign(
    new Error('Connect Timeout Error (attempted address: 192.0.2.1:443)'),
    {
      code: 'UND_ERR_CONNECT_TIMEOUT',
    },
  )
  const bothTimedOut = Object.assign(new AggregateError([timedOut('connect'), timedOut('connect')]), {
    code: 'ETIMEDOUT',
  })

  test.each([
    ['one address', timedOut('connect')],
    ['two addresses', bothTimedOut],
    ['one address, as undici reports it', undiciTimedOut],
  ])('is retried if connecting to %s timed out', async (_, cause) => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }))
    const { spice, fails } = await setup([project], { fetch })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ fault: 'unsent', attempts: 3, outcomeUnknown: false, code: cause.code })
  })

  test.each([
    ['timed out', timedOut('read')],
    ['lost its route', timedOut('write', 'EHOSTUNREACH')],
  ])('is not retried if an established connection %s', async (_, cause) => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }))
    const { spice, fails } = await setup([project], { fetch })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ fault: 'broken', attempts: 1, outcomeUnknown: true })
  })

  test('is not retried if the certificate is untrusted', async () => {
    const server = await startTlsServer()
    const { clock, fails } = await setup([project])
    const { personalAccessToken } = await import('../../src/index.ts')
    const credential = personalAccessToken(canaries.pat)
    const spice = new SpiceCloud({ baseUrl: server.url, credential, clock })
    const error = await fails(spice.projects.get(1))
    expect(error).toMatchObject({ fault: 'untrusted', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', attempts: 1 })
    expect(server.requests()).toBe(0)
    server.close()
  })
})

describe('F16 a response that is truncated', () => {
  test.each([
    ['by a reset', cutByReset],
    ['by an end before its `Content-Length`', cut],
  ])('%s is discarded, and a GET is retried', async (_, step) => {
    const { spice, server } = await setup([step, project])
    expect(await spice.projects.get(1)).toEqual({ id: 1, name: 'one' })
    expect(server.requests).toHaveLength(2)
  })

  test('leaves the outcome of a POST unknown, although its status was received', async () => {
    const { spice, server, fails } = await setup([cut])
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ ...broken, outcomeUnknown: true })
    expect(server.requests).toHaveLength(1)
  })
})

function cutByReset(...[response]: Parameters<typeof cut>) {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
  response.write('{"id": 1,', () => response.socket?.resetAndDestroy())
}

test('F22 an attempt without response headers times out, and a GET is retried', async () => {
  const { spice, server, clock, fails } = await setup([hang])
  const failed = fails(spice.projects.get(1))
  for (const count of [1, 2, 3]) {
    await until(() => server.requests.length === count)
    clock.advance(60_000)
  }
  expect(await failed).toMatchObject({
    name: 'TimeoutError',
    timeout: 'headers',
    timeoutMs: 60_000,
    attempts: 3,
  })
  await until(() => server.busy() === 0, 'no open sockets')
})

test('F22 an attempt without response headers times out, and a POST is not retried', async () => {
  const { spice, server, clock, fails } = await setup([hang])
  const failed = fails(spice.projects.create({ name: 'sales-bi' }, { timeoutMs: 5000 }))
  await until(() => server.requests.length === 1)
  clock.advance(5000)
  expect(await failed).toMatchObject({ timeout: 'headers', outcomeUnknown: true, attempts: 1 })
})

test('F23 a body that never ends is limited by `timeoutMs` per attempt and by `deadlineMs` per call', async () => {
  const drip = (...[response]: Parameters<typeof hang>) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 2)
    response.on('close', () => clearInterval(timer))
  }
  const { spice, server, clock, fails } = await setup([drip])
  const failed = fails(spice.projects.get(1, { deadlineMs: 100_000 }))
  await until(() => server.requests.length === 1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  clock.advance(60_000)
  await until(() => server.requests.length === 2)
  await new Promise((resolve) => setTimeout(resolve, 50))
  clock.advance(40_000)
  expect(await failed).toMatchObject({ timeout: 'deadline', timeoutMs: 100_000, attempts: 2 })
  await until(() => server.busy() === 0, 'no open sockets')
})

test("a timeout while the body is read has `timeout: 'body'`", async () => {
  const stall = (...[response]: Parameters<typeof hang>) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{')
  }
  let hasHeaders = false
  const watched = async (url: string, init?: RequestInit) => {
    const response = await fetch(url, init)
    hasHeaders = true
    return response
  }
  const { spice, clock, fails } = await setup([stall], { fetch: watched })
  const failed = fails(spice.projects.get(1, { retries: 0 }))
  await until(() => hasHeaders)
  clock.advance(60_000)
  expect(await failed).toMatchObject({ timeout: 'body' })
})

test('a 204 releases its connection for the next call', async () => {
  const { spice, server } = await setup([(response) => response.writeHead(204).end()])
  for (let id = 1; id <= 5; id++) await spice.projects.delete(id)
  // Usually 1; more on a slow machine, where a connection is released after the next call starts.
  expect(server.connections()).toBeLessThan(5)
})
