import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type AnyFetch, type Decorator, personalAccessToken, SpiceCloud } from '../../src/index.ts'
import { until } from '../support/clock.ts'
import { json, project, type Step } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const body = '{"id":1,"name":"one"}'
const headers = new Headers({ 'content-type': 'application/json' })
const ok = { ok: true, status: 200, headers }
const bytes = () => new TextEncoder().encode(body)

/** A `Response` of another realm: not an instance of the platform's class. */
class ForeignResponse {
  readonly status = 200
  readonly ok = true
  readonly headers = headers
  readonly body = new Response(body).body
}

const responses: Readonly<Record<string, () => object>> = {
  'of node-fetch, whose body is a stream of Node': () => ({
    ...ok,
    body: Readable.from([Buffer.from(body)]),
  }),
  'of node-fetch, whose body is a stream of Node without iteration': () => ({
    ...ok,
    body: { on() {}, pipe() {} },
    arrayBuffer: async () => bytes().buffer,
  }),
  'of React Native, which has no body stream': () => ({ ...ok, body: undefined, text: async () => body }),
  'of a mock with json() only': () => ({ ...ok, json: async () => JSON.parse(body) }),
  'of a mock with only ok and json()': () => ({ ok: true, json: async () => JSON.parse(body) }),
  'of a mock with headers in an object': () => ({
    ...ok,
    headers: { 'content-type': 'application/json' },
    text: async () => body,
  }),
  'of a mock with headers that only have get()': () => ({
    ...ok,
    headers: { get: (name: string) => (name === 'content-type' ? 'application/json' : null) },
    text: async () => body,
  }),
  'of a mock with headers in a Map': () => ({ ...ok, headers: new Map(headers), text: async () => body }),
  'of a mock whose body is a string': () => ({ ...ok, body }),
  'of a mock whose body is a byte array': () => ({ ...ok, body: bytes() }),
  'of another realm': () => new ForeignResponse(),
  'whose body stream yields strings': () => ({
    ...ok,
    body: new ReadableStream({
      start(controller) {
        controller.enqueue(body)
        controller.close()
      },
    }),
  }),
}

describe('a response', () => {
  test.each(Object.entries(responses))('%s is read', async (_, respond) => {
    let count = 0
    const fetch: AnyFetch = async () => {
      count++
      return respond()
    }
    const { spice } = await setup([project], { fetch })
    const { data, response } = await spice.projects.get(1).withResponse()
    expect(data).toEqual({ id: 1, name: 'one' })
    expect(response).toBeInstanceOf(Response)
    expect(await response.json()).toEqual(data)
    expect(await spice.projects.get(1).asResponse()).toBeInstanceOf(Response)
    expect(count).toBe(2)
  })

  test('with an error status throws the error of that status', async () => {
    const fetch: AnyFetch = async () => ({ ok: false, status: 404, json: async () => ({ error: 'no' }) })
    const { spice, fails } = await setup([project], { fetch })
    expect(await fails(spice.projects.get(1))).toMatchObject({ name: 'NotFoundError', status: 404 })
  })

  test('whose body was already read is reported as such', async () => {
    const fetch: AnyFetch = async () => {
      const response = new Response(body, { headers })
      await response.text()
      return response
    }
    const { spice, fails } = await setup([project], { fetch })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ name: 'ParseError', attempts: 1, outcomeUnknown: true })
    expect(error.message).toContain('received 200, but its body was already read: read a clone of it')
  })

  test('whose `json()` throws counts as received, so the outcome of a POST is unknown', async () => {
    const json = async () => (null as unknown as { missing: never }).missing
    const { spice, fails } = await setup([project], { fetch: async () => ({ ...ok, json }) })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ name: 'ConnectionError', fault: 'broken', outcomeUnknown: true })
    expect(error.message).toMatch(/received no complete response from .*Cannot read properties of null/)
  })

  test('that is a redirect or too large throws a typed error', async () => {
    const redirect = { ok: false, status: 302, headers: { location: 'https://evil.example' } }
    const large = { ...ok, json: async () => ({ text: 'x'.repeat(1000) }) }
    const queue = [redirect, large]
    const fetch: AnyFetch = async () => queue.shift() ?? large
    const { spice, fails } = await setup([project], { fetch, maxBytes: 100 })
    expect((await fails(spice.projects.get(1))).name).toBe('RedirectError')
    expect((await fails(spice.projects.get(1))).name).toBe('ResponseTooLargeError')
  })
})

