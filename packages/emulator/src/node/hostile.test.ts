import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenPath } from '../oauth/token-endpoint.ts'
import { type ServedEmulator, serve } from './serve.ts'

let served: ServedEmulator
const bugs: unknown[] = []
beforeAll(async () => {
  served = await serve({ rateLimits: false, onError: (error) => bugs.push(error) })
})
afterAll(() => served.close())

/** Sends bytes as they are, and reads until its answer, or until the connection is closed. */
async function sendRaw(bytes: string | Uint8Array, closeAfterMs?: number): Promise<string> {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  let answer = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1')
    // The first answer is what the tests look at.
    if (answer.includes('\r\n\r\n')) socket.end()
  })
  await once(socket, 'connect')
  socket.write(bytes)
  if (closeAfterMs !== undefined) setTimeout(() => socket.destroy(), closeAfterMs)
  await closed
  return answer
}

async function expectAlive(): Promise<void> {
  expect((await fetch(`${served.url}/v1/health`)).status).toBe(200)
  expect(bugs).toEqual([])
}

const head = (line: string, ...headers: string[]) =>
  `${[line, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`

test.each([
  'GET http://[ HTTP/1.1',
  'GET http:///v1/health HTTP/1.1',
  'GET https://localhost:99999/ HTTP/1.1',
  'GET ftp://localhost/ HTTP/1.1',
  'GET http://%zz/ HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'GET * HTTP/1.1',
  'GET // HTTP/1.1',
  'GET //evil.example/v1/health HTTP/1.1',
  'GET /v1/../v1/health HTTP/1.1',
  'GET /v1/projects/%ff HTTP/1.1',
  'GET /v1/projects/%00 HTTP/1.1',
  'GET /%E0%A4%A HTTP/1.1',
  'GET /?%ff=%ff&& HTTP/1.1',
  'GET /_emulator/%ff HTTP/1.1',
  'GET /_emulator/faults/../../v1/health HTTP/1.1',
  'GET /_emulator/__proto__ HTTP/1.1',
  'PROPFIND /v1/projects HTTP/1.1',
  'TRACE /v1/projects HTTP/1.1',
  'HEAD /_emulator/events HTTP/1.1',
  'HEAD / HTTP/1.1',
])('the server answers %s and keeps running', async (line) => {
  expect(await sendRaw(head(line))).toMatch(/^HTTP\/1\.1 [2-4]\d\d /)
  await expectAlive()
})

