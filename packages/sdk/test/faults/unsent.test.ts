import { describe, expect, test } from 'vitest'
import { project } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const system = (syscall: string, code: string) =>
  Object.assign(new Error(`${syscall} ${code}`), { syscall, code })

describe('a request that fails before its connection is established is retried, even a POST', () => {
  test.each([
    ['connect', 'EMFILE'],
    ['connect', 'EADDRNOTAVAIL'],
    ['connect', 'EACCES'],
    ['connect', 'ENETUNREACH'],
    ['connect', 'ECONNRESET'],
    ['getaddrinfo', 'EAI_AGAIN'],
    ['getaddrinfo', 'EAI_FAIL'],
    ['getaddrinfo', 'EMFILE'],
    ['bind', 'EADDRINUSE'],
    ['connect', 'AN_UNKNOWN_CODE'],
  ])('after %s %s', async (syscall, code) => {
    const cause = system(syscall, code)
    const thrown = [
      new TypeError('fetch failed', { cause }),
      new TypeError('fetch failed', { cause: new AggregateError([cause, cause], 'all failed') }),
      // As node-fetch reports it.
      Object.assign(new Error(`request failed, reason: ${code}`), {
        code,
        errno: code,
        erroredSysCall: syscall,
      }),
    ]
    for (const error of thrown) {
      const { spice, fails } = await setup([project], { fetch: () => Promise.reject(error) })
      expect(await fails(spice.projects.create({ name: 'sales-bi' }))).toMatchObject({
        fault: 'unsent',
        attempts: 3,
        outcomeUnknown: false,
        code,
      })
    }
  })
})

test.each([
  ['read', 'ECONNRESET'],
  ['write', 'EPIPE'],
  ['read', 'EACCES'],
])(
  'an established connection that fails in %s (%s) leaves the outcome of a POST unknown',
  async (syscall, code) => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: system(syscall, code) }))
    const { spice, fails } = await setup([project], { fetch })
    expect(await fails(spice.projects.create({ name: 'sales-bi' }))).toMatchObject({
      fault: 'broken',
      attempts: 1,
      outcomeUnknown: true,
    })
  },
)

test('failures of the local machine do not use the retry budget', async () => {
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: system('connect', 'EMFILE') }))
  const { spice, fails } = await setup([project], { fetch })
  const errors = await Promise.all(Array.from({ length: 200 }, () => fails(spice.projects.get(1))))
  expect(errors.every(({ attempts }) => attempts === 3)).toBe(true)
})
