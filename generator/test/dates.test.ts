import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { readModel } from '../src/make-outputs.ts'
import { callOperation, importModules, type Modules } from './support/call-operation.ts'
import { features, type Generated, generateFeature } from './support/corpus.ts'
import type { Validator } from './support/import-schemas.ts'
import { shareModules } from './support/share-modules.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

let root: string
let removeRoot: () => Promise<void>
let dated: Generated
let modules: Modules
let validators: Readonly<Record<string, Validator>>
const all: Generated[] = []

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const zod of ['mini', 'classic'] as const) {
    mkdirSync(join(root, zod))
    for (const feature of features) {
      if (zod === 'classic' && feature.name !== 'dates') continue
      all.push(await generateFeature(feature, join(root, zod), { zod, dates: 'Date' }))
    }
  }
  shareModules(root)
  dated = all.find(({ feature }) => feature.name === 'dates') as Generated
  modules = await importModules(dated.folder)
  validators = await import(join(dated.folder, 'schemas/schemas.ts'))
})
afterAll(() => removeRoot())

const text = '2026-01-02T03:04:05.000Z'
const time = new Date(text)

test.each(['typescript-7', 'typescript-5'] as const)(
  'with `Date` objects, all generated code compiles with %s and its strictest options',
  async (compiler) => {
    expect(await typeCheck(root, compiler, { allowImportingTsExtensions: true })).toBe('')
  },
)

test('items of streams contain `Date` objects', async () => {
  const server = setupServer()
  server.listen()
  onTestFinished(() => server.close())
  const baseUrl = 'http://mocked.test'
  const client = modules.client.createClient({ baseUrl })
  server.use(modules.mocks.readTicks?.([{ at: time }, { at: time }], { baseUrl }) as never)
  const result = await modules.client.readTicks?.(client)
  const items: unknown[] = []
  for await (const item of (result?.data ?? []) as AsyncIterable<unknown>) items.push(item)
  expect(items).toEqual([{ at: time }, { at: time }])
  let read: unknown
  const take = ({ body }: { body: unknown }) => {
    read = body
  }
  server.use(modules.mocks.writeTicks?.(take, { baseUrl }) as never)
  expect(await modules.client.writeTicks?.(client, { body: [{ at: time }] })).toMatchObject({ status: 204 })
  expect(read).toEqual([{ at: time }])
})

