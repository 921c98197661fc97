import { join } from 'node:path'
import type { HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { emitOptions, makeModel, writeFiles } from '../../../test/support/emit.ts'
import { measureCpu } from '../../../test/support/measure-cpu.ts'
import { content, operation, parameter, response } from '../../../test/support/operations.ts'
import {
  array,
  literal,
  named,
  number,
  object,
  reference,
  string,
  union,
} from '../../../test/support/schemas.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'
import { emitSchemas } from '../schemas/index.ts'
import { emitTypes } from '../types/index.ts'
import { emitMocks } from './index.ts'

const project = { id: 1, name: 'sales', tags: ['a'] }
const failure = (error: string) => content(reference('Failure'), { error })
const integer = number({ integer: true })
/** Of what a seed could get wrong: each has values that are like the example, and not right. */
const report = object({
  id: string({ format: 'uuid' }),
  code: string({ pattern: '^[A-Z]{2}-[0-9]{3}$' }),
  short: string({ maxLength: 4 }),
  mail: string({ format: 'email' }),
  page: string({ format: 'uri' }),
  address: string({ format: 'ipv4' }),
  started: string({ format: 'date-time' }),
  ended: string({ format: 'date' }),
  level: literal('low', 'middle', 'high', 'severe'),
  share: number({ maximum: 0.5 }),
  pair: array(integer, { maxItems: 1 }),
  kinds: array(literal('a'), { uniqueItems: true }),
  lines: array(object({ text: string(), shape: reference('Shape') })),
  nothing: literal(null),
  fixed: literal(true),
  '__proto__?': string(),
})
const reportExample = JSON.parse(`{
  "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "code": "AB-123", "short": "abcd", "mail": "a@example.com",
  "page": "https://example.com", "address": "192.0.2.1", "started": "2026-01-02T03:04:05Z", "ended": "2026-01-03",
  "level": "low", "share": 0.5, "pair": [1], "kinds": ["a"],
  "lines": [{ "text": "x", "shape": { "kind": "circle", "r": 1 } }], "nothing": null, "fixed": true, "__proto__": "p"
}`)
const model = makeModel({
  servers: ['https://api.example.com/base'],
  schemas: [
    named('Project', object({ id: integer, name: string({ minLength: 1 }), 'tags?': array(string()) })),
    named('Failure', object({ error: string() })),
    named(
      'Shape',
      union('one', [
        object(
          { kind: literal('circle'), r: number() },
          { additional: { kind: 'never', annotations: string().annotations } },
        ),
        object(
          { kind: literal('square'), a: number() },
          { additional: { kind: 'never', annotations: string().annotations } },
        ),
      ]),
    ),
  ],
  operations: [
    operation('projects.create', 'post', '/projects', {
      body: {
        at: null,
        description: null,
        required: true,
        contents: [content(object({ name: string({ minLength: 1 }) }), { name: 'sales' })],
      },
      responses: [
        response('201', content(reference('Project'), project)),
        response('400', failure('bad')),
        response('409', failure('taken')),
        response('5XX', failure('broken')),
      ],
    }),
    operation('projects.list', 'get', '/projects', {
      parameters: {
        query: [
          parameter('limit', integer),
          parameter('tags', array(string({ maxLength: 3 }))),
          parameter('filter', object({ 'min?': integer })),
        ],
        header: [parameter('X-Trace', string({ pattern: '^t' }))],
      },
      responses: [
        response('200', content(object({ projects: array(reference('Project')) }), { projects: [project] })),
      ],
    }),
    operation('projects.get', 'get', '/projects/{id}', {
      parameters: { path: [parameter('id', integer, { required: true })] },
      responses: [response('200', content(reference('Project'), project)), response('404', failure('no'))],
    }),
    operation('projects.search', 'get', '/projects/search', {
      responses: [response('200', content(string(), 'found', { mediaType: 'text/plain', kind: 'text' }))],
    }),
    operation('projects.delete', 'delete', '/projects/{id}', {
      parameters: { path: [parameter('id', integer, { required: true })] },
      responses: [response('204')],
    }),
    operation('odd.get', 'get', '/o(d)*d:x/[a]+/{the id}.json$|^/ä', {
      parameters: { path: [parameter('the id', string(), { required: true })] },
      responses: [response('200', content(string(), 'odd'))],
    }),
    operation('shapes.get', 'get', '/shape', {
      responses: [response('200', content(reference('Shape'), { kind: 'circle', r: 1 }))],
    }),
    operation('pages.list', 'get', '/pages', {
      parameters: {
        query: [
          parameter(
            'page',
            object(
              { 'size?': integer, 'sort?': array(string()), 'name?': string() },
              { additional: { kind: 'never', annotations: string().annotations } },
            ),
          ),
          parameter(
            'where',
            object({ 'ids?': array(integer), 'name?': string(), 'open?': literal(true, false) }),
            {
              style: 'deepObject',
            },
          ),
        ],
      },
      responses: [response('204')],
    }),
    operation('forms.create', 'post', '/forms', {
      body: {
        at: null,
        description: null,
        required: true,
        contents: [
          content(object({ count: integer, 'tags?': array(string()) }), undefined, {
            kind: 'form',
            mediaType: 'application/x-www-form-urlencoded',
          }),
          content(
            object({ count: integer, 'file?': string({ binary: true }), 'meta?': object({ 'a?': integer }) }),
            undefined,
            {
              kind: 'multipart',
              mediaType: 'multipart/form-data',
            },
          ),
        ],
      },
      responses: [response('204')],
    }),
    operation('names.list', 'get', '/names', {
      parameters: {
        query: [
          parameter('constructor', string()),
          parameter('sort', string()),
          parameter('sort[order]', string()),
          parameter('page', object({ 'size?': integer }), { style: 'deepObject' }),
          parameter('page[token]', string()),
        ],
      },
      responses: [response('204')],
    }),
    operation('reports.get', 'get', '/report', {
      responses: [response('200', content(report, reportExample))],
    }),
  ],
})

type Make = (answer?: unknown, options?: object) => HttpHandler
type Mock = Make & {
  sequence(answers: readonly unknown[]): HttpHandler
  networkError(options?: object): HttpHandler
} & Record<string, Make>
let mocks: Record<string, Mock> & {
  handlers(options?: object): HttpHandler[]
  mock: { projects: Record<string, Mock> }
}
let server: ReturnType<typeof setupServer>
let schemasFolder: string
let remove: () => Promise<void>

beforeAll(async () => {
  const folder = await makeTempFolder((it) => {
    remove = it
  })
  schemasFolder = join(folder, 'schemas')
  await writeFiles(schemasFolder, emitSchemas(model, emitOptions()))
  await writeFiles(join(folder, 'mocks'), emitMocks(model, emitOptions()))
  mocks = await import(join(folder, 'mocks/index.ts'))
  server = setupServer(...mocks.handlers())
  server.listen({ onUnhandledFrame: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(async () => {
  server.close()
  await remove()
})

const base = 'https://api.example.com/base'
async function call(
  path: string,
  init: RequestInit & { readonly json?: unknown } = {},
): Promise<[status: number, body: unknown]> {
  const { json, ...rest } = init
  const sent =
    json === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
  const answer = await fetch(path.startsWith('http') ? path : base + path, { ...sent, ...rest })
  const text = await answer.text()
  return [answer.status, answer.headers.get('content-type') === 'application/json' ? JSON.parse(text) : text]
}

test('the mock of every operation responds with its example', async () => {
  expect(await call('/projects')).toEqual([200, { projects: [project] }])
  expect(await call('/projects', { json: { name: 'x' } })).toEqual([201, project])
  expect(await call('/projects/7')).toEqual([200, { ...project, id: 7 }])
  expect(await call('/projects/7', { method: 'DELETE' })).toEqual([204, ''])
})

test('a more specific path takes precedence, and a text response is sent as plain text', async () => {
  expect(await call('/projects/search')).toEqual([200, 'found'])
})

test('a partial body is completed from the example', async () => {
  server.use(mocks.listProjects?.({ projects: [{ name: 'mine' }, { id: 9, tags: [] }] }) as HttpHandler)
  expect(await call('/projects')).toEqual([
    200,
    {
      projects: [
        { id: 1, name: 'mine', tags: ['a'] },
        { id: 9, name: 'sales', tags: [] },
      ],
    },
  ])
})

test('a body that conflicts with the example is not completed', async () => {
  server.use(mocks.getShapes?.({ kind: 'square', a: 2 }) as HttpHandler)
  expect(await call('/shape')).toEqual([200, { kind: 'square', a: 2 }])
})

test('a seed generates other responses that match the schema', async () => {
  const ask = async (seed: number) => {
    server.use(mocks.getReports?.(undefined, { seed }) as HttpHandler)
    return (await call('/report'))[1] as Record<string, unknown>
  }
  const { getReports } = await import(join(schemasFolder, 'operations.ts'))
  const bodies: Record<string, unknown>[] = []
  for (let seed = 0; seed < 40; seed++) {
    const body = await ask(seed)
    expect(getReports.responses['200'].safeParse(body)).toMatchObject({ success: true })
    bodies.push(body)
  }
  const same = Object.keys(reportExample).filter(
    (key) => new Set(bodies.map((body) => JSON.stringify(body[key]))).size < 4,
  )
  expect(same).toEqual(['share', 'kinds', 'nothing', 'fixed'])
  expect(await ask(7)).toEqual(bodies[7])
})

test('a mock of a failure is selected by the name of its status', async () => {
  server.use(mocks.mock.projects.create?.conflict?.() as HttpHandler)
  expect(await call('/projects', { json: { name: 'x' } })).toEqual([409, { error: 'taken' }])
  server.use(mocks.mock.projects.create?.badGateway?.({ error: 'mine' }) as HttpHandler)
  expect(await call('/projects', { json: { name: 'x' } })).toEqual([502, { error: 'mine' }])
  expect(Object.keys(mocks.mock.projects.get ?? {}).sort()).toEqual(['networkError', 'notFound', 'sequence'])
})

test('a response can be a function of the request, a `Response`, or a sequence', async () => {
  server.use(
    mocks.listProjects?.sequence([
      { projects: [] },
      ({ query }: { query: { limit: number } }) => ({ projects: [{ id: query.limit }] }),
      new Response('down', { status: 503 }),
    ]) as HttpHandler,
  )
  expect(await call('/projects')).toEqual([200, { projects: [] }])
  expect(await call('/projects?limit=5')).toEqual([200, { projects: [{ ...project, id: 5 }] }])
  expect(await call('/projects')).toEqual([503, 'down'])
  expect(await call('/projects')).toEqual([503, 'down'])
})

test('a response function receives parsed parameters', async () => {
  const seen: unknown[] = []
  const remember = (given: object) => {
    seen.push(given)
  }
  server.use(mocks.createProjects?.(remember) as HttpHandler, mocks.getProjects?.(remember) as HttpHandler)
  await call('/projects', { json: { name: 'x' } })
  await call('/projects/7')
  expect(seen).toMatchObject([{ body: { name: 'x' }, request: expect.any(Request) }, { path: { id: 7 } }])
})

test('a mock can fail the connection, delay the response, and respond once', async () => {
  server.use(mocks.listProjects?.networkError({ once: true }) as HttpHandler)
  await expect(call('/projects')).rejects.toThrow(TypeError)
  server.use(
    mocks.listProjects?.(undefined, { delay: 60, status: 206, headers: { 'x-a': '1' } }) as HttpHandler,
  )
  const start = performance.now()
  const answer = await fetch(`${base}/projects`)
  expect(performance.now() - start).toBeGreaterThan(50)
  expect([answer.status, answer.headers.get('x-a')]).toEqual([206, '1'])
})

test('an invalid request receives the documented 400 response', async () => {
  expect(await call('/projects', { json: { name: '' } })).toEqual([
    400,
    { error: 'body.name must have at least 1 character' },
  ])
  expect(await call('/projects', { json: {} })).toEqual([400, { error: 'body.name is required' }])
  expect(await call('/projects', { method: 'POST' })).toEqual([400, { error: 'body is required' }])
  expect(
    await call('/projects', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
  ).toEqual([400, { error: 'body must be valid JSON' }])
  for (const path of [
    '/projects?limit=x',
    '/projects?tags=abc&tags=abcd',
    '/projects?tags=abc,abcd',
    '/projects?filter[min]=x',
    '/projects/x',
  ]) {
    expect((await call(path))[0], path).toBe(400)
  }
  expect((await call('/projects', { headers: { 'X-Trace': 'no' } }))[0]).toBe(400)
})

test('parameters are parsed in every style', async () => {
  for (const query of [
    'limit=5',
    'tags=a&tags=b',
    'tags=a,b',
    'tags=a%20b',
    'tags[]=a',
    'filter[min]=3',
    'filter=%7B%22min%22:3%7D',
    'tags=',
    'other=1',
  ]) {
    expect((await call(`/projects?${query}`))[0], query).toBe(200)
  }
  expect((await call('/projects', { headers: { 'X-Trace': 'trace' } }))[0]).toBe(200)
})

test('object properties are parsed by their types in every style', async () => {
  const seen: unknown[] = []
  const remember = ({ query }: { query: object }) => {
    seen.push(query)
  }
  server.use(mocks.listPages?.(remember) as HttpHandler)
  expect(
    (await call('/pages?size=5&name=7&sort=a&utm=x&where[ids][]=1&where[name]=2&where[open]=true'))[0],
  ).toBe(204)
  expect((await call('/pages?sort=a&sort=b&where[ids]=1&where[ids]=2'))[0]).toBe(204)
  expect((await call('/pages?where[ids][0]=1&where[ids][1]=2'))[0]).toBe(204)
  expect((await call('/pages?utm=x'))[0]).toBe(204)
  expect(seen).toEqual([
    { page: { size: 5, name: '7', sort: ['a'] }, where: { ids: [1], name: '2', open: true } },
    { page: { sort: ['a', 'b'] }, where: { ids: [1, 2] } },
    { page: undefined, where: { ids: [1, 2] } },
    { page: undefined, where: undefined },
  ])
  expect(await call('/pages?size=x')).toEqual([400, { error: 'query.page.size must be a number' }])
  expect(await call('/pages?where[ids][]=x')).toEqual([400, { error: 'query.where.ids.0 must be a number' }])
})

test('a parameter can have the name of an inherited member or of a part of another parameter', async () => {
  const seen: unknown[] = []
  server.use(
    mocks.listNames?.(({ query }: { query: object }): void => {
      seen.push(query)
    }) as HttpHandler,
  )
  expect((await call('/names'))[0]).toBe(204)
  expect((await call('/names?constructor=c&sort[order]=asc&page[size]=5&page[token]=t'))[0]).toBe(204)
  const [nothing, all] = seen
  expect(nothing).toEqual({})
  expect(all).toEqual({ constructor: 'c', 'sort[order]': 'asc', page: { size: 5 }, 'page[token]': 't' })
})

test('a form with many names and brackets is parsed in linear time', async () => {
  server.use(mocks.createForms?.() as HttpHandler)
  const names = Array.from({ length: 20_000 }, (_, index) => `n${index}=1`).join('&')
  const body = new URLSearchParams(`count=5&${names}`)
  const cpuMs = await measureCpu(async () => {
    expect((await call('/forms', { method: 'POST', body }))[0]).toBe(204)
    server.use(mocks.listNames?.() as HttpHandler)
    expect((await call(`/names?page${'['.repeat(60_000)}=1`))[0]).toBe(400)
  })
  expect(cpuMs).toBeLessThan(10_000)
})

test('forms are parsed and validated, including files', async () => {
  const seen: unknown[] = []
  const remember = ({ body }: { body: unknown }) => {
    seen.push(body)
  }
  server.use(mocks.createForms?.(remember) as HttpHandler)
  const send = async (body: BodyInit) => await call('/forms', { method: 'POST', body })
  expect((await send(new URLSearchParams('count=5&tags=7')))[0]).toBe(204)
  const form = new FormData()
  form.append('count', '5')
  form.append('file', new Blob(['x'], { type: 'text/plain' }), 'x.txt')
  form.append('meta', new Blob(['{"a":1}'], { type: 'application/json' }))
  expect((await send(form))[0]).toBe(204)
  expect(seen).toEqual([
    { count: 5, tags: ['7'] },
    { count: 5, file: expect.any(File), meta: { a: 1 } },
  ])
  expect(await send(new URLSearchParams('count=x'))).toEqual([400, { error: 'body.count must be a number' }])
  expect(await send(new URLSearchParams('tags=x'))).toEqual([400, { error: 'body.count is required' }])
  form.set('count', 'x')
  expect(await send(form)).toEqual([400, { error: 'body.count must be a number' }])
})

test('validation can be disabled, and the base URL can be changed', async () => {
  server.use(mocks.createProjects?.(undefined, { validate: false }) as HttpHandler)
  expect((await call('/projects', { method: 'POST' }))[0]).toBe(201)
  server.use(...mocks.handlers({ baseUrl: 'http://localhost:3000/api/' }))
  expect((await call('http://localhost:3000/api/projects/3'))[0]).toBe(200)
  server.use(...mocks.handlers({ baseUrl: '*' }))
  expect((await call('https://elsewhere.test/v9/projects/3'))[0]).toBe(200)
})

test('a path can contain any character', async () => {
  expect(await call('/o(d)*d:x/[a]+/a%20b.json$|^/ä')).toEqual([200, 'odd'])
  // MSW warns about unhandled requests.
  vi.spyOn(console, 'error').mockReturnValueOnce()
  await expect(call('/oddd:x/a+/b.json$|^/ä')).rejects.toThrow()
})

test('types of mocks contain the bodies, failures and input of each operation', async () => {
  const folder = await makeTempFolder()
  for (const [name, emit] of Object.entries({ types: emitTypes, schemas: emitSchemas, mocks: emitMocks })) {
    await writeFiles(join(folder, name), emit(model, emitOptions()))
  }
  const { writeFile } = await import('node:fs/promises')
  await writeFile(
    join(folder, 'use.ts'),
    `
import { createProjects, getProjects, listProjects, mock } from './mocks/index.ts'
listProjects({ projects: [{ name: 'x' }] })
listProjects(({ query }) => ({ projects: [{ id: query?.limit ?? 1 }] }))
mock.projects.create.conflict({ error: 'taken' }, { once: true })
createProjects.serviceUnavailable()
createProjects.sequence([{ name: 'a' }, new Response()])
// @ts-expect-error no such property
listProjects({ project: [] })
// @ts-expect-error an id is a number
getProjects({ id: 'x' })
// @ts-expect-error not documented
getProjects.conflict()
// @ts-expect-error the body of a failure
getProjects.notFound({ id: 1 })
`,
  )
  for (const compiler of ['typescript-7', 'typescript-5'] as const) {
    expect(await typeCheck(folder, compiler, { allowImportingTsExtensions: true })).toBe('')
  }
})
