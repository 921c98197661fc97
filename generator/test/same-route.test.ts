import { join } from 'node:path'
import { type SetupServer, setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Feature, features, type Generated, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const feature = features.find(({ name }) => name === 'same-route') as Feature
let generated: Generated
let removeRoot: () => Promise<void>
let server: SetupServer

beforeAll(async () => {
  const root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  generated = await generateFeature(feature, root)
  const { handlers } = await import(join(generated.folder, 'mocks/index.ts'))
  server = setupServer(...handlers())
  server.listen()
})
afterAll(async () => {
  server.close()
  await removeRoot()
})

test('operations on one route are reported, each at its location', () => {
  const { diagnostics } = generated
  expect(diagnostics.map(({ code, pointer, message }) => [code, pointer, message])).toEqual([
    [
      'duplicate-route',
      '#/paths/~1contacts~1{number}/get',
      '"GET /contacts/{number}" is the same route as "GET /contacts/{contactId}"',
    ],
    [
      'duplicate-route',
      '#/paths/~1files~1{id}#add_link/put',
      '"PUT /files/{id}#add_link" is the same route as "PUT /files/{id}"',
    ],
  ])
})

test.each([
  ['GET', 'contacts/3fa85f64-5717-4562-b3fc-2c963f66afa6', undefined, 200, { id: expect.any(String) }],
  ['GET', 'contacts/15550100', undefined, 200, { number: expect.any(String) }],
  ['PUT', 'files/1', { link: 'a' }, 200, expect.any(String)],
  ['PUT', 'files/1', { name: 'a' }, 204, null],
])(
  'mocks respond to %s %s with the body %j as the operation that it matches',
  async (method, path, body, status, want) => {
    const headers = { 'content-type': 'application/json' }
    const init = body === undefined ? {} : { headers, body: JSON.stringify(body) }
    const response = await fetch(`https://api.example.com/${path}`, { method, ...init })
    const text = await response.text()
    expect([response.status, text === '' ? null : JSON.parse(text)]).toEqual([status, want])
  },
)

test('a request that matches no operation of the route is rejected', async () => {
  const body = JSON.stringify({ other: 1 })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('https://api.example.com/files/1', { method: 'PUT', headers, body })
  expect(response.status).toBe(400)
})