describe('a fetch that cannot send the request', () => {
  test('because its dispatcher is of another undici is called once, and the request counts as not sent', async () => {
    const dispatcher = {
      dispatch() {
        throw Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' })
      },
    }
    const { spice, server, fails } = await setup([project], { fetchOptions: { dispatcher } })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({
      name: 'ConnectionError',
      fault: 'invalid',
      attempts: 1,
      outcomeUnknown: false,
      cause: { cause: { message: 'invalid onRequestStart method' } },
    })
    expect(error.message).toContain('invalid onRequestStart method')
    expect(server.requests).toHaveLength(0)
  })

  test('because its dispatcher is invalid is called once, and the request counts as not sent', async () => {
    const { spice, server, fails } = await setup([project], { fetchOptions: { dispatcher: {} } })
    expect(await fails(spice.projects.create({ name: 'sales-bi' }))).toMatchObject({
      fault: 'invalid',
      attempts: 1,
      outcomeUnknown: false,
    })
    expect(server.requests).toHaveLength(0)
  })

  test('because the fetch standard blocks the port throws an error that names the port', async () => {
    const { fails } = await setup([])
    const credential = personalAccessToken('tok-blocked-port')
    const spice = new SpiceCloud({ baseUrl: 'http://127.0.0.1:6000', credential })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ fault: 'invalid', attempts: 1, outcomeUnknown: false })
    expect(error.message).toMatch(/was not sent.* 127\.0\.0\.1:6000: bad port/)
  })

  test('because it throws a TypeError is not reported as a lost connection', async () => {
    const fetch = (() => (undefined as unknown as { then: never }).then) as never
    const { spice, fails } = await setup([project], { fetch })
    const error = await fails(spice.projects.get(1))
    expect(error).toMatchObject({ fault: 'invalid', attempts: 1 })
    expect(error.message).not.toContain('lost its connection')
  })

  test.each<[string, AnyFetch]>([
    ['returns nothing', async () => undefined as never],
    ['throws', () => Promise.reject(new Error('fetch returned no response'))],
  ])('and %s leaves the outcome of a POST unknown', async (_, fetch) => {
    const { spice, fails } = await setup([project], { fetch })
    const error = await fails(spice.projects.create({ name: 'sales-bi' }))
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: 1, outcomeUnknown: true })
    expect(error.message).toMatch(/ received no response from 127\.0\.0\.1:\d+: fetch returned no response$/)
  })

  test('because the network failed is called again, for the messages of all platforms', async () => {
    for (const message of [
      'fetch failed',
      'Failed to fetch',
      'Load failed',
      'Network request failed',
      'terminated',
    ]) {
      let count = 0
      const fetch: AnyFetch = async () => {
        if (count++ === 0) throw new TypeError(message)
        return { ...ok, text: async () => body }
      }
      const { spice } = await setup([project], { fetch })
      await spice.projects.get(1)
      expect(count).toBe(2)
    }
  })
})

describe('`fetchOptions`', () => {
  test('of the client and of the call are passed to fetch, and override no property of the request', async () => {
    const inits: object[] = []
    const fetch: AnyFetch = async (_, init) => {
      inits.push(init)
      return { ...ok, text: async () => body }
    }
    const { spice } = await setup([project], {
      fetch,
      fetchOptions: { dispatcher: 'pool', cache: 'no-store' },
    })
    const fetchOptions = { cache: 'force-cache', next: { tags: ['a'] }, method: 'DELETE', redirect: 'follow' }
    await spice.projects.get(1, { fetchOptions })
    expect(inits).toEqual([
      expect.objectContaining({
        dispatcher: 'pool',
        cache: 'force-cache',
        next: { tags: ['a'] },
        method: 'GET',
        redirect: 'manual',
      }),
    ])
  })

  test('apply to a token request, except those that could cache it', async () => {
    const inits: Record<string, unknown>[] = []
    const fetch: AnyFetch = async (url, init) => {
      inits.push(init)
      const token = JSON.stringify({ access_token: 'access-canary', expires_in: 60 })
      return { ...ok, text: async () => (url.includes('oauth') ? token : body) }
    }
    const fetchOptions = { dispatcher: 'pool', cache: 'force-cache', next: {}, cf: {} }
    const { spice } = await setup([project], { oauth: true, fetch, fetchOptions })
    await spice.projects.get(1)
    expect(inits.map(({ dispatcher, cache }) => [dispatcher, cache])).toEqual([
      ['pool', undefined],
      ['pool', 'force-cache'],
    ])
    expect(inits[0]).not.toHaveProperty('next')
  })
})