test('a type is `Date` only if its strings are always times, and `string` otherwise', async () => {
  await writeFile(join(dated.folder, 'program.ts'), program)
  expect(await typeCheck(dated.folder, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})

const program = `
import { createClient, createEvent, listEvents } from './client/index.ts'
import { listEvents as mock } from './mocks/index.ts'
import type * as types from './types/index.ts'

const client = createClient({ baseUrl: 'https://example.com' })
const since = new Date(0)
export async function run(): Promise<number> {
  const result = await listEvents(client, { path: { since }, query: { until: since, range: { from: since } } })
  if (!result.ok) return result.status === 404 ? result.error.since.getTime() : 0
  await createEvent(client, { path: { since }, body: { at: since, day: '2026-01-02', ended: null } })
  return result.data.next?.getTime() ?? 0
}
export const handlers: readonly unknown[] = [
  mock({ events: [{ at: since }] }),
  mock((call) => ({ next: call.path.since })),
  mock.notFound({ since }),
]
// @ts-expect-error a text is no Date
export const wrong: types.Event = { at: '2026-01-02T03:04:05Z' }
export const day: types.Event['day'] = '2026-01-02'
export const texts: [types.TextOrTime, types.TimeOrDay, types.TimeOrWord, types.ReadClockData] = ['a', 'b', 'c', 'd']
`

test('a warning reports each `date-time` that stays a string', () => {
  const kept = dated.diagnostics
    .filter(({ code }) => code === 'date-time-ambiguous')
    .map(({ pointer }) => pointer)
  const schemas = ['TextOrTime', 'TimeOrDay', 'TimeOrWord', 'Narrowed', 'Alike', 'Patterned', 'NotThen']
  expect(kept).toEqual([
    ...schemas.map((name) => `#/components/schemas/${name}`),
    '#/paths/~1clock/get',
    '#/paths/~1events~1{since}/post',
  ])
})

test('mocks respond with strings that the client converts to values that the validators accept', async () => {
  for (const { folder, model } of all.filter(({ feature }) => feature.name !== 'dates')) {
    const own = await importModules(folder)
    const server = setupServer()
    server.listen()
    const faults: string[] = []
    for (const operation of model.operations) {
      faults.push(...(await callOperation(own, operation, (handler) => server.resetHandlers(handler))))
    }
    server.close()
    expect(faults).toEqual([])
  }
})

test('mock handlers receive and return `Date` objects', async () => {
  const server = setupServer()
  server.listen()
  onTestFinished(() => server.close())
  const calls: unknown[] = []
  const baseUrl = 'http://mocked.test'
  server.use(
    modules.mocks.listEvents?.(
      (call: unknown) => {
        calls.push(call)
        return { events: [{ at: time }] }
      },
      { baseUrl },
    ) as never,
  )
  const query = { until: time, days: [time, time], range: { from: time } }
  const headers = { 'If-Modified-Since-Time': time }
  const result = await call('listEvents', baseUrl, {
    path: { since: time },
    query,
    headers,
    cookies: { seen: time },
  })
  expect(calls).toMatchObject([{ path: { since: time }, query, headers, cookies: { seen: time } }])
  expect(result).toMatchObject({ ok: true, data: { events: [{ at: time }] } })
  for (const seed of [1, 2]) {
    server.use(modules.mocks.createEvent?.(undefined, { baseUrl, seed }) as never)
    const created = await call('createEvent', baseUrl, { path: { since: time }, body: { at: time } })
    expect(created).toMatchObject({ ok: true, data: { at: expect.any(Date) } })
  }
  const refused = await call('createEvent', baseUrl, { path: { since: time }, body: { at: 'yesterday' } })
  expect(refused).toMatchObject({ status: 400, error: { error: 'body.at must be a date' } })
})

function call(operation: string, baseUrl: string, input: object): Promise<unknown> {
  return modules.client[operation]?.(modules.client.createClient({ baseUrl }), input) as Promise<unknown>
}

test('dates are sent as strings in every location', async () => {
  const seen: { url: string | undefined; body: string; time: unknown; cookie: unknown }[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    seen.push({
      url: request.url,
      body,
      time: request.headers['if-modified-since-time'],
      cookie: request.headers.cookie,
    })
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"at":"2026-01-02t03:04:05z"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await call('listEvents', baseUrl, {
    path: { since: time },
    query: { until: time, days: [time, time], range: { from: time } },
    headers: { 'If-Modified-Since-Time': time },
    cookies: { seen: time },
  })
  const range = { from: time }
  const path = { since: time }
  const made = await call('createEvent', baseUrl, { path, body: { at: time, ended: null } })
  await call('createEvent', baseUrl, { path, body: range, contentType: 'application/x-www-form-urlencoded' })
  await call('createEvent', baseUrl, { path, body: range, contentType: 'multipart/form-data' })
  await call('createEvent', baseUrl, { path, body: text, contentType: 'text/plain' })
  const escaped = encodeURIComponent(text)
  expect(made).toMatchObject({ data: { at: time } })
  expect(seen[0]).toEqual({
    url: `/events/${escaped}?until=${escaped}&days=${escaped}&days=${escaped}&range%5Bfrom%5D=${escaped}`,
    body: '',
    time: text,
    cookie: `seen=${escaped}`,
  })
  expect(seen.slice(1).map(({ body }) => body)).toEqual([
    `{"at":"${text}","ended":null}`,
    `from=${escaped}`,
    expect.stringContaining(`name="from"\r\n\r\n${text}\r\n`),
    text,
  ])
})

test.each([
  ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
  ['2026-01-02t12:04:05.6789+09:00', '2026-01-02T03:04:05.678Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['2024-02-29 00:00:00-01:30', '2024-02-29T01:30:00.000Z'],
  ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00.000Z'],
])('%s is converted to a `Date`', async (given, wanted) => {
  const { date } = await import(join(dated.folder, 'client/dates.ts'))
  expect(date(given).toISOString()).toBe(wanted)
})

test.each([
  '',
  'yesterday',
  '2026-02-30T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '2026-01-02',
  '2026-01-02T03:04:05',
  7,
  null,
])('%s is not converted to a `Date`, so a validator can report it', async (given) => {
  const { date } = await import(join(dated.folder, 'client/dates.ts'))
  expect(date(given)).toBe(given)
  expect(validators.Event?.safeParse({ at: date(given) }).error?.issues).toMatchObject([{ path: ['at'] }])
})

test.each([
  ['Event', { at: text, day: '2026-01-02', ended: null }, { at: time, day: '2026-01-02', ended: null }],
  [
    'Tree',
    { children: [{ at: text, children: [{}, { at: text }] }] },
    { children: [{ at: time, children: [{}, { at: time }] }] },
  ],
  ['Several', text, time],
  ['Several', 7, 7],
  ['Several', [text], [time]],
  ['Several', { from: text }, { from: time }],
  ['Exclusive', text, time],
  ['Exclusive', { at: text }, { at: time }],
  ['Unique', [text, '2026-01-02T03:04:06.000Z'], [time, new Date('2026-01-02T03:04:06Z')]],
  ['ByName', { name: text, other: text, third: null }, { name: text, other: time, third: null }],
  ['ByPattern', { created_at: text, other: text }, { created_at: time, other: text }],
  ['Pair', [text, text], [time, text]],
  ['Extended', { at: text, from: text, to: text }, { at: time, from: time, to: time }],
])('%s converts times in %j to dates that the validator accepts', async (name, given, wanted) => {
  const converters = await import(join(dated.folder, 'client/converters.ts'))
  const revived = converters[name](JSON.parse(JSON.stringify(given)))
  expect(revived).toEqual(wanted)
  expect(validators[name]?.safeParse(revived).success).toBe(true)
  expect(validators[name]?.safeParse(given).success).toBe(given === wanted)
})

test('two dates with the same time are not unique, and an invalid date is rejected', () => {
  expect(validators.Unique?.safeParse([time, new Date(time)]).success).toBe(false)
  expect(validators.Event?.safeParse({ at: new Date(Number.NaN) }).success).toBe(false)
  expect(validators.Event?.safeParse({ at: new Date('+010000-01-01T00:00:00Z') }).success).toBe(false)
})

test('without the option `dates`, the generated code contains no date handling', async () => {
  const feature = features.find(({ name }) => name === 'minimal') as (typeof features)[number]
  const plain = await readModel({ input: feature.file, outputs: {} }, root)
  const asked = await readModel({ input: feature.file, outputs: {}, dates: 'Date' }, root)
  expect(asked.model).toEqual(plain.model)
})
