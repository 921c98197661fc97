import { expect, test } from 'vitest'
import { diffValues, type Parts, withPaths } from '../../../test/support/compare.ts'

const get = { get: { responses: { 204: { description: 'done' } } } }
const document = (servers: readonly Parts[], ...paths: readonly string[]) =>
  withPaths(Object.fromEntries(paths.map((path) => [path, get])), { servers })

test('moving a prefix between servers and paths is not a change', async () => {
  const before = document(
    [{ url: 'https://a.example/v1' }, { url: 'https://b.example/v1/' }],
    '/users',
    '/teams',
  )
  const after = document(
    [{ url: 'https://a.example' }, { url: 'https://b.example' }],
    '/v1/users',
    '/v1/teams',
  )
  const found = async (old: Parts, next: Parts) =>
    (await diffValues(old, next)).map(({ rule }) => rule).filter((rule) => rule !== 'operation-renamed')
  expect(await found(before, after)).toEqual([])
  expect(await found(after, before)).toEqual([])
})

test('a new version in the server URLs is reported if the paths stay the same', async () => {
  const changes = await diffValues(
    document([{ url: 'https://a.example/v1' }], '/users'),
    document([{ url: 'https://a.example/v2' }], '/users'),
  )
  expect(changes.map(({ rule }) => rule)).toEqual(['servers-replaced'])
})

test('removing a value of a server variable removes a base URL', async () => {
  const servers = (...regions: readonly string[]) => [
    { url: 'https://{region}.a.example', variables: { region: { default: 'eu', enum: regions } } },
  ]
  const changes = await diffValues(document(servers('eu', 'us'), '/users'), document(servers('eu'), '/users'))
  expect(changes.map(({ message }) => message)).toEqual([
    'The base URL `https://us.a.example` of the document was removed',
  ])
})

test('servers of an operation replace those of the document', async () => {
  const own = (url: string) =>
    withPaths(
      { '/users': { get: { ...get.get, servers: [{ url }] } } },
      { servers: [{ url: 'https://a.example' }] },
    )
  const changes = await diffValues(own('https://x.example'), own('https://y.example'))
  expect(changes.map(({ rule, operation }) => `${rule} ${operation}`)).toEqual([
    'servers-replaced GET /users',
  ])
})

test('a prefix that moves into paths is recognized even if the servers change at the same time', async () => {
  const changes = await diffValues(
    document([{ url: 'https://a.example/v1' }], '/users', '/teams'),
    document([{ url: 'https://b.example' }], '/v1/users', '/v1/teams'),
  )
  expect(changes.map(({ rule }) => rule)).toEqual(['servers-replaced'])
})

test('a relative server URL is a prefix of the paths', async () => {
  const changes = await diffValues(document([{ url: '/v1' }], '/users'), document([], '/v1/users'))
  expect(changes.filter(({ rule }) => rule !== 'operation-renamed')).toEqual([])
})

test.each([
  ['https://A.Example:443/v1/', 'https://a.example/v1'],
  ['http://a.example:80', 'HTTP://a.example'],
  ['/', ''],
])('the base URLs "%s" and "%s" are equal', async (old, next) => {
  expect(await diffValues(document([{ url: old }], '/users'), document([{ url: next }], '/users'))).toEqual(
    [],
  )
})

test('writing out a default server is not a change', async () => {
  const open = document([{ url: 'https://{host}.example', variables: { host: { default: 'a' } } }], '/users')
  const changes = await diffValues(open, document([{ url: 'https://a.example' }], '/users'))
  expect(changes.map(({ rule }) => rule)).toEqual(['server-removed'])
  const back = await diffValues(document([{ url: 'https://a.example' }], '/users'), open)
  expect(back.map(({ rule }) => rule)).toEqual(['server-added'])
})

test('the first server that a document declares replaces no other server', async () => {
  const changes = await diffValues(document([], '/users'), document([{ url: 'https://a.example' }], '/users'))
  expect(changes.map(({ rule }) => rule)).toEqual(['server-added'])
})
