/** Streams that OpenAPI 3.2 describes by `itemSchema`: clients read what mocks write. */
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importModules, type Modules } from './support/call-operation.ts'
import { features, type Generated, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const server = setupServer()
const baseUrl = 'http://mocked.test/base'
let removeRoot: () => Promise<void>
let generated: Generated
let modules: Modules

beforeAll(async () => {
  const root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  const feature = features.find(({ name }) => name === 'item-streams')
  if (feature === undefined) throw new Error('the corpus has no item-streams')
  generated = await generateFeature(feature, root, { zod: 'mini' })
  modules = await importModules(join(generated.folder))
  server.listen()
})
afterAll(async () => {
  server.close()
  await removeRoot()
})

async function readItems(name: string, answer: readonly unknown[]): Promise<unknown[]> {
  const mock = modules.mocks[name]
  const call = modules.client[name]
  if (mock === undefined || call === undefined) throw new Error(`there is no ${name}`)
  server.resetHandlers(mock(answer, { baseUrl }))
  const result = await call(modules.client.createClient({ baseUrl }))
  const items: unknown[] = []
  for await (const item of result.data as AsyncIterable<unknown>) items.push(item)
  return items
}

test('events have fields, and JSON data if `contentSchema` describes it', async () => {
  const events = [
    { event: 'delta', id: '1', retry: 500, data: { delta: 'a\nb' } },
    { event: 'delta', id: '2', data: { delta: 'c' } },
  ]
  expect(await readItems('chat', events)).toEqual(events)
})

test('events without `contentSchema` have string data', async () => {
  const events = [
    { event: 'note', data: 'two\nlines' },
    { event: 'note', data: '{"a":1}' },
  ]
  expect(await readItems('readPlain', events)).toEqual(events)
})

test('variants of events have string or JSON data', async () => {
  const events = [
    { event: 'ping', data: 'still here' },
    { event: 'delta', data: { delta: 'a' } },
  ]
  expect(await readItems('readFeed', events)).toEqual(events)
})

test('a line break in a field of an event cannot start another field', async () => {
  const [event] = await readItems('readPlain', [{ event: 'note\ndata: evil\n', data: 'good' }])
  expect(event).toMatchObject({ data: 'good' })
})

test('items of JSON Lines and JSON text sequences match `itemSchema`', async () => {
  expect(await readItems('readLogs', [{ text: 'a' }, { text: 'b' }])).toEqual([{ text: 'a' }, { text: 'b' }])
  expect(await readItems('readRows', [[1, 2], [3]])).toEqual([[1, 2], [3]])
})

/** Sends items to a mock that reports what it read. */
async function sendItems(
  name: string,
  body: unknown,
): Promise<{ status: number; error?: unknown; body?: unknown }> {
  let read: unknown
  server.resetHandlers(
    modules.mocks[name]?.(
      (call: { body: unknown }) => {
        read = call.body
      },
      { baseUrl },
    ) as never,
  )
  const result = await modules.client[name]?.(modules.client.createClient({ baseUrl }), { body })
  return { ...(result as CallResult), body: read }
}

type CallResult = Awaited<ReturnType<Modules['client'][string]>>

test('mocks read the items that clients write', async () => {
  const events = [
    { event: 'ping', data: '{"still": "text"}', id: '1', retry: 5 },
    { event: 'delta', data: { delta: 'a\nb' } },
  ]
  expect(await sendItems('writeFeed', events)).toMatchObject({ status: 204, body: events })
  const lines = [{ text: 'a' }, { text: 'ä\u2028' }]
  expect(await sendItems('writeLogs', lines)).toMatchObject({ status: 204, body: lines })
  expect(await sendItems('writePrompts', lines)).toMatchObject({ status: 200, body: lines })
})

test('mocks reject items that do not match, with their index', async () => {
  const second = [{ text: 'a' }, { text: 1 }]
  expect(await sendItems('writeLogs', second)).toMatchObject({
    status: 400,
    error: { error: expect.stringContaining('body.1.text') },
  })
  const events = [{ event: 'delta', data: { delta: 5 } }]
  expect(await sendItems('writeFeed', events)).toMatchObject({
    status: 400,
    error: { error: expect.stringContaining('body.0') },
  })
  expect(await sendItems('writeLogs', '{"text":"a"}\n{oops')).toMatchObject({
    status: 400,
    error: { error: expect.stringContaining('body.1 must be valid JSON') },
  })
})

describe('`withValidation`', () => {
  const validators = async () => (await import(join(generated.folder, 'schemas/all.ts'))).validators()
  const validate = async (options: object) => {
    const { createClient, withValidation } = modules.client as unknown as Record<
      string,
      (...rest: unknown[]) => object
    >
    return withValidation?.(createClient?.({ baseUrl }), await validators(), options) as object
  }
  const answer = (name: string, items: readonly unknown[]) =>
    server.resetHandlers(modules.mocks[name]?.(items, { baseUrl, validate: false }) as never)

  test('throws an error with the index of the first item that does not match', async () => {
    answer('readLogs', [{ text: 'a' }, { text: 5 }, { text: 'c' }])
    const result = await modules.client.readLogs?.(await validate({ responses: 'strict' }))
    const items: unknown[] = []
    const read = async () => {
      for await (const item of (result?.data ?? []) as AsyncIterable<unknown>) items.push(item)
    }
    await expect(read()).rejects.toMatchObject({
      name: 'ValidationError',
      of: 'response',
      index: 1,
      issues: [{ path: ['body', 1, 'text'] }],
    })
    expect(items).toEqual([{ text: 'a' }])
  })

  test('reports every item that does not match and continues in the mode `warn`', async () => {
    const reported: unknown[] = []
    answer('readFeed', [
      { event: 'delta', data: { delta: 1 } },
      { event: 'ping', data: 'x' },
      { event: 'other', data: '' },
    ])
    const onInvalid = (error: { index: number }) => reported.push(error.index)
    const result = await modules.client.readFeed?.(await validate({ onInvalid }))
    const items: unknown[] = []
    for await (const item of (result?.data ?? []) as AsyncIterable<unknown>) items.push(item)
    expect(items).toHaveLength(3)
    expect(reported).toEqual([0, 2])
  })

  test('validates JSON if an operation has both JSON and a stream', async () => {
    answer('writePrompts', [])
    server.resetHandlers(modules.mocks.writePrompts?.({ text: 5 }, { baseUrl }) as never)
    const call = modules.client.writePrompts?.(await validate({ responses: 'strict' }), { body: [] })
    await expect(call).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['body', 'text'] }],
    })
  })

  test.each([
    ['an array', () => [{ text: 'a' }, { text: 5 }]],
    ['an iterable', () => new Set([{ text: 'a' }, { text: 5 }])],
    [
      'a generator',
      async function* () {
        yield { text: 'a' }
        yield { text: 5 }
      },
    ],
  ])('refuses to send %s with an item that does not match', async (_, makeBody) => {
    server.resetHandlers(modules.mocks.writeLogs?.(undefined, { baseUrl, validate: false }) as never)
    const call = modules.client.writeLogs?.(await validate({}), { body: makeBody() })
    await expect(call).rejects.toMatchObject({
      name: 'ValidationError',
      of: 'request',
      issues: [{ path: ['body', 1, 'text'] }],
    })
  })
})

test('an example of a stream is an array of items', () => {
  const read = generated.model.operations.find(({ name }) => name.function === 'readLogs')
  expect(read?.responses[0]?.contents[0]).toMatchObject({ hasItemSchema: true, example: { text: 'a' } })
})
