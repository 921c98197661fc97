import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serve, type TestServer } from '../../test/support/serve.ts'
import { readSource } from './read-source.ts'
import type { SourceOptions } from './types.ts'

const defaults = { maximumBytes: 1_000, timeoutMs: 300_000 }
const servers: TestServer[] = []
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
})
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  await rm(folder, { recursive: true })
})

async function start(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const server = await serve(answer)
  servers.push(server)
  return server
}

async function read(location: string, options: Partial<SourceOptions> = {}) {
  const result = await readSource(location, { ...defaults, ...options })
  if (result.status === 'read') return { ...result.source, text: Buffer.from(result.source.bytes).toString() }
  return result.status === 'failed' ? result.diagnostics[0] : result.status
}

test('`readSource()` reads a path, a file URL and a symbolic link', async () => {
  const path = join(folder, 'a b.json')
  await writeFile(path, '{}')
  await symlink(path, join(folder, 'link.json'))
  const base = pathToFileURL(path)
  expect(await read(path)).toMatchObject({ text: '{}', base })
  expect(await read(base.href)).toMatchObject({ text: '{}', base })
  expect(await read(join(folder, 'link.json'))).toMatchObject({ text: '{}', base })
})

test('invalid paths are reported', async () => {
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'large.json'), 'x'.repeat(1_001))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(await read(join(folder, 'missing.json'))).toMatchObject({ code: 'source-not-found' })
  expect(await read(join(folder, 'large.json', 'x'))).toMatchObject({ code: 'source-not-found' })
  expect(await read(join(folder, 'sub'))).toMatchObject({ code: 'source-not-file' })
  expect(await read(join(folder, 'pipe'))).toMatchObject({ code: 'source-not-file' })
  expect(await read('/dev/zero')).toMatchObject({ code: 'source-not-file' })
  expect(await read(join(folder, 'large.json'))).toMatchObject({ code: 'source-too-large' })
  expect(await read('ftp://example.com/a.json')).toMatchObject({ code: 'source-protocol-unsupported' })
  expect(await read('file://host/a.json')).toMatchObject({ code: 'source-protocol-unsupported' })
})

test('a request accepts JSON, and the result has the validators for a conditional request', async () => {
  const server = await start((_, response) =>
    response.writeHead(200, { etag: '"1"', 'last-modified': 'x' }).end('{}'),
  )
  expect(await read(server.url)).toMatchObject({ text: '{}', etag: '"1"', lastModified: 'x' })
  expect(server.requests[0]?.headers.accept).toMatch(/^application\/json/)
})

test('status 304 means that the document is unchanged', async () => {
  const server = await start((request, response) => {
    response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end()
  })
  expect(await read(server.url, { validators: { etag: '"1"', lastModified: null } })).toBe('unchanged')
})

test.each([
  [401, /credential that has access/],
  [403, /credential that has access/],
  [404, /Check that it is correct/],
  [500, /Try again later/],
  [204, /Check that it is correct/],
])('status %d is reported', async (status, help) => {
  const server = await start((_, response) => response.writeHead(status).end())
  const problem = await read(server.url)
  expect(problem).toMatchObject({ code: 'source-status', message: expect.stringContaining(String(status)) })
  expect(problem).toMatchObject({ help: expect.stringMatching(help) })
})

test('the size of a body is checked while it arrives, after decompression', async () => {
  const packed = gzipSync(Buffer.alloc(100_000_000))
  const server = await start((request, response) => {
    if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    else {
      const timer = setInterval(() => response.write('x'.repeat(400)), 1)
      response.on('close', () => clearInterval(timer))
    }
  })
  expect(await read(`${server.url}/packed`)).toMatchObject({ code: 'source-too-large' })
  expect(await read(`${server.url}/endless`)).toMatchObject({ code: 'source-too-large' })
})

test('a truncated body is an error', async () => {
  const server = await start((_, response) => {
    response.writeHead(200, { 'content-length': 100 })
    response.write('{"openapi":', () => response.destroy())
  })
  expect(await read(server.url)).toMatchObject({
    code: 'source-truncated',
    message: expect.stringContaining('11 bytes'),
  })
})

test('a server that sends nothing, or too slowly, causes a timeout', async () => {
  const server = await start((request, response) => {
    if (request.url === '/silent') return
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  })
  expect(await read(`${server.url}/silent`, { timeoutMs: 150 })).toMatchObject({ code: 'source-timeout' })
  expect(await read(`${server.url}/drip`, { timeoutMs: 150 })).toMatchObject({ code: 'source-timeout' })
})

test('an aborted signal stops the request', async () => {
  const server = await start(() => {})
  const controller = new AbortController()
  const reading = readSource(server.url, { ...defaults, signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 50)
  await expect(reading).rejects.toThrow('enough')
})

test('the error for an unreachable server has the reason', async () => {
  const server = await start(() => {})
  server.close()
  expect(await read(server.url)).toMatchObject({
    code: 'source-unreachable',
    message: expect.stringContaining('ECONNREFUSED'),
  })
})

test('headers are not sent to another origin', async () => {
  const other = await start((_, response) => response.end('{}'))
  const server = await start((request, response) => {
    const target = request.url === '/a' ? '/b' : other.url
    response.writeHead(302, { location: target }).end()
  })
  const headers = { authorization: 'Bearer secret', 'x-org-name': 'acme' }
  const result = await read(`${server.url}/a`, { headers })
  expect(result).toMatchObject({ text: '{}', base: new URL(other.url) })
  expect(server.requests.map((request) => request.headers.authorization)).toEqual([
    'Bearer secret',
    'Bearer secret',
  ])
  expect(other.requests[0]?.headers).not.toHaveProperty('authorization')
  expect(other.requests[0]?.headers).not.toHaveProperty('x-org-name')
})

test.each([
  ['a circle', '/again', 'source-too-many-redirects', 6],
  ['another scheme', 'file:///etc/passwd', 'source-redirect-invalid', 1],
  ['a script', 'javascript:alert(1)', 'source-redirect-invalid', 1],
  ['an address with a password', 'http://user:pass@127.0.0.1/', 'source-redirect-invalid', 1],
])('a redirect to %s is an error', async (_, location, code, requests) => {
  const server = await start((_request, response) => response.writeHead(307, { location }).end())
  expect(await read(server.url)).toMatchObject({ code })
  expect(server.requests).toHaveLength(requests)
})

test('a redirect without an address is an error', async () => {
  const server = await start((_, response) => response.writeHead(302).end())
  expect(await read(server.url)).toMatchObject({ code: 'source-redirect-invalid' })
})

test('a password in a URL is not used and not printed', async () => {
  const problem = await read('http://user:hunter2@127.0.0.1:1/a.json')
  expect(problem).toMatchObject({ code: 'source-credentials-in-url' })
  expect(JSON.stringify(problem)).not.toContain('hunter2')
})
