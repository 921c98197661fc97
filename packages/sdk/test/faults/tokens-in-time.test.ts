import { expect, test } from 'vitest'
import { until } from '../support/clock.ts'
import { grantToken, hang, project, refuse, type Step } from '../support/server.ts'
import { setup } from '../support/setup.ts'

test('`timeoutMs` and `retries` of the client limit a token request', async () => {
  const { spice, server, clock, fails } = await setup([project], {
    oauth: true,
    token: hang,
    timeoutMs: 2000,
    retries: 0,
  })
  const failed = fails(spice.projects.get(1))
  await until(() => server.requests.length === 1)
  clock.advance(2000)
  const error = await failed
  expect(error).toMatchObject({ name: 'CredentialError', cause: { name: 'TimeoutError', timeoutMs: 2000 } })
  expect(error.message).toContain('POST /api/oauth/token received no response from 127.0.0.1:')
  expect(server.requests).toHaveLength(1)
})

test('`retries` of a call also applies to its token request', async () => {
  const { spice, server, fails } = await setup([project], { oauth: true, token: refuse(500) })
  await fails(spice.projects.get(1, { retries: 0 }))
  expect(server.requests).toHaveLength(1)
  await fails(spice.projects.get(1, { retries: 3 }))
  expect(server.requests).toHaveLength(5)
})

test('a call with a credential that never resolves times out', async () => {
  const credential = { token: () => new Promise<string>(() => {}) }
  const { spice, clock, fails } = await setup([project], { credential, timeoutMs: 1000, retries: 0 })
  const failed = fails(spice.projects.get(1))
  await until(() => clock.pending > 0)
  clock.advance(2000)
  expect(await failed).toMatchObject({ name: 'TimeoutError', timeout: 'token', timeoutMs: 2000 })
})

test('a renewal is aborted when the call that started it ends, and a later call starts another', async () => {
  let renewals = 0
  const grant = grantToken()
  const token: Step = (...call) => (renewals++ === 0 ? grant : hang)(...call)
  const { spice, server, clock } = await setup([project], { oauth: true, token })
  await spice.projects.get(1)
  clock.advance(3_400_000)
  await spice.projects.get(1)
  await until(() => server.busy() === 0, 'no pending renewal')
  await spice.projects.get(1)
  expect(renewals).toBe(2)
  clock.advance(31_000)
  await spice.projects.get(1)
  expect(renewals).toBe(3)
})
