import { createEmulator } from '@spice-cloud/emulator'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../test/listen.ts'
import { type EmulatorHandlersOptions, emulatorHandlers } from './index.ts'

function serve(options?: EmulatorHandlersOptions) {
  const emulator = createEmulator()
  const server = setupServer(...emulatorHandlers(emulator, options))
  listen(server)
  onTestFinished(() => server.close())
  return { emulator, authorization: `Bearer ${emulator.credentials.personalAccessToken}` }
}

test('requests to the service reach the emulator', async () => {
  const { authorization } = serve()
  const headers = { authorization, 'content-type': 'application/json' }
  const body = JSON.stringify({ name: 'sales-bi', region: 'us-west-2' })
  const created = await fetch('https://api.spice.ai/v1/projects', { method: 'POST', headers, body })
  expect(created.status).toBe(201)
  const { projects } = await (await fetch('https://api.spice.ai/v1/projects', { headers })).json()
  expect(projects).toMatchObject([{ name: 'sales-bi' }])
})

test('the token endpoint of the service reaches the emulator', async () => {
  const { emulator } = serve()
  const { clientId, clientSecret } = emulator.credentials
  const response = await fetch('https://spice.ai/api/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
    }),
  })
  expect(await response.json()).toMatchObject({ token_type: 'Bearer', access_token: expect.any(String) })
})

test('requests to the given `origins` reach the emulator', async () => {
  const { authorization } = serve({ origins: ['http://localhost:4000/ignored'] })
  const response = await fetch('http://localhost:4000/v1/regions', { headers: { authorization } })
  expect(response.status).toBe(200)
})

test('a connection that the emulator resets makes fetch reject with a network error', async () => {
  const { emulator, authorization } = serve()
  emulator.faults.add({ effect: { kind: 'reset' } })
  await expect(fetch('https://api.spice.ai/v1/regions', { headers: { authorization } })).rejects.toThrow(
    TypeError,
  )
})
