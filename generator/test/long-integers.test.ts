import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { callOperation, importModules, type Modules } from './support/call-operation.ts'
import { features, type Generated, generateFeature } from './support/corpus.ts'
import type { Validator } from './support/import-schemas.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

// biome-ignore lint/suspicious/noExplicitAny: the modules are generated.
type Module = any

const long = 9007199254740993n
let root: string
let removeRoot: () => Promise<void>
let generated: Generated
let modules: Modules
let client: Module
let validators: Readonly<Record<string, Validator>>
const all: Generated[] = []

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const feature of features)
    all.push(await generateFeature(feature, root, { int64: 'bigint', dates: 'Date' }))
  generated = all.find(({ feature }) => feature.name === 'long-integers') as Generated
  modules = await importModules(generated.folder)
  client = modules.client
  validators = await import(join(generated.folder, 'schemas/schemas.ts'))
})
afterAll(() => removeRoot())

/** Serves one body, and records the requests. */
async function serve(body: string, contentType = 'application/json', status = 200) {
  const requests: { url: string; headers: Readonly<Record<string, unknown>>; text: string }[] = []
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray()
    requests.push({
      url: request.url ?? '',
      headers: request.headers,
      text: Buffer.concat(chunks).toString(),
    })
    response.writeHead(status, { 'content-type': contentType }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { api: client.createClient({ baseUrl }), requests }
}

test('with `bigint` for 64-bit integers, all outputs of every document compile', async () => {
  await writeFile(join(generated.folder, 'program.ts'), program)
  const options = { allowImportingTsExtensions: true }
  expect(await typeCheck(root, 'typescript-7', options)).toBe('')
  expect(await typeCheck(generated.folder, 'typescript-5', options)).toBe('')
})

const program = `
import { createClient, getAccount, listAccounts, replaceAccount } from './client/index.ts'
import { getAccount as mock } from './mocks/index.ts'
import type { Account } from './types/index.ts'

const client = createClient({ baseUrl: 'https://example.com' })
export async function run(): Promise<bigint> {
  const result = await getAccount(client, { path: { id: 5n }, query: { after: [1n], filter: { from: 2n } } })
  if (!result.ok) return result.status === 404 ? result.error.id : 0n
  const total = await replaceAccount(client, { path: { id: 5n }, body: { id: 5n, owners: [] } })
  const list = await listAccounts(client)
  if (list.ok) for await (const account of list.data) account.id satisfies bigint
  return total.ok ? total.data : (result.data.parent ?? 0n)
}
export const handlers: readonly unknown[] = [mock({ owners: [5n] }), mock((call) => ({ id: call.path.id }))]
// @ts-expect-error a number is not a bigint
export const wrong: Account = { id: 5, owners: [] }
export const right: Account = { id: 5n, owners: [], size: 5, ratio: 0.5, either: 5, limits: { cpu: 2n } }
`

test('a warning reports each 64-bit integer that stays a number', () => {
  const kept = generated.diagnostics.filter(({ code }) => code === 'long-integer-ambiguous')
  expect(kept.map(({ pointer }) => pointer)).toEqual(['#/components/schemas/Account'])
})

const account = `{"id":${long},"parent":-${long},"owners":[1,${long}],"limits":{"cpu":18446744073709551614},"size":${long},"ratio":0.12345678901234567,"note":"${long}","other":${long}}`
const parsed = {
  id: long,
  parent: -long,
  owners: [1n, long],
  limits: { cpu: 18446744073709551614n },
  size: Number(long),
  ratio: Number('0.12345678901234567'),
  note: String(long),
  other: Number(long),
}

test('the client receives integers beyond 2^53 exactly, and other numbers as numbers', async () => {
  const { api } = await serve(account)
  expect((await client.getAccount(api, { path: { id: 1n } })).data).toEqual(parsed)
  expect((await client.getAnything(api)).data).toMatchObject({ id: Number(long), size: Number(long) })
  const total = await serve('9223372036854775807')
  expect((await client.replaceAccount(total.api, { path: { id: 1n }, body: {} })).data).toBe(
    9223372036854775807n,
  )
  const missing = await serve(`{"id":${long}}`, 'application/problem+json', 404)
  expect((await client.getAccount(missing.api, { path: { id: 1n } })).error).toEqual({ id: long })
  const stream = await serve(`${account}\n{"id":1,"owners":[]}\n`, 'application/x-ndjson')
  const items: unknown[] = []
  for await (const item of (await client.listAccounts(stream.api)).data) items.push(item)
  expect(items).toEqual([parsed, { id: 1n, owners: [] }])
})

test('the client sends integers beyond 2^53 exactly', async () => {
  const { api, requests } = await serve(account)
  const path = { id: long }
  await client.getAccount(api, {
    path,
    query: { after: [long, 1n], filter: { from: long } },
    headers: { 'x-trace': long },
    cookies: { seen: long },
  })
  expect(requests[0]).toMatchObject({
    url: `/accounts/${long}?after=${long}&after=1&filter%5Bfrom%5D=${long}`,
    headers: { 'x-trace': String(long), cookie: `seen=${long}` },
  })
  await client.replaceAccount(api, { path, body: { id: long, owners: [long], note: 'x' } })
  expect(requests[1]?.text).toBe(`{"id":${long},"owners":[${long}],"note":"x"}`)
  const contents = [
    ['application/merge-patch+json', { owner: long }, `{"owner":${long}}`],
    ['application/x-www-form-urlencoded', { owner: long, note: 'x' }, `owner=${long}&note=x`],
  ] as const
  for (const [contentType, body, text] of contents) {
    await client.replaceAccount(api, { path, contentType, body })
    expect(requests.at(-1)?.text).toBe(text)
  }
  await client.replaceAccount(api, {
    path,
    contentType: 'multipart/form-data',
    body: { owner: long, extra: { id: long } },
  })
  expect(requests.at(-1)?.text).toContain(`{"id":${long}}`)
  await client.importAccounts(api, { body: [{ id: long, owners: [] }] })
  expect(requests.at(-1)?.text).toBe(`{"id":${long},"owners":[]}\n`)
})

test('mocks and validators accept the integers that the client sends', async () => {
  const server = setupServer()
  server.listen()
  onTestFinished(() => server.close())
  const faults: string[] = []
  for (const operation of generated.model.operations) {
    faults.push(...(await callOperation(modules, operation, (handler) => server.resetHandlers(handler))))
  }
  expect(faults).toEqual([])

  const calls: Module[] = []
  const note = (call: Module) => void calls.push(call)
  const baseUrl = 'http://mocked.test'
  server.use(
    (modules.mocks as Module).replaceAccount(note, { baseUrl }),
    (modules.mocks as Module).getAccount((call: Module) => ({ id: call.path.id, size: 3 }), { baseUrl }),
  )
  const api = client.createClient({ baseUrl })
  const body = { id: long, owners: [long], size: Number.MAX_SAFE_INTEGER + 1 }
  await client.replaceAccount(api, { path: { id: long }, body })
  expect(calls).toMatchObject([{ path: { id: long }, body }])
  const form = {
    contentType: 'application/x-www-form-urlencoded',
    body: { owner: long, note: '9007199254740993' },
  }
  await client.replaceAccount(api, { path: { id: long }, ...form })
  expect(calls[1].body).toEqual({ owner: long, note: '9007199254740993' })
  const result = await client.getAccount(api, { path: { id: long }, query: { filter: { from: long } } })
  expect(result).toMatchObject({ status: 200, data: { id: long, size: 3 } })
})

test('validators check the range of bigints and reject numbers', () => {
  const messages = (value: unknown) =>
    validators.Account?.safeParse(value).error?.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}`,
    )
  expect(messages({ ...parsed, parent: long })).toBeUndefined()
  expect(messages({ id: 5, owners: [1n] })).toEqual(['id must be a bigint'])
  expect(messages({ id: 2n ** 63n, owners: [1n, 1n] })).toEqual([
    'id must be at most 9223372036854775807',
    'owners.1 must be unique',
  ])
  expect(messages({ id: 1n, owners: [], limits: { cpu: 3n } })).toEqual([
    'limits.cpu must be a multiple of 2',
  ])
})

test('integers are exact on platforms without `JSON.rawJSON` and without the source text of values', async () => {
  const platform = JSON
  vi.stubGlobal('JSON', {
    parse: (text: string, read?: (key: string, value: unknown) => unknown) =>
      platform.parse(text, read && ((key: string, value: unknown) => read(key, value))),
    stringify: platform.stringify,
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const { exactJson, bigint, roundOthers } = await import(
    '../src/runtime/formats/json.ts?old' as '../src/runtime/formats/json.ts'
  )
  const text = `{"a":${long},"b":[-${long}],"c":"x\\"${long}","d":1.${long},"e":1e-1234567890123456,"f":"${'y'.repeat(9e6)}"}`
  const value = exactJson.parse(text)
  expect(bigint(value.a)).toBe(long)
  expect(bigint(value.b[0])).toBe(-long)
  expect(roundOthers(value)).toEqual(platform.parse(text))
  expect(exactJson.stringify({ a: long, b: [String(long)], c: new Date(0) })).toBe(
    `{"a":${long},"b":["${long}"],"c":"1970-01-01T00:00:00.000Z"}`,
  )
  expect(exactJson.stringify(undefined)).toBeUndefined()
})