test.each(
  [
    head('CONNECT evil.example:443 HTTP/1.1'),
    head('GET /v1/health HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade'),
    head('GET /v1/projects HTTP/1.1', 'Content-Length: x'),
    head('POST /v1/projects HTTP/1.1', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
    head('POST /v1/projects HTTP/1.1', 'Content-Length: -1'),
    `${head('POST /v1/projects HTTP/1.1', 'Transfer-Encoding: chunked')}zz\r\n`,
    head('POST /v1/projects HTTP/1.1', 'Expect: 200-ok', 'Content-Length: 0'),
    head('GET /v1/projects HTTP/1.1', `X-Long: ${'x'.repeat(100_000)}`),
    head('GET /v1/projects HTTP/1.1', ...Array.from({ length: 3000 }, (_, i) => `X-${i}: x`)),
    head('GET /v1/projects HTTP/1.1', 'Authorization: Bearer \x01'),
    'GET /v1/health HTTP/1.1\r\n\r\n',
    'GET /v1/health\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    head('GET /v1/health HTTP/1.1').repeat(50),
    head('GET /v1/health HTTP/1.1', 'X-Folded: a', ' b'),
    head(`GET /${'a'.repeat(90_000)} HTTP/1.1`),
    head(`GET /v1/projects?${'a&'.repeat(5000)} HTTP/1.1`),
    `${head('GET /v1/projects HTTP/1.1', 'Content-Length: 5')}hello`,
    `${head('POST /v1/projects HTTP/1.1', 'Content-Length: 2', 'Content-Length: 3')}{}x`,
    head('POST /v1/projects HTTP/1.1', 'Content-Length: 99999999999999999999'),
    `${head('POST /v1/projects HTTP/1.1', 'Transfer-Encoding: gzip, chunked')}2\r\n{}\r\n0\r\n\r\n`,
    `${head('POST /v1/projects HTTP/1.1', 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\nHost: b\r\n\r\n`,
    head('GET /v1/projects HTTP/1.1', 'X-Org-Name: acme', 'X-Org-Name: __proto__'),
    head('GET /_emulator/pages/../../package.json HTTP/1.1'),
    head('GET /_emulator/pages/__proto__ HTTP/1.1'),
    head(
      'OPTIONS /v1/projects HTTP/1.1',
      'Origin: ::::',
      `Access-Control-Request-Headers: ${'x,'.repeat(3000)}`,
    ),
    '\r\n\r\n\r\n',
    '\0'.repeat(1000),
    'GET',
  ].map((bytes) => [bytes.slice(0, 80), bytes]),
)('%j does not end the server', async (_, bytes) => {
  await sendRaw(bytes, 300)
  await expectAlive()
})

test('a client that disconnects during its request does not end the server', async () => {
  const start = head('POST /v1/projects HTTP/1.1', 'Content-Length: 1000', 'Content-Type: application/json')
  for (const sent of [start, `${start}{"name":`, head('GET /_emulator/events HTTP/1.1')])
    await sendRaw(sent, 20)
  served.emulator.faults.add({ operation: '*', effect: { kind: 'drip', bytes: 1, everyMs: 60_000 } })
  await sendRaw(head('GET /v1/health HTTP/1.1'), 20)
  await expectAlive()
})

test('random bytes, request lines and headers do not end the server', async () => {
  const target = fc.oneof(
    fc.constantFrom(
      '/v1/projects',
      '/v1/health',
      tokenPath,
      '/_emulator/state',
      '/_emulator/faults',
      '/',
      '*',
    ),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary-ascii' }).map((text) => `/${text.replace(/[\r\n]/g, '')}`),
  )
  const method = fc.oneof(
    fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
    fc.string(),
  )
  const header = fc.tuple(
    fc.constantFrom(
      'Authorization',
      'Content-Type',
      'X-Org-Name',
      'Origin',
      'Accept',
      'If-None-Match',
      'Host',
      'Range',
    ),
    fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')),
  )
  await fc.assert(
    fc.asyncProperty(
      method,
      target,
      fc.array(header, { maxLength: 4 }),
      fc.string(),
      async (verb, where, headers, body) => {
        const lines = headers.map(([name, value]) => `${name}: ${value}`)
        await sendRaw(
          head(`${verb} ${where} HTTP/1.1`, `Content-Length: ${Buffer.byteLength(body)}`, ...lines) + body,
          50,
        )
      },
    ),
    { numRuns: 200 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await sendRaw(bytes, 20)
    }),
    { numRuns: 50 },
  )
  await expectAlive()
})

test('the admin paths answer random requests, and the API keeps working', async () => {
  const names = [
    'faults',
    'faults/1',
    'deployments',
    'clock',
    'tokens',
    'tokens/1',
    'clients',
    'seed',
    'requests',
    'events',
    'reset',
  ]
  const word = fc.constantFrom(
    'operation',
    'effect',
    'kind',
    'status',
    'latency',
    'ms',
    'times',
    'advanceMs',
    'user',
    'ada',
    'org',
    'acme',
    'scopes',
    'organizations',
    'name',
    'headers',
    'body',
    'token',
    'expiresInMs',
    '__proto__',
    'constructor',
    'toString',
  )
  const scalar = fc.oneof(
    word,
    fc.double(),
    fc.integer(),
    fc.constantFrom(1e300, -1, 8.64e15, null, true, ''),
    fc.string(),
  )
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(word, tie('value'), { maxKeys: 4 }),
    ),
  })).value
  const request = fc.tuple(fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'), fc.constantFrom(...names), json)
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 5 }), async (requests) => {
      for (const [method, name, body] of requests) {
        if (method === 'GET' && name === 'events') continue
        const init = { method, ...(method === 'GET' ? {} : { body: JSON.stringify(body) ?? '' }) }
        const response = await fetch(`${served.url}/_emulator/${name}`, init)
        expect(response.status).toBeLessThan(500)
        await response.arrayBuffer()
      }
      await fetch(`${served.url}/_emulator/faults`, { method: 'DELETE' })
      expect((await fetch(`${served.url}/v1/health`)).status).toBe(200)
    }),
    { numRuns: 150 },
  )
  await expectAlive()
})

