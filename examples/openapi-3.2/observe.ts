/**
 * Uses the code that spicegen generates from openapi.yaml, a document with what is new in OpenAPI 3.2: against a server
 * that prints what it receives, and against mocks.
 *
 *   npx spicegen generate --config examples/openapi-3.2/spicegen.config.ts
 *   node examples/openapi-3.2/observe.ts
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setupServer } from 'msw/node'
import {
  copyImage,
  createClient,
  findImages,
  queryImages,
  readImage,
  recordMeasurements,
  unwrap,
  uploadImage,
  ValidationError,
  watchEvents,
  watchFrames,
  withValidation,
} from './.tmp/client/index.ts'
import { mock } from './.tmp/mocks/index.ts'
import { validators } from './.tmp/schemas/all.ts'

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const [, boundary = 'no boundary'] = /boundary=(.*)/.exec(request.headers['content-type'] ?? '') ?? []
  const parts = body.replaceAll(boundary, 'B').replaceAll(/\r?\n/g, '|')
  const { cookie } = request.headers
  console.log(
    request.method,
    request.url,
    ...(cookie ? [`cookie: ${cookie}`] : []),
    ...(parts ? [parts] : []),
  )
  const isStream = request.url === '/frames'
  const frame = (bytes: string) => `--x\r\nContent-Type: image/jpeg\r\n\r\n${bytes}\r\n`
  const type = isStream ? 'multipart/mixed; boundary=x' : 'application/json'
  response.writeHead(isStream || request.method !== 'COPY' ? 200 : 204, { 'content-type': type })
  response.end(isStream ? `${frame('one')}${frame('two!')}--x--` : request.method === 'COPY' ? '' : '[]')
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const real = createClient({ baseUrl: `http://127.0.0.1:${port}`, auth: { Device: 'token' } })

await findImages(real, { query: { text: 'dust + gas', filters: ['r', 'g'] } })
await queryImages(real, { body: { near: 'M31' } })
await readImage(real, { path: { name: 'm31:core/x' }, cookies: { session: 'a%2C b' } })
await copyImage(real, { path: { name: 'moon' } })
await uploadImage(real, { body: [{ name: 'moon' }, new Blob(['png'], { type: 'image/png' })] })
async function* measure() {
  yield { at: '20:00', value: 1 }
  yield { at: '20:01', value: 2 }
}
await recordMeasurements(real, { body: measure() })
// Each frame is a `Blob` as soon as it has arrived.
for await (const frame of await unwrap(watchFrames(real))) console.log(frame.type, frame.size)
server.close()

// Mocks check what is sent, and answer as the document describes it.
const baseUrl = 'http://observatory.test'
const mocks = setupServer(
  mock.live.watchEvents(
    [
      { event: 'seen', data: { kind: 'comet', tail: 3 } },
      { event: 'seen', data: { note: 'a bird' } },
    ],
    {
      baseUrl,
    },
  ),
  mock.images.upload(undefined, { baseUrl }),
)
mocks.listen()
const client = withValidation(createClient({ baseUrl }), validators(), { responses: 'strict' })
// The members of the union have their own `kind`; `Other` takes what no other member has.
for await (const { event, data } of await unwrap(watchEvents(client)))
  console.log(event, data.kind === 'comet' && 'tail' in data ? `a comet of ${data.tail}°` : data)
const { name } = await unwrap(uploadImage(client, { body: [{ name: 'moon' }, new Blob(['png'])] }))
console.log(`uploaded ${name}`)

// An item that does not match is an error with its index.
mocks.use(
  mock.live.watchEvents(
    [
      { event: 'seen', data: { note: 'x' } },
      { event: 'seen', data: { note: 5 as never } },
    ],
    { baseUrl },
  ),
)
try {
  for await (const { data } of await unwrap(watchEvents(client))) console.log(data)
} catch (error) {
  if (error instanceof ValidationError) console.log(`item ${error.index}: ${error.issues[0]?.message}`)
}
mocks.close()
