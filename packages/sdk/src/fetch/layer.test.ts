import { getEventListeners } from 'node:events'
import { createClient, createProject, getProject, listProjects } from '@spice-cloud/client'
import { describe, expect, test } from 'vitest'
import { TestClock } from '../../test/support/clock.ts'
import { json, project, refuse, startServer } from '../../test/support/server.ts'
import { canaries } from '../../test/support/setup.ts'
import {
  acceptRequests,
  decorate,
  personalAccessToken,
  refuseRedirects,
  withAuth,
  withOrg,
  withRetry,
  withTimeout,
} from '../index.ts'

describe('decorators around the fetch of `createClient()`', () => {
  test('add an organization, retries and a credential', async () => {
    const server = await startServer([refuse(503), json(200, { projects: [] })])
    const clock = new TestClock()
    const client = createClient({
      baseUrl: server.url,
      fetch: decorate(
        fetch,
        withOrg('acme'),
        withRetry({ clock }),
        withAuth(personalAccessToken(canaries.pat), { baseUrl: server.url }),
      ),
    })
    expect(await listProjects(client)).toMatchObject({ ok: true, status: 200, data: { projects: [] } })
    expect(server.requests.map(({ headers }) => [headers.authorization, headers['x-org-name']])).toEqual([
      [`Bearer ${canaries.pat}`, 'acme'],
      [`Bearer ${canaries.pat}`, 'acme'],
    ])
    await server.close()
  })

  test('pass each token request its own signal, which fires when the call ends', async () => {
    const signals: AbortSignal[] = []
    const credential = {
      token({ signal }: { signal: AbortSignal }) {
        signals.push(signal)
        return 'token'
      },
    }
    const send = decorate(async () => new Response(), withAuth(credential))
    const url = 'https://api.spice.ai/v1/projects'
    await send(url, { method: 'GET', headers: {} })
    await send(url, { method: 'GET', headers: {} })
    const { signal } = new AbortController()
    await send(url, { method: 'GET', headers: {}, signal })
    expect(new Set(signals).size).toBe(3)
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('do not retry a POST that the service may have processed', async () => {
    const server = await startServer([refuse(500)])
    const client = createClient({
      baseUrl: server.url,
      fetch: decorate(fetch, withRetry({ clock: new TestClock() })),
    })
    expect(await createProject(client, { body: { name: 'sales-bi' } })).toMatchObject({
      ok: false,
      status: 500,
    })
    expect(server.requests).toHaveLength(1)
    await server.close()
  })

  test.each(['http://example.com', 'https://evil.example'])(
    'do not send the credential to %s',
    async (baseUrl) => {
      const send = decorate(async () => expect.fail('sent'), withAuth(personalAccessToken(canaries.pat)))
      const call = getProject(createClient({ baseUrl, fetch: send }), { path: { projectId: 1 } })
      await expect(call).rejects.toMatchObject({ name: 'CredentialError' })
      await expect(call).rejects.toThrow(
        `was not sent: the credential is for https://api.spice.ai over https, not for ${baseUrl}`,
      )
    },
  )
})

test('decorators work in a client of another library, through `acceptRequests()`', async () => {
  const server = await startServer([refuse(502), project, refuse(302, { location: '/' })])
  const send = acceptRequests(
    decorate(
      fetch,
      withRetry({ clock: new TestClock() }),
      withTimeout({ maxBytes: 1000 }),
      refuseRedirects(),
    ),
  )
  const response = await send(new Request(`${server.url}/anything`))
  expect(await response.json()).toEqual({ id: 1, name: 'one' })
  await expect(send(new Request(server.url))).rejects.toMatchObject({
    name: 'RedirectError',
    target: server.url,
  })
  expect(server.requests).toHaveLength(3)
  await server.close()
})
