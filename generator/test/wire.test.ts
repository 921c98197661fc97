import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importModules, type Modules } from './support/call-operation.ts'
import { features, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

/** A request as a server received it. */
interface Seen {
  readonly line: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let server: Server
let removeRoot: () => Promise<void>
const clients = new Map<string, Modules>()
let seen: Seen
let answer: { readonly status: number; readonly type: string; readonly body: string }

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method, url, headers } = request
      seen = { line: `${method} ${url}`, headers, body: Buffer.concat(chunks).toString() }
      response.writeHead(answer.status, answer.type === '' ? {} : { 'content-type': answer.type })
      response.end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const name of [
    'references',
    'styles-nested',
    'styles-path',
    'styles-query',
    'headers-and-cookies',
    'bodies',
    'responses',
    'combinations',
    'corners',
    'parts',
  ]) {
    const feature = features.find((one) => one.name === name)
    if (feature) clients.set(name, await importModules((await generateFeature(feature, root)).folder))
  }
})
afterAll(async () => {
  server.close()
  await removeRoot()
})

/** Calls an operation of a feature and gives back what the server saw and the client made of the answer. */
async function send(feature: string, operation: string, input: object, rest: Partial<typeof answer> = {}) {
  answer = { status: 204, type: '', body: '', ...rest }
  const { client } = clients.get(feature) as Modules
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const call = client[operation] as (
    client: object,
    input: object,
  ) => Promise<{ data?: unknown; error?: unknown }>
  const result = await call(client.createClient({ baseUrl }), input)
  return { ...seen, result }
}

const point = { x: 1, y: 2 }

test.each([
  [
    'sendSimple',
    { plain: 5, list: ['a', 'b/c'], object: point, exploded: point },
    '/simple/5/a,b%2Fc/x,1,y,2/x=1,y=2',
  ],
  ['sendLabel', { plain: 'x', list: ['a', 'b'], exploded: ['a', 'b'] }, '/label/.x/.a,b/.a.b'],
  [
    'sendMatrix',
    { plain: 'x', list: ['a', 'b'], exploded: ['a', 'b'] },
    '/matrix/;plain=x/;list=a,b/;exploded=a;exploded=b',
  ],
  ['sendContent', { json: point }, '/content/%7B%22x%22%3A1%2C%22y%22%3A2%7D'],
])('%s serializes its path parameters in their styles', async (operation, path, wanted) => {
  expect((await send('styles-path', operation, { path })).line).toBe(`GET ${wanted}`)
})

test.each([
  [
    'sendForm',
    { plain: true, list: [1, 2], joined: ['a', 'b,c'], object: point },
    '/form?plain=true&list=1&list=2&joined=a,b%2Cc&object=x,1,y,2',
  ],
  [
    'sendForm',
    { plain: false, reserved: 'a/b?c:d', content: point },
    '/form?plain=false&reserved=a/b?c:d&content=%7B%22x%22%3A1%2C%22y%22%3A2%7D',
  ],
  ['sendSpread', { object: point }, '/spread?x=1&y=2'],
  ['sendDelimited', { spaces: ['a', 'b'], pipes: ['a', 'b'] }, '/delimited?spaces=a%20b&pipes=a%7Cb'],
  [
    'sendDeep',
    { filter: { name: 'abc', age: 7 }, ids: ['a', 'b'] },
    '/deep?filter%5Bname%5D=abc&filter%5Bage%5D=7&ids%5B%5D=a&ids%5B%5D=b',
  ],
])('%s serializes its query parameters in their styles (%#)', async (operation, query, wanted) => {
  expect((await send('styles-query', operation, { query })).line).toBe(`GET ${wanted}`)
})

test.each([
  ['c', 'a b', '/d?limit=1&c=a%20b'],
  ['po', { r: 1, g: 2 }, '/d?limit=1&po=r%7C1%7Cg%7C2'],
  ['pe', ['a', 'b'], '/d?limit=1&pe=a&pe=b'],
  ['m', { a: 'b', c: 'd' }, '/d?limit=1&a=b&c=d'],
  ['res', ['a/b', 'c&d'], '/d?limit=1&res=a/b&res=c%26d'],
])('the query parameter %s is serialized in its style', async (name, value, wanted) => {
  const answer = { status: 200, type: 'application/json', body: '{}' }
  const { line } = await send('combinations', 'getDefaults', { query: { limit: 1, [name]: value } }, answer)
  expect(line).toBe(`GET ${wanted}`)
})

