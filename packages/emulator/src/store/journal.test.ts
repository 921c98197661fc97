import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createClient, spicepod } from '../../test/client.ts'
import type { Storage } from '../options.ts'
import type { Change } from './table.ts'

/** A storage in memory that fails while `isFull` is set. */
function createStorage() {
  const storage = {
    isFull: false,
    rows: new Map<string, Change>(),
    read: () => storage.rows.values(),
    append(changes: readonly Change[]) {
      if (storage.isFull) throw new Error('the disk is full')
      for (const change of changes) storage.rows.set(`${change.table} ${change.id}`, structuredClone(change))
    },
    replace(changes: Iterable<Change>) {
      if (storage.isFull) throw new Error('the disk is full')
      storage.rows.clear()
      storage.append([...changes])
    },
  }
  return storage satisfies Storage
}

const requests: readonly (readonly [method: string, path: string, body?: unknown])[] = [
  ['POST', '/v1/projects', { name: 'first' }],
  ['POST', '/v1/projects', { name: 'second' }],
  ['PUT', '/v1/projects/1', { spicepod }],
  ['POST', '/v1/projects/1/deployments'],
  ['POST', '/v1/projects/1/secrets', { name: 'A', value: 'x' }],
  ['DELETE', '/v1/projects/1/secrets/A'],
  ['POST', '/v1/projects/1/pause'],
  ['DELETE', '/v1/projects/1'],
  ['POST', '/v1/members', { username: 'grace' }],
  ['POST', '/_emulator/tokens', { user: 'ada', org: 'acme' }],
  ['POST', '/_emulator/clients', { org: 'acme' }],
  ['POST', '/_emulator/clock', { advanceMs: 1000 }],
  ['POST', '/_emulator/seed', { organizations: [{ name: 'other', projects: [{ name: 'seeded' }] }] }],
  ['POST', '/_emulator/reset'],
]

test('a request that the storage refuses changes nothing, now and after a restart', async () => {
  const step = fc.tuple(fc.constantFrom(...requests), fc.boolean())
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const storage = createStorage()
      const { emulator, send } = createClient({ storage, onError: () => {} })
      const look = () => JSON.stringify([emulator.export(), emulator.clock.now()])
      for (const [[method, path, body], isFull] of steps) {
        const before = look()
        storage.isFull = isFull
        const { status } = await send(method, path, body)
        storage.isFull = false
        if (status >= 400) expect(look()).toBe(before)
        if (isFull) expect(look()).toBe(before)
      }
      const restarted = createClient({ storage }).emulator
      expect(JSON.stringify([restarted.export(), restarted.clock.now()])).toBe(look())
    }),
    { numRuns: 100 },
  )
})

test('the response and `onError` report why a change was not stored', async () => {
  const storage = createStorage()
  const errors: unknown[] = []
  const { call } = createClient({ storage, onError: (error) => errors.push(error) })
  storage.isFull = true
  expect(await call(500, 'POST', '/v1/projects', { name: 'lost' })).toEqual({
    error: 'The change was undone, because it could not be stored: the disk is full',
  })
  expect(errors).toHaveLength(1)
  storage.isFull = false
  expect(await call(201, 'POST', '/v1/projects', { name: 'lost' })).toMatchObject({ id: 1 })
})

test('an ordered outcome is kept until a deployment with it is stored', async () => {
  const storage = createStorage()
  const { call, emulator } = createClient({ storage, onError: () => {} })
  await call(201, 'POST', '/v1/projects', { name: 'holder' })
  emulator.deployments.next({ errorCode: 'unable_to_start' }, { errorCode: 'internal_error' })
  await call(400, 'POST', '/v1/projects/1/deployments')
  await call(200, 'PUT', '/v1/projects/1', { spicepod })
  storage.isFull = true
  for (let i = 0; i < 2; i++) await call(500, 'POST', '/v1/projects/1/deployments')
  storage.isFull = false
  for (const code of ['unable_to_start', 'internal_error']) {
    const { id } = await call(202, 'POST', '/v1/projects/1/deployments')
    emulator.clock.advance(1000)
    expect((await call(200, 'GET', `/v1/projects/1/deployments/${id}`)).error_code).toBe(code)
  }
})

test('a route that throws midway changes nothing', async () => {
  const { call, emulator } = createClient({ onError: () => {} })
  await call(201, 'POST', '/v1/projects', { name: 'holder' })
  const before = JSON.stringify(emulator.export())
  const { stringify } = JSON
  const failing = vi.spyOn(JSON, 'stringify').mockImplementation((value, ...rest) => {
    if (value?.name === 'refused' || value?.name === 'A') throw new Error('a bug')
    return stringify(value, ...rest)
  })
  await call(500, 'POST', '/v1/projects', '{"name":"refused"}')
  await call(500, 'POST', '/v1/projects/1/secrets', '{"name":"A","value":"x"}')
  failing.mockRestore()
  expect(JSON.stringify(emulator.export())).toBe(before)
  await call(201, 'POST', '/v1/projects', { name: 'refused' })
})

test('a seed is applied as a whole or not at all', async () => {
  const { emulator, call } = createClient()
  const before = JSON.stringify(emulator.export())
  const seed = (...names: string[]) => ({
    organizations: [{ name: 'second', members: [], projects: names.map((name) => ({ name })) }],
  })
  expect(() => emulator.seed(seed('good-one', 'good-one'))).toThrow('good-one')
  expect((await call(400, 'POST', '/_emulator/seed', seed('same', 'SAME'))).error).toContain('SAME')
  expect(JSON.stringify(emulator.export())).toBe(before)
  emulator.seed(seed('good-one'))
  expect(emulator.export().organizations).toHaveLength(2)
})

test('a deployment does not go back after a restart, even if the clock of the system does', async () => {
  const storage = createStorage()
  const first = createClient({ storage, now: '2026-01-01' })
  await first.call(201, 'POST', '/v1/projects', { name: 'holder' })
  await first.call(200, 'PUT', '/v1/projects/1', { spicepod })
  await first.call(202, 'POST', '/v1/projects/1/deployments')
  first.emulator.clock.advance(1000)
  const path = '/v1/projects/1/deployments/1'
  const seen = await first.call(200, 'GET', path)
  expect(seen.status).toBe('succeeded')
  const second = createClient({ storage, now: '2025-06-01' })
  expect(await second.call(200, 'GET', path)).toEqual(seen)
})
