import { expect, test } from 'vitest'
import { json, project } from '../../test/support/server.ts'
import { setup } from '../../test/support/setup.ts'
import type { SpiceCloud } from '../index.ts'

type InvalidCall = readonly [call: (spice: SpiceCloud) => PromiseLike<unknown>, problem: string]

const circular: { self?: object } = {}
circular.self = circular
class Session {
  readonly user = 'ada'
}

/** A call by path with one value in its query. */
const ask = (value: unknown) => (spice: SpiceCloud) =>
  spice.request('GET', '/v1/beta', { query: { a: value } })
/** A call with one value in its body. */
const send = (value: unknown) => (spice: SpiceCloud) =>
  spice.projects.update(1, { description: value } as { description: string })

test.each<InvalidCall>([
  [
    (spice) => spice.projects.list({ limt: 2 } as never),
    'unknown query parameter `limt`. Did you mean `limit`?',
  ],
  [
    (spice) => spice.projects.deployments.logs(1, 2, { from: 'x' } as never),
    'unknown query parameter `from`. Parameters are limit, since',
  ],
  [
    (spice) => spice.projects.list({ limit: 'x' as never }),
    'query parameter `limit` must be a number, got "x"',
  ],
  [
    (spice) => spice.projects.list({ limit: '5' as never }),
    'query parameter `limit` must be a number, got "5"',
  ],
  [
    (spice) => spice.projects.deployments.list(1, { status: 1 as never }),
    'query parameter `status` must be a string, got 1',
  ],
  [
    (spice) => spice.projects.deployments.logs(1, 2, { since: new Date() as never }),
    'query parameter `since` must be a string, got a Date',
  ],
  [
    (spice) => spice.projects.deployments.list(1, { status: ['failed'] as never }),
    'query parameter `status` must be a string, got an array',
  ],
  [
    (spice) => spice.regions.list(new URLSearchParams('a=1') as never),
    'must be a plain object, got a URLSearchParams',
  ],
  [(spice) => spice.regions.list(new Map() as never), 'must be a plain object, got a Map'],
  [ask(() => 'secret source'), 'query parameter `a` must be a plain value, got a function'],
  [ask(Symbol('a')), 'must be a plain value, got a symbol'],
  [ask({ b: 1 }), 'must be a plain value, got an object'],
  [ask(new Date(Number.NaN)), 'must be a plain value, got a Date'],
  [ask(new Session()), 'must be a plain value, got a Session'],
  [ask(Promise.resolve(1)), 'must be a plain value, got a Promise'],
  [ask([1, Number.NaN]), 'must be a number, got NaN'],
  [ask([1, undefined]), 'must be a plain value, got undefined'],
  [ask(Infinity), 'must be a number, got Infinity'],
  [ask('\ud800'), 'is not well-formed Unicode'],
  [
    (spice) => spice.projects.get(Symbol('a') as never),
    'path parameter `projectId` must be a plain value, got a symbol',
  ],
  [
    (spice) => spice.projects.get((() => 1) as never),
    'path parameter `projectId` must be a plain value, got a function',
  ],
  [
    (spice) => spice.projects.secrets.get(1, '\ud800'),
    'path parameter `secretName` is not well-formed Unicode',
  ],
  [(spice) => spice.projects.secrets.get(1, '..'), 'path parameter `secretName` must not be "." or ".."'],
  [send(Number.NaN), '`body.description` cannot be sent as JSON, got NaN'],
  [send(() => 'x'), '`body.description` cannot be sent as JSON, got a function'],
  [send(Symbol('x')), '`body.description` cannot be sent as JSON, got a symbol'],
  [send(1n), '`body.description` cannot be sent as JSON, got 1n'],
  [send(new Date(Number.NaN)), '`body.description` cannot be sent as JSON, got an invalid Date'],
  [send(Promise.resolve('x')), '`body.description` cannot be sent as JSON, got a Promise'],
  [send(new Map([['a', 1]])), '`body.description` cannot be sent as JSON, got a Map'],
  [send(/x/), '`body.description` cannot be sent as JSON, got a RegExp'],
  [send(new Uint8Array(2)), '`body.description` cannot be sent as JSON, got a Uint8Array'],
  [send([{ a: [undefined] }]), '`body.description[0].a[0]` cannot be sent as JSON, got undefined'],
  [send(circular), '`body.description.self` cannot be sent as JSON, got a circular reference'],
  [
    (spice) => spice.projects.deployments.create(1, { retries: 0 } as never),
    '`retries` is an option, not part of the body: pass it in the last argument',
  ],
  [(spice) => spice.request('GET', '/v1/beta', { body: {} }), 'a GET request cannot have a body'],
  [
    (spice) => spice.request('get' as never, '/v1/beta'),
    'the method must be in capitals, such as GET, got "get"',
  ],
  [(spice) => spice.request(Symbol('a') as never, '/v1/beta'), 'the method must be in capitals'],
  [(spice) => spice.request('GET', 5 as never), 'the path must begin with one "/"'],
  [(spice) => spice.request('GET', '/v1?token=canary'), 'or white space, got "/v1?…"'],
  [
    (spice) => spice.projects.get(1, { headers: { a: (() => 'x') as never } }),
    'header `a` must be a string, got a function',
  ],
  [
    (spice) => spice.projects.get(1, { headers: { a: {} as never } }),
    'header `a` must be a string, got an object',
  ],
])(
  'a call with a value that cannot be sent fails with an error that names the value: case %#',
  async (call, problem) => {
    const { spice, server, fails } = await setup([project])
    const error = await fails(call(spice))
    expect(error).toMatchObject({ name: 'InvalidInputError', attempts: 0 })
    expect(error.message).toContain(problem)
    expect(`${error.message} ${error.path}`).not.toMatch(/secret source|canary/)
    expect(server.requests).toHaveLength(0)
  },
)

test.each<[string, unknown]>([
  ['a date', new Date('2026-11-30T00:00:00Z')],
  ['an instance with fields', new Session()],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['an object with a toJSON', { toJSON: () => 'text' }],
  ['the same object twice', [circular.self === circular && { a: 1 }, { b: undefined }]],
  ['null', null],
])('%s in a body is sent as JSON', async (_, value) => {
  const { spice, server } = await setup([project])
  await spice.projects.update(1, { description: value as string })
  expect(server.requests[0]?.body).toBe(JSON.stringify({ description: value }))
})

test('a query accepts strings, numbers, booleans, large integers and arrays of them', async () => {
  const { spice, server } = await setup([json(200, {})])
  const query = { a: 'x', b: 0, c: false, d: 9007199254740993n, e: ['f', 1], g: undefined, h: null }
  await spice.request('GET', '/v1/beta', { query })
  expect(server.requests[0]?.url).toBe('/v1/beta?a=x&b=0&c=false&d=9007199254740993&e=f&e=1')
})