const points = [point, { x: 3, y: 4 }]

test.each([
  ['page', { size: 20, sort: ['name', '-date'] }, 'size=20&sort=name&sort=-date'],
  [
    'filter',
    { at: point, names: ['a', 'b'], points },
    'filter[at][x]=1&filter[at][y]=2&filter[names][]=a&filter[names][]=b' +
      '&filter[points][0][x]=1&filter[points][0][y]=2&filter[points][1][x]=3&filter[points][1][y]=4',
  ],
  ['rows', points, 'rows={"x":1,"y":2}&rows={"x":3,"y":4}'],
  ['joined', points, 'joined={"x":1,"y":2},{"x":3,"y":4}'],
  ['pipes', points, 'pipes={"x":1,"y":2}|{"x":3,"y":4}'],
  ['anything', { a: [1] }, 'a=1'],
  ['anything', [{ a: 1 }], 'anything={"a":1}'],
])(
  'the query parameter %s is serialized even if its style does not define the value',
  async (name, value, wanted) => {
    const { line } = await send('styles-nested', 'nestedQuery', { query: { [name]: value } })
    expect(decodeURIComponent(line)).toBe(`GET /query?${wanted}`)
  },
)

test.each([
  ['lockFile', { path: { id: '1' }, query: { fields: 'name' } }, 'PUT /files/1?fields=name'],
  ['getAcl', { path: { bucket: 'b' }, query: { owner: 'me' } }, 'GET /b?acl&owner=me'],
  ['getAcl', { path: { bucket: 'b' } }, 'GET /b?acl'],
])('a fragment in a path is not sent, and a query in it is kept: %s %j', async (operation, input, line) => {
  expect((await send('corners', operation, input)).line).toBe(line)
})

test('objects are serialized in every style of a path', async () => {
  const path = { o: point, m: point, l: point, n: point }
  const { line } = await send('combinations', 'getPaths', { path })
  expect(line).toBe('GET /p/;x=1;y=2/;m=x,1,y,2/.x,1,y,2/.x=1.y=2')
})

test('the properties of a form are serialized by their encodings', async () => {
  const body = {
    filter: { k: 'v', n: 1 },
    pipes: ['a', 'b'],
    joined: ['a', 'b'],
    address: 'a/b',
    plain: 'text',
  }
  const sent = await send('parts', 'sendDeepForm', { body })
  expect(sent.body).toBe('filter%5Bk%5D=v&filter%5Bn%5D=1&pipes=a%7Cb&joined=a,b&address=a/b&plain=text')
})

test.each([
  ['sendAny', {}, 'image/gif'],
  ['sendAnyBytes', {}, 'image/gif'],
  ['sendBytes', {}, 'image/png'],
  ['sendBytes', { contentType: 'audio/*' }, 'image/gif'],
])('a file is sent with the documented content type, or its own: %s %j', async (operation, rest, type) => {
  const body = new Blob(['bytes'], { type: 'image/gif' })
  const sent = await send(
    'parts',
    operation,
    { body, ...rest },
    { status: 200, type: 'application/json', body: '1' },
  )
  expect([sent.headers['content-type'], sent.body]).toEqual([type, 'bytes'])
})

test('headers and cookies are serialized in their styles', async () => {
  const headers = {
    'X-Count': 3,
    'X-Flags': ['a', 'b'],
    'X-Point': point,
    'X-Exploded': point,
    'X-Json': point,
  }
  const sent = await send('headers-and-cookies', 'listThings', {
    headers,
    cookies: { session: 's; ä', seen: [1, 2] },
  })
  expect(sent.headers).toMatchObject({
    'x-count': '3',
    'x-flags': 'a,b',
    'x-point': 'x,1,y,2',
    'x-exploded': 'x=1,y=2',
    'x-json': '{"x":1,"y":2}',
    cookie: 'session=s%3B%20%C3%A4; seen=1,2',
  })
})

const pet = { name: 'Rex', age: 2 }

