import { afterEach, expect, test, vi } from 'vitest'
import { createClient, createDeployed } from '../test/client.ts'
import { createEmulator } from './emulator.ts'

afterEach(() => vi.useRealTimers())

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 8.64e15, '5' as never, undefined as never])(
  'advance(%s) throws, and the emulator continues',
  async (ms) => {
    const { emulator, call } = createClient()
    expect(() => emulator.clock.advance(ms)).toThrow(RangeError)
    await call(201, 'POST', '/v1/projects', { name: 'still-works' })
    expect((await call(200, 'GET', '/v1/health')).timestamp).toBe('2026-01-01T00:00:00.000Z')
  },
)

test('the last moment of the clock works like any other', async () => {
  const { emulator, call } = await createDeployed()
  emulator.clock.advance(Date.UTC(9998, 11, 31) - emulator.clock.now())
  await call(202, 'POST', '/v1/projects/1/deployments')
  expect((await call(200, 'GET', '/v1/health')).timestamp).toMatch(/^9998-12-31/)
  const expiresInMs = 10_000 * 24 * 3600 * 1000
  emulator.tokens.createPersonalAccessToken({ user: 'ada', org: 'acme', expiresInMs })
  await call(200, 'GET', '/_emulator/tokens')
})

test.each(['yesterday', Number.NaN, -1, 8.64e15, '+010000-01-01'])('the time `now: %s` is refused', (now) => {
  expect(() => createEmulator({ now })).toThrow('now must be a date from 1970 to 9998')
})

test('the time does not go back when the clock of the system does', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  const { clock } = createEmulator()
  clock.advance(50)
  expect(clock.now()).toBe(1_000_050)
  vi.setSystemTime(400_000)
  expect(clock.now()).toBe(1_000_050)
  vi.setSystemTime(400_010)
  expect(clock.now()).toBe(1_000_060)
})

test('a reset does not change the clock', () => {
  const emulator = createEmulator({ now: 0 })
  emulator.clock.advance(50)
  emulator.reset()
  expect(emulator.clock.now()).toBe(50)
})
