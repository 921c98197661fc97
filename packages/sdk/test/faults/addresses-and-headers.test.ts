import { describe, expect, test } from 'vitest'
import { personalAccessToken, SpiceCloud } from '../../src/index.ts'
import { json, project, startServer } from '../support/server.ts'
import { canaries, setup } from '../support/setup.ts'

const secret = json(200, { id: 1, name: 'x' })

describe('F45 a path parameter', () => {
  test.each(['.', '..', '', undefined, null, {}, []])(
    'that is %o makes the call fail before it is sent',
    async (name) => {
      const { spice, server, fails } = await setup([secret])
      const error = await fails(spice.projects.secrets.get(1, name as string))
      expect(error).toMatchObject({ name: 'InvalidInputError', operation: 'projects.secrets.get' })
      expect(error.message).toContain('path parameter `secretName`')
      expect(server.requests).toHaveLength(0)
    },
  )

  test('that is not well-formed Unicode makes the call fail before it is sent', async () => {
    const { spice, server, fails } = await setup([secret])
    const error = await fails(spice.projects.secrets.get(1, '\ud800'))
    expect(error).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringContaining('well-formed'),
    })
    expect(server.requests).toHaveLength(0)
  })

  test.each([
    ['%2e%2e', '%252e%252e'],
    ['a/b', 'a%2Fb'],
    ['../x', '..%2Fx'],
    ['a?b', 'a%3Fb'],
    ['a#b', 'a%23b'],
    ['\\', '%5C'],
    [' ', '%20'],
    [';', '%3B'],
    ['\0', '%00'],
    ['x'.repeat(10_000), 'x'.repeat(10_000)],
  ])('that is %s is sent as one path segment', async (name, segment) => {
    const { spice, server } = await setup([secret])
    await spice.projects.secrets.get(1, name)
    expect(server.requests[0]?.url).toBe(`/v1/projects/1/secrets/${segment}`)
  })
})

describe('F46 a header', () => {
  const split = 'value-canary\r\nx-evil: 1'

  test.each([split, 'a\0b', 'a\nb', 'ü€'])(
    'with the value %j makes the call fail before it is sent',
    async (value) => {
      const { spice, server, fails } = await setup([project])
      const error = await fails(spice.projects.get(1, { headers: { 'Idempotency-Key': value } }))
      expect(error).toMatchObject({
        name: 'InvalidInputError',
        operation: 'projects.get',
        message: expect.stringContaining('header `idempotency-key`'),
      })
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('value-canary')
      expect(server.requests).toHaveLength(0)
    },
  )

  test('with an invalid name makes the call fail before it is sent', async () => {
    const { spice, server, fails } = await setup([project])
    expect((await fails(spice.projects.get(1, { headers: { 'x-a: 1\r\nb': '1' } }))).name).toBe(
      'InvalidInputError',
    )
    expect(server.requests).toHaveLength(0)
  })

  test.each(['', ' ', 'a b', 'a\r\nb', 'ä', 'a/b'])(
    'is not sent for the invalid organization %j',
    async (org) => {
      const { spice, server, fails } = await setup([project])
      expect((await fails(spice.projects.get(1, { org }))).name).toBe('ConfigurationError')
      expect(server.requests).toHaveLength(0)
    },
  )

  test('is not sent for a token with invalid characters, and the error omits the token', async () => {
    const credential = personalAccessToken(`${canaries.pat}\r\nx-evil: 1`)
    const { spice, server, fails } = await setup([project], { credential })
    expect((await fails(spice.projects.get(1))).name).toBe('CredentialError')
    expect(server.requests).toHaveLength(0)
  })

  test('contains the token without surrounding white space', async () => {
    const { spice, server } = await setup([project], {
      credential: personalAccessToken(` ${canaries.pat}\n`),
    })
    await spice.projects.get(1)
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${canaries.pat}`)
  })

  test('cannot be added through a query parameter, because its value is percent-encoded', async () => {
    const { spice, server } = await setup([json(200, { deployments: [] })])
    await spice.projects.deployments.list(1, { status: 'a\r\nb&c=d' as 'failed' })
    expect(server.requests[0]?.url).toBe('/v1/projects/1/deployments?status=a%0D%0Ab%26c%3Dd')
  })
})

describe('F47 the base URL', () => {
  const make = (baseUrl: string) => new SpiceCloud({ baseUrl, credential: personalAccessToken(canaries.pat) })

  test.each([
    'https://user:secret@api.example.com',
    'https://user@api.example.com',
    'https://api.example.com#fragment',
    'https://api.example.com/?token=secret',
  ])('%s is rejected, and the message omits it', (baseUrl) => {
    expect(() => make(baseUrl)).toThrow(/^`baseUrl` must be an absolute https URL[^/]*$/)
  })

  test.each([
    'http://api.example.com',
    'ftp://api.example.com',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'api.example.com',
    'undefined',
    '',
  ])('%j is rejected, and the message contains it', (baseUrl) => {
    expect(() => make(baseUrl)).toThrow(`or fragment, got ${JSON.stringify(baseUrl)}`)
  })

  test('with a query is rejected', () => {
    expect(() => make('https://api.example.com/?x=1')).toThrow(/without user name, query or fragment/)
  })

  test.each(['https://api.example.com', 'http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1'])(
    '%s is accepted',
    (baseUrl) => {
      expect(() => make(baseUrl)).not.toThrow()
    },
  )

  test.each(['', '/', '/proxy', '/proxy/', '//'])(
    'with the suffix "%s" is joined to the path with one slash',
    async (path) => {
      const server = await startServer([project])
      await make(server.url + path).projects.get(1)
      expect(server.requests[0]?.url).toBe(`${path.replace(/\/+$/, '')}/v1/projects/1`)
      await server.close()
    },
  )
})

describe('F48 the query', () => {
  test('omits undefined and null, and contains only own properties', async () => {
    const { spice, server } = await setup([json(200, {})])
    const query = JSON.parse('{"__proto__": "x", "status": "failed"}')
    await spice.request('GET', '/v1/beta', { query: { ...query, limit: undefined, offset: null } })
    expect(server.requests[0]?.url).toBe('/v1/beta?__proto__=x&status=failed')
  })

  test.each([Number.NaN, new Date(0), { a: 1 }])(
    'with the value %o makes the call fail before it is sent',
    async (limit) => {
      const { spice, server, fails } = await setup([json(200, { deployments: [] })])
      expect((await fails(spice.projects.deployments.list(1, { limit: limit as number }))).name).toBe(
        'InvalidInputError',
      )
      expect(server.requests).toHaveLength(0)
    },
  )

  test('repeats the name for each value of an array', async () => {
    const { spice, server } = await setup([json(200, {})])
    await spice.request('GET', '/v1/beta', { query: { status: ['failed', 'queued'] } })
    expect(server.requests[0]?.url).toBe('/v1/beta?status=failed&status=queued')
  })
})
