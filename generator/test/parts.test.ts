/** Multipart bodies whose parts have positions (OpenAPI 3.2): as bytes, and between clients and mocks. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importModules, type Modules } from './support/call-operation.ts'
import { features, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const mocks = setupServer()
const mocked = 'http://mocked.test/base'
let server: Server
let removeRoot: () => Promise<void>
let modules: Modules
let seen: { readonly type: string; readonly body: string }
let answer: { readonly type: string; readonly chunks: readonly (string | Buffer)[] }

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      seen = { type: request.headers['content-type'] ?? '', body: Buffer.concat(chunks).toString('latin1') }
      response.writeHead(request.method === 'GET' ? 200 : 204, { 'content-type': answer.type })
      for (const chunk of answer.chunks) {
        response.write(chunk)
        await new Promise((resolve) => setImmediate(resolve))
      }
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  const feature = features.find(({ name }) => name === 'multipart-3.2')
  if (feature === undefined) throw new Error('the corpus has no multipart-3.2')
  modules = await importModules((await generateFeature(feature, root)).folder)
})
afterAll(async () => {
  server.close()
  await removeRoot()
})

async function call(name: string, baseUrl: string, input: object = {}): Promise<unknown> {
  const result = await modules.client[name]?.(modules.client.createClient({ baseUrl }), input)
  return result?.ok ? result.data : Promise.reject(result?.error)
}

/** The parts that the server saw, with their boundary as `B`. */
async function send(name: string, body: unknown): Promise<string> {
  answer = { type: 'text/plain', chunks: [] }
  await call(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, { body })
  const [, boundary = ''] = /boundary=(.*)$/.exec(seen.type) ?? []
  return `${seen.type}\r\n${seen.body}`.replaceAll(boundary, 'B').replaceAll('\r\n', '|')
}

