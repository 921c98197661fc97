import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TestClock } from '../../test/support/clock.ts'
import { TokenCache } from './token-cache.ts'

/** What may happen to a token, in any order. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), leaves: fc.boolean() }),
  fc.record({ kind: fc.constant('refuse' as const) }),
  fc.record({
    kind: fc.constant('answer' as const),
    life: fc.constantFrom(0, 1, 10, 3600),
    fails: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('pass' as const), seconds: fc.constantFrom(0.5, 5, 60, 3000, 4000) }),
)

interface Issue {
  readonly signal: AbortSignal
  readonly settle: (life: number, fails: boolean) => void
}

test('whatever happens, one token is fetched at a time, everyone is answered, and no dead one is given out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const clock = new TestClock()
      const cache = new TokenCache()
      const diesAt = new Map<string, number>()
      const open = new Set<Issue>()
      let mostAtOnce = 0
      let issued = 0
      let last: string | undefined
      const calls: Promise<unknown>[] = []

      const issue = (signal: AbortSignal) =>
        new Promise<{ value: string; lifetimeMs: number }>((resolve, reject) => {
          const settle = (life: number, fails: boolean) => {
            open.delete(request)
            const value = `token-${++issued}`
            diesAt.set(value, clock.now() + life * 1000)
            if (fails) reject(new Error('refused'))
            else resolve({ value, lifetimeMs: life * 1000 })
          }
          const request: Issue = { signal, settle }
          open.add(request)
          signal.addEventListener('abort', () => {
            open.delete(request)
            reject(signal.reason)
          })
          mostAtOnce = Math.max(mostAtOnce, open.size)
        })
      const ask = (leaves: boolean, unwanted?: string) => {
        const controller = new AbortController()
        const begun = clock.now()
        const call = cache.get(issue, { clock, signal: controller.signal, refused: unwanted }).then(
          (token) => {
            last = token
            expect(token).not.toBe(unwanted)
            // One that is used once is dead at its birth.
            expect(diesAt.get(token)).toBeGreaterThanOrEqual(begun)
          },
          () => {},
        )
        calls.push(call)
        if (leaves) controller.abort(new Error('left'))
      }

      for (const each of steps) {
        if (each.kind === 'ask') ask(each.leaves)
        else if (each.kind === 'pass') clock.advance(each.seconds * 1000)
        else if (each.kind === 'answer') [...open][0]?.settle(each.life, each.fails)
        else if (last !== undefined) {
          ask(false, last)
        }
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      }
      for (let round = 0; open.size > 0 && round < 100; round++) {
        ;[...open][0]?.settle(3600, false)
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      }
      expect(open.size).toBe(0)
      expect(mostAtOnce).toBeLessThanOrEqual(1)
      await Promise.all(calls)
    }),
    { numRuns: 1000 },
  )
})
