/** Streams that OpenAPI 3.2 describes by `itemSchema`: clients read what mocks write. */
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('events have their fields, and JSON as data if `contentSchema` describes it', async () => {
  const events = [
    { event: 'delta', id: '1', retry: 500, data: { delta: 'a\nb' } },
    { event: 'delta', id: '2', data: { delta: 'c' } },
  ]
  expect(await readItems('chat', events)).toEqual(events)
})

test('events without `contentSchema` have text as data', async () => {
  const events = [
    { event: 'note', data: 'two\nlines' },
    { event: 'note', data: '{"a":1}' },
  ]
  expect(await readItems('readPlain', events)).toEqual(events)
})

test('variants of events have text or JSON as data', async () => {
  const events = [
    { event: 'ping', data: 'still here' },
    { event: 'delta', data: { delta: 'a' } },
  ]
  expect(await readItems('readFeed', events)).toEqual(events)
})

test('a line break in a field of an event cannot begin another field', async () => {
  const [event] = await readItems('readPlain', [{ event: 'note\ndata: evil\n', data: 'good' }])
  expect(event).toMatchObject({ data: 'good' })
})

test('items of JSON lines and of JSON sequences are as `itemSchema` describes them', async () => {
  expect(await readItems('readLogs', [{ text: 'a' }, { text: 'b' }])).toEqual([{ text: 'a' }, { text: 'b' }])
  expect(await readItems('readRows', [[1, 2], [3]])).toEqual([[1, 2], [3]])
})

test('an example of a stream is an array of items', () => {
  const read = generated.model.operations.find(({ name }) => name.function === 'readLogs')
  expect(read?.responses[0]?.contents[0]).toMatchObject({ hasItemSchema: true, example: { text: 'a' } })
})
