import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canonicalize } from '../src/document/canonicalize.ts'
import { defaultLimits } from '../src/document/limits.ts'
import { type PullOptions, pull } from '../src/source/pull.ts'
import { serve, type TestServer } from './support/serve.ts'

let folder: string
let server: TestServer
/** The document of the server, and whether it answers 304 when nothing changed. */
let page: { body: string; etag: string | null; type?: string }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
  page = { body: document('Pets'), etag: '"1"' }
  server = await serve((request, response) => {
    if (page.etag !== null && request.headers['if-none-match'] === page.etag) response.writeHead(304).end()
    else
      response
        .writeHead(200, {
          'content-type': page.type ?? 'application/json',
          ...(page.etag ? { etag: page.etag } : {}),
        })
        .end(page.body)
  })
})
afterEach(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const document = (title: string, version = '1', rest: object = { paths: {} }): string =>
  JSON.stringify({ ...rest, openapi: '3.1.0', info: { version, title } })
const to = () => join(folder, 'openapi.json')
const text = (name: string) => readFile(join(folder, name), 'utf8')
const pullIt = (options: Partial<PullOptions> = {}) =>
  pull({
    from: `${server.url}/v1/docs`,
    to: to(),
    canonicalize: (bytes, location) => canonicalize(bytes, location, defaultLimits),
    now: () => new Date('2026-10-31T12:00:00Z'),
    sleep: async () => {},
    ...options,
  })

/** Everything about the files that a second writing would change. */
const snapshot = async () =>
  Promise.all(
    (await readdir(folder)).map(async (name) => [
      name,
      await text(name),
      (await stat(join(folder, name))).mtimeMs,
    ]),
  )

test('`pull()` stores a document in canonical form with a lock file', async () => {
  expect(await pullIt()).toEqual({ status: 'updated', diagnostics: [] })
  expect(Object.keys(JSON.parse(await text('openapi.json')))).toEqual(['openapi', 'info', 'paths'])
  expect(JSON.parse(await text('openapi.lock.json'))).toEqual({
    url: `${server.url}/v1/docs`,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    etag: '"1"',
    lastModified: null,
    pulled: '2026-10-31',
  })
  expect((await readdir(folder)).toSorted()).toEqual(['openapi.json', 'openapi.lock.json'])
})

test('`pull()` changes no file if the server responds with 304', async () => {
  await pullIt()
  const before = await snapshot()
  expect(await pullIt()).toEqual({ status: 'unchanged', diagnostics: [] })
  expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1"')
  expect(await snapshot()).toEqual(before)
})

test('`pull()` changes no file if only order and whitespace changed', async () => {
  await pullIt()
  const before = await snapshot()
  page = { body: JSON.stringify(JSON.parse(await text('openapi.json')), null, 7), etag: '"2"' }
  expect((await pullIt()).status).toBe('unchanged')
  expect(await snapshot()).toEqual(before)
})

test('`pull()` updates a document that changed', async () => {
  await pullIt()
  page = { body: document('Pets', '2'), etag: '"2"' }
  expect((await pullIt()).status).toBe('updated')
  expect(JSON.parse(await text('openapi.json')).info.version).toBe('2')
  expect(JSON.parse(await text('openapi.lock.json')).etag).toBe('"2"')
})

test('`pull()` sends no validator if the file was edited or the URL changed', async () => {
  await pullIt()
  await writeFile(to(), document('Pets', 'edited'))
  expect((await pullIt()).status).toBe('updated')
  expect(server.requests.at(-1)?.headers['if-none-match']).toBeUndefined()
  expect(JSON.parse(await text('openapi.json')).info.version).toBe('1')
  await pullIt({ from: `${server.url}/other` })
  expect(server.requests.at(-1)?.headers['if-none-match']).toBeUndefined()
})

test.each([
  ['a login page', '<!doctype html><title>Sign in</title>', 'document-html'],
  ['a document that is cut off', document('Pets').slice(0, 40), 'json-syntax'],
  ['nothing', '', 'document-empty'],
  ['an error', '{"error": "Not found"}', 'openapi-version-missing'],
  ['Swagger 1.2', '{"swagger": "1.2"}', 'swagger-version-unsupported'],
  ['OpenAPI 3.3', '{"openapi": "3.3.0"}', 'openapi-version-unsupported'],
])('`pull()` rejects %s and keeps the existing files', async (_, body, code) => {
  await pullIt()
  const before = await snapshot()
  page = { body, etag: null }
  expect(await pullIt()).toMatchObject({
    status: 'failed',
    diagnostics: [{ code, source: `${server.url}/v1/docs` }],
  })
  expect(await snapshot()).toEqual(before)
})

test('`pull()` keeps the existing files if the server fails', async () => {
  await pullIt()
  const before = await snapshot()
  server.close()
  expect(await pullIt()).toMatchObject({ status: 'failed', diagnostics: [{ code: 'source-unreachable' }] })
  expect(await snapshot()).toEqual(before)
})

test('`pull()` reads a local file like a URL', async () => {
  await writeFile(
    join(folder, 'theirs.yaml'),
    'openapi: 3.0.0\ninfo: {title: Pets, version: "1"}\npaths: {}\n',
  )
  expect((await pullIt({ from: join(folder, 'theirs.yaml') })).status).toBe('updated')
  expect(JSON.parse(await text('openapi.json')).openapi).toBe('3.0.0')
  expect((await pullIt({ from: join(folder, 'theirs.yaml') })).status).toBe('unchanged')
})

test('`pull()` replaces a lock file that cannot be read', async () => {
  await pullIt()
  await writeFile(join(folder, 'openapi.lock.json'), '{"url": 5')
  await pullIt()
  expect(JSON.parse(await text('openapi.lock.json')).etag).toBe('"1"')
})

const paths = (...names: readonly string[]) => ({
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: Object.fromEntries(names.map((name) => [name, {}])),
})

test.each([
  [
    'another title and no server',
    document('Dogs', '1', { paths: {} }),
    /the title is "Dogs", it was "Pets"; it has 0 of the 2 paths/,
  ],
  [
    'another server',
    document('Pets', '1', { ...paths('/a', '/b/{x}'), servers: [{ url: 'https://other.example/' }] }),
    /the server is other\.example, it was api\.example\.com/,
  ],
  ['mostly other paths', document('Pets', '1', paths('/c')), /it has 0 of the 2 paths/],
])('`pull()` rejects a document with %s unless `force` is set', async (_, body, message) => {
  page.body = document('Pets', '1', paths('/a', '/b/{x}'))
  await pullIt()
  const before = await snapshot()
  page = { body, etag: null }
  const { status, diagnostics } = await pullIt()
  expect(status).toBe('failed')
  expect(diagnostics).toMatchObject([
    {
      code: 'source-other-api',
      help: expect.stringContaining('--force'),
      message: expect.stringMatching(message),
    },
  ])
  expect(await snapshot()).toEqual(before)
  expect((await pullIt({ force: true })).status).toBe('updated')
})

test('`pull()` accepts added paths, a few removed paths, renamed path parameters and a new title', async () => {
  page.body = document('Pets', '1', paths('/a', '/b/{x}', '/c'))
  await pullIt()
  page = { body: document('Animals', '2', paths('/a', '/b/{other}', '/d', '/e', '/f')), etag: null }
  expect((await pullIt()).status).toBe('updated')
})

test('`pull()` retries transient failures after growing delays or the delay in `Retry-After`', async () => {
  const answers = [503, 429, 200]
  const flaky = await serve((_, response) => {
    const status = answers.shift() ?? 200
    response.writeHead(status, status === 429 ? { 'retry-after': '7' } : {}).end(document('Pets'))
  })
  const waits: number[] = []
  const sleep = async (ms: number) => void waits.push(ms)
  expect((await pullIt({ from: flaky.url, sleep })).status).toBe('updated')
  flaky.close()
  expect(waits).toEqual([1000, 7000])
  expect(await pullIt({ from: flaky.url, sleep })).toMatchObject({
    diagnostics: [
      { code: 'source-unreachable', help: expect.stringMatching(/^The host refused the connection/) },
    ],
  })
  expect(waits).toEqual([1000, 7000, 1000, 2000])
})

test('`pull()` does not retry permanent failures', async () => {
  page.body = 'x'
  server.close()
  server = await serve((_, response) => response.writeHead(404).end())
  expect(await pullIt()).toMatchObject({ diagnostics: [{ code: 'source-status' }] })
  expect(server.requests).toHaveLength(1)
})

test('the lock file of a copy records the published URL, without the validators of the copy', async () => {
  const publishedAt = 'https://api.example.com/openapi.json'
  expect(await pullIt({ publishedAt })).toMatchObject({ status: 'updated' })
  const lock = await text('openapi.lock.json')
  expect(JSON.parse(lock)).toMatchObject({ url: publishedAt, etag: null, lastModified: null })
  expect(await pullIt({ publishedAt })).toMatchObject({ status: 'unchanged' })
  expect(await text('openapi.lock.json')).toBe(lock)
})