async function receive(name: string, type: string, chunks: typeof answer.chunks): Promise<unknown> {
  answer = { type, chunks }
  return await call(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

function partHeaders(part: unknown): Headers {
  return (modules.client.partHeaders as unknown as (part: unknown) => Headers)(part)
}

/** Values without files: those are described by their media type and their bytes. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return [value.type, Buffer.from(await value.arrayBuffer()).toString('latin1')]
  if (Array.isArray(value)) return await Promise.all(value.map(plain))
  if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value)) return value
  const items: unknown[] = []
  for await (const item of value as AsyncIterable<unknown>) items.push(await plain(item))
  return items
}

const image = (bytes = '\x89PNG\r\n\xff', type = 'image/png') =>
  new Blob([Buffer.from(bytes, 'latin1')], { type })

test('the parts of an array have the media types of their positions', async () => {
  expect(await send('writePhoto', [{ author: 'a' }, image('x', ''), 'ä', 5])).toBe(
    'multipart/mixed; boundary=B|--B|Content-Type: application/json||{"author":"a"}|--B|Content-Type: image/png||x|--B|Content-Type: text/plain; charset=utf-8||Ã¤|--B|Content-Type: text/plain; charset=utf-8||5|--B--|',
  )
  expect(await send('writePages', ['<p>', new Blob(['a{}'], { type: 'text/css' })])).toBe(
    'multipart/related; type="text/html"; boundary=B|--B|Content-Type: text/html||<p>|--B|Content-Type: text/css||a{}|--B--|',
  )
})

test('parts are sent one after another, and the `Content-Type` header contains the boundary', async () => {
  async function* frames() {
    yield image('a')
    yield image('b', 'image/jpeg')
    yield image('c', '')
  }
  expect(await send('writeFrames', frames())).toBe(
    'multipart/mixed; boundary=B|--B|Content-Type: image/png||a|--B|Content-Type: image/jpeg||b|--B|Content-Type: application/octet-stream||c|--B--|',
  )
})

test('parts have the headers of their positions', async () => {
  answer = { type: 'multipart/mixed; boundary=x', chunks: ['--x--'] }
  expect(await send('runBatch', [{ id: 1 }, { id: 2 }])).toBe(
    'multipart/mixed; boundary=B|--B|Content-Type: application/json|X-Kind: first||{"id":1}|--B|Content-Type: application/json|Content-Disposition: inline|X-Tenant: acme||{"id":2}|--B--|',
  )
})

test('headers of parts can be read', async () => {
  const data = await receive('readReports', 'multipart/mixed; boundary=x', [
    '--x\r\nContent-ID: <1>\r\nX-A: b\r\n c\r\nx-a: d\r\n\r\n{"id":1}\r\n--x\r\n\r\n{"id":2}\r\n--x--',
  ])
  const headers: unknown[] = []
  for await (const part of data as AsyncIterable<unknown>) headers.push(Object.fromEntries(partHeaders(part)))
  expect(headers).toEqual([{ 'content-id': '<1>', 'x-a': 'b c, d' }, {}])
  const [blob] = (await receive('readPhoto', 'multipart/mixed; boundary=x', [
    '--x\r\nContent-Type: image/png\r\nX-\u0000: 1\r\n\r\n{}\r\n--x--',
  ])) as unknown[]
  expect(Object.fromEntries(partHeaders(blob))).toEqual({
    'content-type': 'image/png',
  })
  expect([...partHeaders('text')]).toEqual([])
})

test('nested parts have their own boundary', async () => {
  const body = await send('writeNested', [[1], [{ a: 'b' }, 'text', image('x')]])
  expect(body.replace(/----spicegen\w+/g, 'C')).toBe(
    'multipart/mixed; boundary=B|--B|Content-Type: application/json||[1]|--B|Content-Type: multipart/mixed; boundary=c||--C|Content-Type: application/vnd.a+json||{"a":"b"}|--C|Content-Type: text/plain; charset=utf-8||text|--C|Content-Type: image/png||x|--C--||--B--|'.replace(
      'boundary=c',
      'boundary=C',
    ),
  )
})

const frames =
  '--x \r\nContent-Type: image/jpeg\r\nX-A: b\r\n\r\n\xff\r\n--y\r\n--x\r\n\r\nplain\r\n--x\r\nContent-Type:image/png\r\n\r\n\r\n--x--\r\nepilogue'

test.each([1, 2, 3, 7, 1000])('parts are read from chunks of %i bytes', async (size) => {
  const bytes = Buffer.from(`preamble\r\n${frames}`, 'latin1')
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  expect(await plain(await receive('readFrames', 'multipart/mixed; boundary="x"', chunks))).toEqual([
    ['image/jpeg', '\xff\r\n--y'],
    ['text/plain', 'plain'],
    ['image/png', ''],
  ])
})

test('a whole body can be written by the caller, for example for headers that vary', async () => {
  const whole = '--c\r\nX-Any: 1\r\n\r\n{"id":1}\r\n--c--\r\n'
  const body = new Blob([whole], { type: 'multipart/mixed; boundary=c' })
  for (const name of ['runBatch', 'writePhoto'])
    expect(await send(name, body)).toBe('multipart/mixed; boundary=B|--B|X-Any: 1||{"id":1}|--B--|')
})

test('a part arrives before the next one is sent', async () => {
  const data = await receive('readReports', 'multipart/mixed; boundary=x', [
    '--x\r\n\r\n{"id":1}\r\n--x\r\n',
    '\r\n{"id":2}\r\n--x--',
  ])
  expect(await plain(data)).toEqual([{ id: 1 }, { id: 2 }])
})

test.each([
  ['multipart/mixed', 'has no boundary'],
  ['multipart/mixed; boundary=z', 'ends in the middle of a part'],
])('an unreadable body is an error: %s', async (type, message) => {
  const data = await receive('readFrames', type, ['--x\r\n\r\na\r\n--x--'])
  await expect(plain(data)).rejects.toThrow(message)
})

test('an array of parts is read as a whole', async () => {
  const body =
    '--x\r\nContent-Type: application/json\r\n\r\n{"author":"a"}\r\n--x\r\nContent-Type: image/png\r\n\r\n\xff\r\n--x\r\n\r\nt\r\n--x\r\n\r\n5\r\n--x--'
  const data = await receive('readPhoto', 'multipart/mixed; boundary=x', [Buffer.from(body, 'latin1')])
  expect(await plain(data)).toEqual([{ author: 'a' }, ['image/png', '\xff'], 't', 5])
})

describe('mocks', () => {
  beforeAll(() => mocks.listen())
  afterAll(() => mocks.close())

  test('read the parts that clients send, and send parts that clients read', async () => {
    const values: Readonly<Record<string, unknown>> = {
      Photo: [{ author: 'a' }, image(), 'text', 5],
      Frames: [image(), image('', 'image/jpeg')],
      Reports: [{ id: 1, text: '1' }, { id: 2 }],
      Nested: [
        [1, 2],
        [{ a: 'b' }, 'text', image()],
      ],
    }
    for (const [name, value] of Object.entries(values)) {
      let read: unknown
      const take = ({ body }: { body: unknown }) => {
        read = body
      }
      mocks.resetHandlers(modules.mocks[`write${name}`]?.(take, { baseUrl: mocked }) as never)
      await call(`write${name}`, mocked, { body: value })
      expect([name, await plain(read)]).toEqual([name, await plain(value)])
      mocks.resetHandlers(modules.mocks[`read${name}`]?.(value, { baseUrl: mocked }) as never)
      expect([name, await plain(await call(`read${name}`, mocked))]).toEqual([name, await plain(value)])
    }
  })

  test('send the headers of parts', async () => {
    mocks.resetHandlers(modules.mocks.runBatch?.([{ id: 1 }], { baseUrl: mocked }) as never)
    const data = await call('runBatch', mocked, { body: [{ id: 1 }] })
    for await (const part of data as AsyncIterable<unknown>)
      expect(partHeaders(part).get('x-tenant')).toBe('acme')
    expect.assertions(1)
  })

  test('reject parts that do not match', async () => {
    const refused = async (name: string, body: unknown) => {
      mocks.resetHandlers(modules.mocks[name]?.(undefined, { baseUrl: mocked }) as never)
      return await call(name, mocked, { body }).catch((error: unknown) => error)
    }
    expect(await refused('writeReports', [{ id: 1 }, { id: 'x' }])).toEqual({
      error: expect.stringContaining('body.1.id must be'),
    })
    expect(await refused('writePhoto', [{}, image()])).toEqual({ error: 'body.0.author is required' })
    expect(await refused('writePhoto', [{ author: 'a' }])).toMatchObject({
      error: expect.stringContaining('body'),
    })
  })
})
