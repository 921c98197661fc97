import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

const community = { organizations: [{ name: 'acme', plan: 'community' as const }] }

test('a plan allows its number of requests in each second, then the answer is 429 until the next', async () => {
  const { send, emulator } = createClient({ seed: community })
  const ask = () => send('GET', '/v1/limits')
  const first = await ask()
  expect(first.headers.get('x-ratelimit-limit')).toBe('100')
  expect(first.headers.get('x-ratelimit-remaining')).toBe('99')
  expect(first.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-01-01T00:00:01Z') / 1000))
  for (let i = 0; i < 99; i++) expect((await ask()).status).toBe(200)
  const refused = await ask()
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(await refused.json()).toEqual({ error: 'Too many requests' })
  emulator.clock.advance(1000)
  expect((await ask()).status).toBe(200)
})

test('requests are counted for each project, under both families of paths, including failures', async () => {
  const { send } = createClient({ seed: community })
  for (let i = 0; i < 100; i++) await send('GET', i % 2 ? '/v1/projects/98' : '/v1/apps/98/secrets')
  expect((await send('GET', '/v1/projects/98')).status).toBe(429)
  expect((await send('GET', '/v1/projects/99')).status).toBe(404)
  expect((await send('GET', '/v1/projects')).status).toBe(200)
})

test('a request that names no project counts against the organization of its credential', async () => {
  const { send, emulator } = createClient({ seed: community })
  emulator.seed({ organizations: [{ name: 'second' }] })
  for (let i = 0; i < 100; i++) await send('GET', '/v1/limits', undefined, { 'x-org-name': 'second' })
  expect((await send('GET', '/v1/limits')).status).toBe(429)
  expect((await send('GET', '/v1/limits', undefined, { authorization: '' })).status).toBe(401)
})

test('failures also have the rate limit headers', async () => {
  const { send } = createClient({ seed: community })
  const failure = await send('GET', '/v1/projects/99')
  expect([failure.status, failure.headers.get('x-ratelimit-remaining')]).toEqual([404, '99'])
})

test('`rateLimits: false` disables the limit', async () => {
  const { send } = createClient({ seed: community, rateLimits: false })
  for (let i = 0; i < 200; i++) expect((await send('GET', '/v1/limits')).status).toBe(200)
})
