/** The bytes that clients of OpenAPI 3.2 documents send, as a real server receives them. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importModules, type Modules } from './support/call-operation.ts'
import { features, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

/** A request as the server received it. */
interface Seen {
  readonly line: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

let server: Server
let removeRoot: () => Promise<void>
let seen: Seen
const clients = new Map<string, Modules>()

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method, url, headers } = request
      seen = { line: `${method} ${url}`, headers, body: Buffer.concat(chunks) }
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const name of ['parameters-3.2']) {
    const feature = features.find((one) => one.name === name)
    if (feature) clients.set(name, await importModules((await generateFeature(feature, root)).folder))
  }
})
afterAll(async () => {
  server.close()
  await removeRoot()
})

async function send(feature: string, operation: string, input: object): Promise<Seen> {
  const { client } = clients.get(feature) as Modules
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await client[operation]?.(client.createClient({ baseUrl }), input)
  return seen
}

test.each([
  ['searchByForm', { text: 'a + b', exact: true, ids: [1, 2] }, 'text=a+%2B+b&exact=true&ids=1%7C2'],
  [
    'searchByForm',
    { text: 'ä&', tags: ['x', 'y z'], range: { from: 1 } },
    'text=%C3%A4%26&tags=x&tags=y+z&range=%7B%22from%22%3A1%7D',
  ],
  ['searchByJson', { numbers: [1, 2], flag: null }, '%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D'],
  ['searchByJson', undefined, ''],
  ['select', '$.a.b[1:1]', '%24.a.b%5B1%3A1%5D'],
  ['selectOther', 'a=1&b#c', 'a%3D1%26b%23c'],
])('the `querystring` parameter of %s is sent as %j', async (operation, query, wanted) => {
  const [, url = ''] = (await send('parameters-3.2', operation, { query })).line.split(' ')
  expect(url.split('?').slice(1).join('?')).toBe(wanted)
})

test('cookies are serialized in their styles', async () => {
  const cookies = {
    plain: 'a%2C b!',
    list: ['x', 'y=z'],
    joined: [1, 2],
    object: { greeting: 'Hello%2C world!', code: 42 },
    form: 'Hello, world!',
    reserved: 'a:b/c;d%20e',
  }
  const { headers } = await send('parameters-3.2', 'sendCookies', { cookies })
  expect(headers.cookie).toBe(
    'plain=a%2C b!; list=x; list=y=z; joined=1,2; greeting=Hello%2C world!; code=42; form=Hello%2C%20world!; reserved=a:b/c%3Bd%20e',
  )
})

test.each([
  { plain: 'a; admin=1' },
  { plain: 'a\r\nx: y' },
  { plain: 'a', list: ['b;c'] },
  { plain: 'a', object: { 'x=1; admin': 1 } },
])('an unescaped cookie value cannot start another cookie: %j', async (cookies) => {
  await expect(send('parameters-3.2', 'sendCookies', { cookies })).rejects.toThrow(/must be escaped/)
})

// The platform's URL parser encodes the apostrophe.
test('reserved characters and percent-encoded triples are kept, except those that would end the value', async () => {
  const input = {
    path: { path: 'a:b@c/../d?e#f%2Fg%', label: ['a=b', 'c&d'], matrix: 'x,y;z' },
    query: { q: "/?:@!$'()*,;=[]a%20b&c#d+e 100%" },
  }
  const { line } = await send('parameters-3.2', 'readFile', input)
  expect(line).toBe(
    'GET /files/a:b@c%2F..%2Fd%3Fe%23f%2Fg%25/.a=b.c&d/;matrix=x,y;z?q=/?:@!$%27()*,;=[]a%20b%26c%23d%2Be%20100%25',
  )
})

test.each(['..', '%2e%2e', '.%2E'])(
  'a path parameter cannot be %s, even if it is not encoded',
  async (path) => {
    const input = { path: { path, label: ['a'], matrix: 'b' } }
    await expect(send('parameters-3.2', 'readFile', input)).rejects.toThrow(/must not be/)
  },
)

test('forms keep reserved characters', async () => {
  const path = { path: 'a', label: 'b', matrix: 'c' }
  const body = { url: 'https://a.example/?b=c&d e' }
  expect(String((await send('parameters-3.2', 'postForm', { path, body })).body)).toBe(
    'url=https://a.example/?b=c%26d+e',
  )
})
