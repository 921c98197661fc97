import { inspect } from 'node:util'
import { createClient, type Fetch, listProjects } from '@spice-cloud/client'
import { describe, expect, test } from 'vitest'
import { requireJson } from '../../src/fetch/require-json.ts'
import {
  clientCredentials,
  decorate,
  personalAccessToken,
  SpiceCloud,
  withAuth,
  withRetry,
} from '../../src/index.ts'
import { until } from '../support/clock.ts'
import { hang, json, project, raw, refuse, reset, type Step, text } from '../support/server.ts'
import { canaries, expectNoSecrets, setup } from '../support/setup.ts'

/** Sends the received token back in every part of a response that an error may contain. */
const echo =
  (status: number, type = 'application/json'): Step =>
  (response, request) => {
    const token = request.headers.authorization ?? ''
    const bare = token.replace('Bearer ', '')
    const details = { fieldErrors: { [bare]: [token] }, formErrors: [token] }
    const body = { error: `bad token ${token}`, code: bare, details, token: { nested: [bare] } }
    response.writeHead(status, {
      'content-type': type,
      'x-request-id': bare,
      'www-authenticate': token,
      'retry-after': bare,
      location: `https://${bare}.example/${bare}`,
      sunset: bare,
    })
    response.end(type === 'application/json' ? JSON.stringify(body) : `<html>${token}`)
  }

describe('F63 an error reveals no secret', () => {
  test.each<[string, Step]>([
    ['that contains it', echo(400)],
    ['with status 401', echo(401)],
    ['with status 403', echo(403)],
    ['with status 404', echo(404)],
    ['with status 429', echo(429)],
    ['with status 500', echo(500)],
    ['that redirects', echo(302)],
    ['that is an error page', echo(502, 'text/html')],
    ['with status 200 that is not JSON', echo(200, 'text/html')],
    [
      'with status 200 that is truncated',
      text(200, `{"${canaries.pat}`, { 'content-type': 'application/json' }),
    ],
    ['with a malformed header', raw(`HTTP/1.1 200 OK\r\n${canaries.pat}\r\n\r\n`)],
    ['that is lost with its connection', reset],
  ])('after a response %s', async (_, step) => {
    const { spice, fails } = await setup([step])
    await fails(spice.projects.create({ name: 'sales-bi' }))
    const result = await spice.projects.create({ name: 'sales-bi' }).result()
    if (result.status === null) expectNoSecrets(result.error)
  })

  test.each<[string, Step]>([
    ['returns it in the body', (response, { body }) => text(400, body)(response, {} as never)],
    [
      'returns it as the error code',
      (response) => json(401, { error: canaries.clientSecret })(response, {} as never),
    ],
    ['redirects', refuse(302, { location: `https://${canaries.clientSecret}.evil.example/` })],
    ['resets the connection', reset],
    ['returns truncated JSON', text(200, `{"access_token":"${canaries.token}-1"`)],
  ])('after a token endpoint %s', async (_, token) => {
    const { spice, fails } = await setup([project], { oauth: true, token })
    await fails(spice.projects.get(1))
  })

  test('after a timeout', async () => {
    const { spice, server, clock, fails } = await setup([hang])
    const failed = fails(spice.projects.create({ name: 'sales-bi' }))
    await until(() => server.requests.length === 1)
    clock.advance(60_000)
    await failed
  })

  test('after a custom fetch threw an error that contains the request', async () => {
    const fetch: Fetch = async (url, init) => {
      const message = `cannot send ${init.headers.authorization}`
      throw Object.assign(new Error(message, { cause: new Error(canaries.pat) }), {
        request: new Request(url, init),
        config: init,
        code: canaries.pat,
      })
    }
    const { spice, fails } = await setup([project], { fetch })
    const error = await fails(spice.projects.get(1))
    expect(error.cause).toMatchObject({ message: 'cannot send Bearer [redacted]' })
  })

  test('after a custom credential failed', async () => {
    const credential = {
      token: () => Promise.reject(Object.assign(new Error('vault is sealed'), { secret: canaries.pat })),
    }
    const { spice, fails } = await setup([project], { credential })
    expect(await fails(spice.projects.get(1))).toMatchObject({ name: 'CredentialError' })
  })
})

describe('F63 log lines', () => {
  test('of a call omit the query, the body, headers and path parameters', async () => {
    const { spice, events } = await setup([refuse(503), json(200, { deployments: [] })])
    await spice.projects.deployments.list(
      4711,
      { status: 'query-canary' as 'failed' },
      {
        headers: { 'x-note': 'header-canary' },
        org: 'org-canary',
      },
    )
    await spice.projects.secrets.set(4711, { name: 'NAME', value: 'body-canary' })
    const printed = inspect(events, { depth: 10, showHidden: true })
    for (const canary of [
      'query-canary',
      'header-canary',
      'body-canary',
      'org-canary',
      '4711',
      '127.0.0.1',
    ]) {
      expect(printed).not.toContain(canary)
    }
    expect(events).toContain('GET /v1/projects/{projectId}/deployments -> 503')
    expect(events).toContainEqual({
      call: expect.any(String),
      operation: 'projects.deployments.list',
      attempt: 1,
      reason: 503,
    })
  })

  test('of a token request contain its method, path and status', async () => {
    const { spice, events } = await setup([project], { oauth: true })
    await spice.projects.get(1)
    expect(events).toContain('POST /api/oauth/token -> 200')
  })
})

describe('`inspect()` and `JSON.stringify()` reveal no secret', () => {
  const secretive = {
    'a client': () => new SpiceCloud({ credential: personalAccessToken(canaries.pat) }),
    'a personal access token': () => personalAccessToken(canaries.pat),
    'client credentials': () => clientCredentials({ clientId: 'robot', clientSecret: canaries.clientSecret }),
  }
  test.each(Object.entries(secretive))('of %s', (_, make) => {
    const object = make()
    expectNoSecrets(object)
    expect(inspect(object, { depth: 10, showHidden: true, getters: true })).not.toContain('canary')
  })

  test('of a client that has made calls', async () => {
    const { spice } = await setup([project], { oauth: true })
    await spice.projects.get(1)
    expectNoSecrets(spice)
  })
})

test('errors of decorators around the plain client reveal no secret, and contain the number of attempts', async () => {
  const { server, clock, fails } = await setup([refuse(503), echo(200, 'text/html')])
  const auth = withAuth(personalAccessToken(canaries.pat), { baseUrl: server.url })
  const client = createClient({
    baseUrl: server.url,
    fetch: decorate(fetch, withRetry({ clock }), auth, requireJson()),
  })
  const error = await fails(listProjects(client))
  expect(error).toMatchObject({ name: 'ParseError', snippet: '<html>Bearer [redacted]', attempts: 2 })
})