describe('the response of a call', () => {
  test('is an instance of `Response` that can be read and cloned, and that prints no body', async () => {
    const { spice } = await setup([json(200, { id: 1, api_key: 'body-canary' }, { 'x-plan': 'pro' })])
    const { response } = await spice.projects.get(1).withResponse()
    expect(response).toBeInstanceOf(Response)
    expect(response.bodyUsed).toBe(false)
    expect(await response.clone().json()).toMatchObject({ id: 1 })
    expect(await new Response(response.body, response).text()).toContain('body-canary')
    expect(response.headers.get('x-plan')).toBe('pro')
    expect(response.url).toContain('/v1/projects/1')
    expect(JSON.stringify({ response })).toBe('{"response":{}}')
  })

  test('is still readable if a decorator in `use` reads its body', async () => {
    const reader: Decorator =
      (next) =>
      async (...request) => {
        const response = await next(...request)
        await response.json()
        return response
      }
    const { spice } = await setup([project], { use: [reader] })
    expect((await spice.projects.get(1)).name).toBe('one')
  })

  test('may be created by a decorator in `use`', async () => {
    const cache: Decorator = () => async () => Response.json({ id: 9, name: 'cached' })
    const { spice, server } = await setup([project], { use: [cache] })
    expect((await spice.projects.get(1)).name).toBe('cached')
    expect(server.requests).toHaveLength(0)
  })
})

describe('`asResponse()`', () => {
  const drip: Step = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":1,')
  }

  test('returns the response before its body is read', async () => {
    let finish = () => {}
    const step: Step = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"id":')
      finish = () => response.end('1}')
    }
    const { spice } = await setup([step], { deadlineMs: 5000 })
    const response = await spice.projects.get(1).asResponse()
    expect(response.bodyUsed).toBe(false)
    finish()
    expect(await response.json()).toEqual({ id: 1 })
  })

  test('throws for a status that is not a success', async () => {
    const { spice, fails } = await setup([json(404, { error: 'No' })])
    expect(await fails(spice.projects.get(1).asResponse())).toMatchObject({ name: 'NotFoundError' })
  })

  test.each([{}, { deadlineMs: 60_000 }])(
    "returns a response whose body the caller's signal aborts, with the options %o",
    async (limits) => {
      const { spice, server } = await setup([drip])
      const controller = new AbortController()
      const response = await spice.projects.get(1, { signal: controller.signal, ...limits }).asResponse()
      const text = response.text()
      controller.abort(new Error('enough'))
      await expect(text).rejects.toThrow()
      await until(() => server.busy() === 0)
    },
  )
})

test('an error that a decorator in `use` throws is thrown unchanged, without a retry', async () => {
  let count = 0
  const broken: Decorator = () => async () => {
    count++
    return (undefined as unknown as { missing(): Response }).missing()
  }
  const { spice, server } = await setup([project], { use: [broken] })
  await expect(spice.projects.get(1)).rejects.toThrow(TypeError)
  const lookup: Decorator = () => () => {
    count++
    return Promise.reject(
      Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
    )
  }
  await expect(spice.withOptions({ use: [lookup] }).projects.get(1)).rejects.toMatchObject({
    code: 'ENOTFOUND',
  })
  expect(count).toBe(2)
  expect(server.requests).toHaveLength(0)
})

test('loggers, hooks and validators that throw affect neither the request nor its outcome', async () => {
  const fail = () => {
    throw new Error('broken')
  }
  const reject = async () => fail()
  const { server } = await setup([project])
  for (const broken of [fail, reject]) {
    const spice = new SpiceCloud({
      baseUrl: server.url,
      credential: { token: () => 'token' },
      logger: { debug: broken, info: broken, warn: broken },
      logLevel: 'debug',
      hooks: { onRequest: broken, onResponse: broken, onRetry: broken, onError: broken },
      validate: fail,
    })
    await spice.apps.get(1)
    await spice.projects.create({ name: 'sales-bi' })
  }
  expect(server.requests).toHaveLength(4)
})
