import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TestClock } from '../../test/support/clock.ts'
import { TokenCache } from './token-cache.ts'

/** Events in the life of a token, which may occur in any order. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('request' as const), aborts: fc.boolean() }),
  fc.record({ kind: fc.constant('reject' as const) }),
  fc.record({
    kind: fc.constant('respond' as const),
    lifetime: fc.constantFrom(0, 1, 10, 3600),
    fails: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('advance' as const), seconds: fc.constantFrom(0.5, 5, 60, 3000, 4000) }),
)

interface TokenRequest {
  readonly signal: AbortSignal
  readonly respond: (lifetime: number, fails: boolean) => void
}

test('`TokenCache` requests one token at a time, completes every call, and returns no expired token', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const clock = new TestClock()
      const cache = new TokenCache()
      const expiresAt = new Map<string, number>()
      const open = new Set<TokenRequest>()
      let mostAtOnce = 0
      let issued = 0
      let last: string | undefined
      const calls: Promise<unknown>[] = []

      const issue = (signal: AbortSignal) =>
        new Promise<{ value: string; lifetimeMs: number }>((resolve, reject) => {
          const respond = (lifetime: number, fails: boolean) => {
            open.delete(pending)
            const value = `token-${++issued}`
            expiresAt.set(value, clock.now() + lifetime * 1000)
            if (fails) reject(new Error('refused'))
            else resolve({ value, lifetimeMs: lifetime * 1000 })
          }
          const pending: TokenRequest = { signal, respond }
          open.add(pending)
          signal.addEventListener('abort', () => {
            open.delete(pending)
            reject(signal.reason)
          })
          mostAtOnce = Math.max(mostAtOnce, open.size)
        })
      const request = (aborts: boolean, rejected?: string) => {
        const controller = new AbortController()
        const startedAt = clock.now()
        const call = cache.get(issue, { clock, signal: controller.signal, refused: rejected }).then(
          (token) => {
            last = token
            expect(token).not.toBe(rejected)
            // A token with a lifetime of 0 expires at once, and is used for one call.
            expect(expiresAt.get(token)).toBeGreaterThanOrEqual(startedAt)
          },
          () => {},
        )
        calls.push(call)
        if (aborts) controller.abort(new Error('aborted'))
      }

      for (const each of steps) {
        if (each.kind === 'request') request(each.aborts)
        else if (each.kind === 'advance') clock.advance(each.seconds * 1000)
        else if (each.kind === 'respond') [...open][0]?.respond(each.lifetime, each.fails)
        else if (last !== undefined) {
          request(false, last)
        }
        for (let tick = 0; tick < 10; tick++) await Promise.resolve()
      }
      for (let round = 0; open.size > 0 && round < 100; round++) {
        ;[...open][0]?.respond(3600, false)
        for (let tick = 0; tick < 10; tick++) await Promise.resolve()
      }
      expect(open.size).toBe(0)
      expect(mostAtOnce).toBeLessThanOrEqual(1)
      await Promise.all(calls)
    }),
    { numRuns: 1000 },
  )
})
