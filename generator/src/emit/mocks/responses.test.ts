import { join } from 'node:path'
import type { HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Feature, features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'

// biome-ignore lint/suspicious/noExplicitAny: the modules are generated.
type Generated = any

let client: Generated
let mocks: Generated
let removeFolder: () => Promise<void>
const server = setupServer()
const base = 'http://mocked.test/base'
const json = { 'content-type': 'application/json' }

beforeAll(async () => {
  const folder = await makeTempFolder((remove) => {
    removeFolder = remove
  })
  await generateFeature(features.find(({ name }) => name === 'mocked') as Feature, folder)
  client = await import(join(folder, 'mocked/client/index.ts'))
  mocks = await import(join(folder, 'mocked/mocks/index.ts'))
  server.listen()
})
afterEach(() => server.resetHandlers(...(mocks.handlers() as HttpHandler[])))
afterAll(async () => {
  server.close()
  await removeFolder()
})

const connect = () => client.createClient({ baseUrl: base })

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a mock', () => {
  test('sends an event stream that a parser reads', async () => {
    server.use(mocks.readEvents())
    const response = await fetch(`${base}/events`)
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/event-stream',
      'data: {"delta":"hi"}\n\n',
    ])
    server.use(mocks.readEvents([{ delta: 'a' }, { delta: 'b' }]))
    const { data } = await client.readEvents(connect())
    expect(await collect(data)).toEqual([{ delta: 'a' }, { delta: 'b' }])
  })

  test('sends event fields if the schema describes whole events', async () => {
    server.use(mocks.watchTicks())
    const response = await fetch(`${base}/ticks`)
    expect(await response.text()).toBe('event: tick\nid: 7\ndata: on\n\n')
    const { data } = await client.watchTicks(connect())
    expect(await collect(data)).toEqual([{ event: 'tick', id: '7', data: 'on' }])
    server.use(mocks.watchTicks([{ event: 'tick', data: 'a\nb' }]))
    const second = await client.watchTicks(connect())
    expect(await collect(second.data)).toEqual([{ event: 'tick', data: 'a\nb' }])
  })

  test('responds with the media type that the request accepts', async () => {
    server.use(mocks.chat())
    expect((await client.chat(connect(), { body: {} })).data).toEqual({ text: 'whole' })
    const { data } = await client.chat(connect(), { body: {}, accept: 'text/event-stream' })
    expect(await collect(data)).toEqual([{ delta: 'part' }])
    expect((await client.chat(connect(), { body: {}, accept: 'text/csv' })).data).toBe('a,b')
  })

  test('accepts a request body that is a stream of items', async () => {
    let seen = ''
    const take = async ({ request }: { request: Request }) => {
      seen = await request.text()
    }
    server.use(mocks.bulk(take))
    const items = (async function* () {
      yield { a: 1 }
      yield { a: 2 }
    })()
    expect(await client.bulk(connect(), { body: items })).toMatchObject({ status: 204 })
    expect(seen).toBe('{"a":1}\n{"a":2}\n')
  })

  test('sends the headers that are required or have an example', async () => {
    server.use(mocks.listPets(), mocks.createPet())
    const { headers } = await fetch(`${base}/pets`)
    expect([headers.get('x-total'), headers.get('x-hint')]).toEqual(['7', null])
    const created = await fetch(`${base}/pets`, { method: 'POST', headers: json, body: '{"name":"Rex"}' })
    expect(created.headers.get('location')).toBe('/pets/1')
  })

  test.each([{ 'X-Total': 9 }, { 'x-total': '9' }])(
    'sends %j instead of the documented header, regardless of case',
    async (given) => {
      server.use(mocks.listPets(undefined, { headers: { ...given, 'X-Tags': ['a', 'b'], 'X-Name': 'é' } }))
      const { headers } = await fetch(`${base}/pets`)
      expect(['x-total', 'x-tags', 'x-name'].map((name) => headers.get(name))).toEqual(['9', 'a,b', '%C3%A9'])
    },
  )

  test('sends the content type of its options, and no header that they set to `undefined`', async () => {
    const given = { 'Content-Type': 'application/problem+json', 'X-Total': undefined }
    server.use(mocks.listPets(undefined, { headers: given }))
    const { headers } = await fetch(`${base}/pets`)
    expect([headers.get('content-type'), headers.get('x-total')]).toEqual([given['Content-Type'], null])
  })

  test('redirects if the document only declares a redirect', async () => {
    server.use(mocks.readOld())
    const response = await fetch(`${base}/old`, { redirect: 'manual' })
    expect([response.status, URL.canParse(response.headers.get('location') ?? '')]).toEqual([302, true])
  })

  test('rejects a body of another media type with the documented status', async () => {
    server.use(mocks.createPet())
    for (const headers of [{}, { 'content-type': 'application/merge-patch+json' }]) {
      const response = await fetch(`${base}/pets`, { method: 'POST', headers, body: '{"name":"Rex"}' })
      expect(response.status).toBe(415)
      expect((await response.json()).error).toMatch(
        /^body must have the content type application\/json, got "/,
      )
    }
  })

  test('reports the invalid field in the error format of the example', async () => {
    server.use(mocks.listPets())
    const response = await fetch(`${base}/pets?limit=0`)
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        error: 'query.limit must be at least 1',
        details: { fieldErrors: { limit: ['must be at least 1'] } },
      },
    ])
  })

  test('responds with a named example', async () => {
    server.use(mocks.createPet.notFound(undefined, { example: 'never', validate: false }))
    const response = await fetch(`${base}/pets`, { method: 'POST', headers: json, body: '{}' })
    expect(await response.json()).toEqual({ m: 'never' })
  })

  test('gives unique ids to items made from the same example', async () => {
    server.use(mocks.listPets([{ name: 'a' }, { name: 'b' }, { id: 9, name: 'c' }]))
    const { data } = await client.listPets(connect())
    expect(data.map(({ id }: { id: number }) => id)).toEqual([1, 2, 9])
  })
})

describe('a sequence', () => {
  const names = async () => (await client.listPets(connect())).data[0].name

  test('is not advanced by a rejected request', async () => {
    server.use(mocks.listPets.sequence([[{ name: 'a' }], [{ name: 'b' }]]))
    expect((await fetch(`${base}/pets?limit=0`)).status).toBe(400)
    expect([await names(), await names(), await names()]).toEqual(['a', 'b', 'b'])
  })

  test('restarts when handlers are reset', async () => {
    server.resetHandlers(mocks.listPets.sequence([[{ name: 'a' }], [{ name: 'b' }]]))
    expect([await names(), await names()]).toEqual(['a', 'b'])
    server.resetHandlers()
    expect(await names()).toBe('a')
  })
})

test.each(['x.test', '//x.test', 'https://*.x.test', ':3000', 'http://localhost:*', 'ftp://x.test'])(
  'a base URL that no request can match is an error: %s',
  (baseUrl) => {
    expect(() => mocks.handlers({ baseUrl })).toThrow(
      `\`baseUrl\` must be an http(s) URL, a path such as \`/api\`, or \`*\` for any server, got "${baseUrl}".`,
    )
  },
)
