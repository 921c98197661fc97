import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createEmulator } from './emulator.ts'

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  createEmulator({ now: '2026-01-01' }).fetch(`https://api.spice.ai${path}`, { method, headers })

test.each(['/v1/docs', '/v1/docs/openapi.json', '/openapi.json'])(
  'the response at %s is the document, byte for byte',
  async (path) => {
    const response = await ask(path)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('last-modified')).toBe('Thu, 01 Jan 2026 00:00:00 GMT')
    expect(await response.text()).toBe(
      readFileSync(new URL('../../../spec/openapi.json', import.meta.url), 'utf8'),
    )
  },
)

test('the document is answered with 304 if the client already has it', async () => {
  const etag = (await ask('/v1/docs')).headers.get('etag') ?? ''
  const fresh: Record<string, string>[] = [
    { 'if-none-match': etag },
    { 'if-none-match': `"other", W/${etag}` },
    { 'if-none-match': '*' },
    { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' },
  ]
  for (const headers of fresh) {
    const response = await ask('/v1/docs', headers)
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, ''])
  }
  const stale: Record<string, string>[] = [
    { 'if-none-match': '"other"' },
    { 'if-none-match': '"other"', 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' },
    { 'if-modified-since': 'Wed, 31 Dec 2025 23:59:59 GMT' },
    { 'if-modified-since': 'yesterday' },
  ]
  for (const headers of stale) expect((await ask('/v1/docs', headers)).status).toBe(200)
})

test('the document can be read with HEAD and cannot be changed', async () => {
  expect((await ask('/v1/docs', {}, 'HEAD')).status).toBe(200)
  const put = await ask('/v1/docs', {}, 'PUT')
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('the emulator serves the document that its options contain', async () => {
  const emulator = createEmulator({ document: '{"openapi":"3.1.0"}' })
  expect(await (await emulator.fetch('https://api.spice.ai/v1/docs')).text()).toBe('{"openapi":"3.1.0"}')
})

test('a fault applies to every path of the document, so that a pull can be tested', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ operation: 'docs.get', effect: { kind: 'status', status: 503 } })
  expect((await emulator.fetch('https://api.spice.ai/openapi.json')).status).toBe(503)
  expect((await emulator.fetch('https://api.spice.ai/openapi.json')).status).toBe(200)
})