test.each([
  ['sendJson', { body: pet }, 'application/json', '{"name":"Rex","age":2}'],
  ['sendMerge', { body: pet }, 'application/merge-patch+json', '{"name":"Rex","age":2}'],
  [
    'sendForm',
    { body: { name: 'a b&c', tags: ['x', 'y'], joined: ['x', 'y'], meta: pet } },
    'application/x-www-form-urlencoded',
    'name=a+b%26c&tags=x&tags=y&joined=x,y&meta=%7B%22name%22%3A%22Rex%22%2C%22age%22%3A2%7D',
  ],
  ['sendText', { body: 'hello' }, 'text/plain', 'hello'],
  ['sendXml', { body: '<a/>' }, 'application/xml', '<a/>'],
  ['sendBinary', { body: new Blob(['bytes']) }, 'application/octet-stream', 'bytes'],
  ['sendPerhaps', {}, undefined, ''],
  ['sendSeveral', { body: pet }, 'application/json', '{"name":"Rex","age":2}'],
  ['sendSeveral', { body: '<pet/>', contentType: 'application/xml' }, 'application/xml', '<pet/>'],
  [
    'sendSeveral',
    { body: pet, contentType: 'application/x-www-form-urlencoded' },
    'application/x-www-form-urlencoded',
    'name=Rex&age=2',
  ],
])('%s sends its body in the documented media type (%#)', async (operation, input, type, wanted) => {
  const sent = await send('bodies', operation, input, { status: 200, type: 'application/json', body: '{}' })
  expect([sent.headers['content-type'], sent.body]).toEqual([type, wanted])
})

test.each([
  ['sendMultipart', { body: { file: new Blob(['bytes']), name: 'n', meta: pet } }],
  [
    'sendSeveral',
    { body: { ...pet, file: new Blob(['bytes']), meta: pet }, contentType: 'multipart/form-data' },
  ],
])('a multipart body declares its own boundary: %s', async (operation, input) => {
  const { headers, body } = await send('bodies', operation, input)
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(String(headers['content-type']))?.[1] ?? ''
  expect(body.split(`--${boundary}`).length).toBe(Object.keys(input.body).length + 2)
  expect(body).toContain('bytes')
})

test.each([
  ['application/json', '{"name":"Rex"}', { name: 'Rex' }],
  ['application/vnd.pet+json', '{"ticket":"t"}', { ticket: 't' }],
  ['text/csv', 'a,b', 'a,b'],
])('a response is read as the accepted media type %s', async (type, body, wanted) => {
  const response = { status: 200, type, body }
  const { result, headers } = await send('responses', 'severalMediaTypes', { accept: type }, response)
  expect(result.data).toEqual(wanted)
  expect(headers.accept).toBe(type)
})

test('all JSON media types are accepted by default', async () => {
  const response = { status: 200, type: 'application/vnd.pet+json', body: '{"ticket":"t"}' }
  const { result, headers } = await send('responses', 'severalMediaTypes', {}, response)
  expect(result.data).toEqual({ ticket: 't' })
  expect(headers.accept).toBe('application/json, application/vnd.pet+json')
})

test('a response that is not text is read as bytes', async () => {
  const { result } = await send(
    'responses',
    'severalMediaTypes',
    { accept: 'image/png' },
    { status: 200, type: 'image/png', body: 'png' },
  )
  expect(await (result.data as Blob).text()).toBe('png')
})

test('bytes are read as bytes if any media type can be returned and the schema is a reference', async () => {
  const answer = { status: 200, type: 'application/pdf', body: 'pdf' }
  const { result } = await send('parts', 'sendAnyBytes', { body: new Blob(['x']) }, answer)
  expect(await (result.data as Blob).text()).toBe('pdf')
})

test('an operation describes its own servers, but the client does not use them by default', async () => {
  const { getThing } = (clients.get('references') as Modules).client
  expect({ ...getThing }).toMatchObject({ operation: { servers: ['https://other.example.com/y'] } })
  expect((await send('references', 'getThing', { path: { id: '1' } })).line).toBe('GET /things/1')
})

test('a default response is a success or a failure depending on its status', async () => {
  const body = '{"name":"Rex"}'
  const good = await send('responses', 'onlyDefault', {}, { status: 200, type: 'application/json', body })
  const bad = await send('responses', 'onlyDefault', {}, { status: 500, type: 'application/json', body })
  expect([good.result, bad.result]).toMatchObject([
    { ok: true, data: { name: 'Rex' } },
    { ok: false, error: { name: 'Rex' } },
  ])
})
