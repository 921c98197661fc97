import { expect, test } from 'vitest'
import { decorate, withAuth, withRetry } from '../../src/index.ts'
import { json, project, refuse, reset } from '../support/server.ts'
import { setup } from '../support/setup.ts'

test('F60 a create whose response is lost is sent once, and its error reports an unknown outcome', async () => {
  const stored: string[] = []
  const { spice, fails } = await setup([
    (response, request) => {
      stored.push(request.body)
      reset(response, request)
    },
  ])
  const error = await fails(spice.projects.create({ name: 'sales-bi' }))
  expect(error).toMatchObject({ name: 'ConnectionError', outcomeUnknown: true, attempts: 1 })
  expect(error.idempotencyKey).toBeUndefined()
  expect(stored).toEqual(['{"name":"sales-bi"}'])
})

test('F60 a create with an `Idempotency-Key` is retried with that key, which the error contains', async () => {
  const { spice, server, fails } = await setup([reset])
  const error = await fails(
    spice.projects.create({ name: 'sales-bi' }, { headers: { 'Idempotency-Key': 'once' } }),
  )
  expect(error).toMatchObject({ outcomeUnknown: false, attempts: 3, idempotencyKey: 'once' })
  expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['once', 'once', 'once'])
})

test('a POST that the document marks as idempotent is retried', async () => {
  const { spice, server } = await setup([reset, refuse(500), json(200, { name: 'PG_PASS', value: '***' })])
  await spice.projects.secrets.set(1, { name: 'PG_PASS', value: 'value' })
  expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST'])
})

test('F61 `acceptRequests()` buffers a stream, so that a retry sends the complete body', async () => {
  const { acceptRequests, decorate, withRetry } = await import('../../src/index.ts')
  const { server, clock } = await setup([refuse(503), project])
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('first '))
      controller.enqueue(new TextEncoder().encode('second'))
      controller.close()
    },
  })
  const send = acceptRequests(decorate(fetch, withRetry({ clock })))
  const response = await send(new Request(server.url, { method: 'PUT', body, duplex: 'half' } as RequestInit))
  expect(await response.json()).toEqual({ id: 1, name: 'one' })
  expect(server.requests.map((request) => request.body)).toEqual(['first second', 'first second'])
})

test.each<[string, () => BodyInit]>([
  ['a stream', () => new Blob(['whole']).stream()],
  [
    'a generator',
    () =>
      (async function* () {
        yield new TextEncoder().encode('whole')
      })() as never,
  ],
])('F61 without `acceptRequests()`, %s is sent once, and the response is returned', async (_, make) => {
  const { server, clock } = await setup([refuse(503), refuse(401), project])
  let tokens = 0
  const auth = withAuth({ token: () => `token-${tokens++}` }, { baseUrl: server.url, clock })
  const send = decorate(fetch, withRetry({ clock }), auth)
  for (const status of [503, 401]) {
    const init = { method: 'PUT', headers: {}, body: make(), duplex: 'half' }
    const response = await send(`${server.url}/`, init)
    expect(response.status).toBe(status)
    await response.text()
  }
  expect(server.requests.map((request) => request.body)).toEqual(['whole', 'whole'])
})
