import { afterEach, expect, test, vi } from 'vitest'
import { runChecks } from './checks.ts'

afterEach(() => vi.restoreAllMocks())

test('`runChecks()` runs every check, prints failures with their reasons, and returns the counts', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const count = await runChecks([
    { name: 'first', run: () => Promise.reject(new Error('for a reason')) },
    { name: 'second', run: async () => {} },
    { name: 'third', run: async () => {} },
  ])
  expect(count).toEqual({ passed: 2, failed: 1 })
  const printed = log.mock.calls.map(([text]) => String(text)).join('\n')
  expect(printed).toMatch(/✗.* first/)
  expect(printed).toContain('for a reason')
  expect(printed).toMatch(/✓.* third/)
})

test('`runChecks()` runs no more checks at a time than its limit', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  let running = 0
  let most = 0
  const run = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running--
  }
  await runChecks(
    Array.from({ length: 6 }, () => ({ name: 'check', run })),
    3,
  )
  expect(most).toBe(3)
})