test('every accepted fault is applied without ending the server', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a\r\nb', 'ü€', '', 'Content-Length'),
  )
  const effect = fc.oneof(
    fc.record({
      kind: fc.constant('status'),
      status: fc.integer({ min: 200, max: 599 }),
      headers: fc.dictionary(text, text, { maxKeys: 3 }),
    }),
    fc.record({
      kind: fc.constant('body'),
      body: text,
      contentType: text,
      status: fc.integer({ min: 200, max: 599 }),
    }),
    fc.record({ kind: fc.constantFrom('truncate', 'drip'), bytes: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ kind: fc.constant('reset') }),
  )
  await fc.assert(
    fc.asyncProperty(effect, fc.constantFrom('before', 'after'), async (one, when) => {
      const body = JSON.stringify({ when, effect: one.kind === 'drip' ? { ...one, everyMs: 0 } : one })
      const ordered = await fetch(`${served.url}/_emulator/faults`, { method: 'POST', body })
      expect([201, 400]).toContain(ordered.status)
      await fetch(`${served.url}/v1/projects`)
        .then((response) => response.text())
        .catch(() => {})
      await fetch(`${served.url}/_emulator/faults`, { method: 'DELETE' })
    }),
    { numRuns: 200 },
  )
  await expectAlive()
})

test('a host that is not allowed is refused on every path', async () => {
  for (const path of [
    '/',
    '/v1/projects',
    '/v1/docs',
    '/_emulator/state',
    '/_emulator/pages/live.js',
    tokenPath,
    '/nothing',
  ]) {
    for (const host of ['evil.example', 'localhost.evil.example:80', 'EMULATOR.']) {
      const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 403 /)
      expect(answer).toContain(`--allow-host ${host.replace(/\.?(:80)?$/, '').toLowerCase()}`)
    }
    const answer = await sendRaw(
      `GET ${path} HTTP/1.1\r\nHost: app.localhost:80\r\nAccept: text/html\r\n\r\n`,
    )
    expect(answer).not.toMatch(/^HTTP\/1\.1 403 /)
  }
})

test.each([
  ['two hosts', 400, 'GET /v1/health HTTP/1.1\r\nHost: localhost\r\nhost: evil.example'],
  ['the same host twice', 400, 'GET /v1/health HTTP/1.1\r\nHost: localhost\r\nHost: localhost'],
  ['no name', 400, 'GET /v1/health HTTP/1.1\r\nHost:'],
  ['two names', 400, 'GET /v1/health HTTP/1.1\r\nHost: localhost, evil.example'],
  ['a user before the name', 400, 'GET /v1/health HTTP/1.1\r\nHost: a@localhost'],
  ['a foreign target', 403, 'GET http://evil.example/v1/health HTTP/1.1\r\nHost: localhost'],
  ['a foreign target in capitals', 403, 'GET HTTP://EVIL.EXAMPLE HTTP/1.1\r\nHost: localhost'],
  ['a foreign target without a host', 403, 'GET http://evil.example/v1/health HTTP/1.0'],
  ['a target with a user', 400, 'GET http://localhost@evil.example/ HTTP/1.1\r\nHost: localhost'],
  ['a local target for a foreign host', 403, 'GET http://localhost/ HTTP/1.1\r\nHost: evil.example'],
  ['a local target', 200, 'GET http://localhost:80/v1/health HTTP/1.1\r\nHost: localhost:80'],
])('a request with %s is answered with %d', async (_, status, start) => {
  expect(await sendRaw(`${start}\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  await expectAlive()
})

test('the server accepts the allowed hosts and the host that it listens on', async () => {
  const own = await serve({ host: 'localhost', allowedHosts: ['emulator', '.svc.example'] })
  try {
    const status = async (host: string) => {
      const socket = connect(Number(new URL(own.url).port), 'localhost')
      socket.write(`GET /v1/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      const [chunk] = await once(socket, 'data')
      socket.destroy()
      return Number(String(chunk).slice(9, 12))
    }
    expect(await Promise.all(['emulator:4600', 'a.svc.example', 'localhost', 'other'].map(status))).toEqual([
      200, 200, 200, 403,
    ])
  } finally {
    await own.close()
  }
})
