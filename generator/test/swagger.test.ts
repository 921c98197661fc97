import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { getAt, parsePointer } from '../src/document/pointer.ts'
import { readDocument } from '../src/document/read-document.ts'
import { buildModel } from '../src/model/build-model.ts'
import { importModules, type Modules } from './support/call-operation.ts'
import { type Feature, features, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const [swagger, severalFiles] = ['swagger-2.0', 'swagger-files'].map((wanted) =>
  features.find(({ name }) => name === wanted),
) as [Feature, Feature]
const clients = new Map<string, Modules>()
let folder: string
let removeFolder: () => Promise<void>
let server: Server
let seen: { line: string; type: string; tags: string | undefined; body: string }

beforeAll(async () => {
  folder = await makeTempFolder((remove) => {
    removeFolder = remove
  })
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const type = request.headers['content-type'] ?? ''
      const tags = request.headers['x-tags'] as string | undefined
      seen = { line: `${request.method} ${request.url}`, type, tags, body: Buffer.concat(chunks).toString() }
      const isPdf = request.headers.accept?.includes('pdf')
      response.writeHead(isPdf ? 200 : 204, isPdf ? { 'content-type': 'application/pdf' } : {})
      response.end(isPdf ? '%PDF' : undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const upgraded = join(folder, 'upgraded.yaml')
  const code = await run(['upgrade', swagger.file, '--output', upgraded], { out: () => {}, error: () => {} })
  expect(code).toBe(0)
  for (const feature of [swagger, severalFiles, { name: 'upgraded', file: upgraded }]) {
    clients.set(feature.name, await importModules((await generateFeature(feature, folder)).folder))
  }
})
afterAll(async () => {
  server.close()
  await removeFolder()
})

async function sendBy(name: string, operation: string, input: object) {
  const { client } = clients.get(name) as Modules
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const result = await client[operation]?.(client.createClient({ baseUrl }), input)
  return { ...seen, result }
}

test('files that a Swagger document refers to are converted, too', async () => {
  const send = (operation: string, input: object) => sendBy('swagger-files', operation, input)
  const owners = await send('listOwners', { query: { tags: ['a', 'b'], page: 2 } })
  expect(owners.line).toBe('GET /owners?tags=a&tags=b&page=2')
  const pet = { kind: 'Pet', name: 'Tom', parent: { kind: 'Cat', name: 'Kit' }, owner: { name: null } }
  const created = await send('createPet', { query: { ids: [1, 2] }, body: pet })
  expect([created.line, JSON.parse(created.body)]).toEqual(['POST /pets?ids=1%7C2', pet])
  const uploaded = await send('uploadPets', { body: { file: new Blob(['bytes']) } })
  expect(uploaded.type).toMatch(/^multipart\/form-data; boundary=/)
  const { Cat } = await import(join(folder, 'swagger-files', 'schemas/index.ts'))
  expect(Cat.safeParse({ kind: 'Cat', name: 'Tom', owner: { name: null }, lives: 9 }).success).toBe(true)
})

describe.each(['swagger-2.0', 'upgraded'])('%s', (name) => {
  const send = (operation: string, input: object) => sendBy(name, operation, input)

  test.each([
    [{ plain: ['a', 'b'] }, 'plain=a,b'],
    [{ csv: ['a', 'b'] }, 'csv=a,b'],
    [{ ssv: ['a', 'b'] }, 'ssv=a%20b'],
    [{ tsv: 'a\tb' }, 'tsv=a%09b'],
    [{ pipes: ['a', 'b'] }, 'pipes=a%7Cb'],
    [{ multi: ['a', 'b'] }, 'multi=a&multi=b'],
    [{ limit: 5 }, 'limit=5'],
  ])('the query %j is sent in its `collectionFormat`', async (query, want) => {
    const { line } = await send('listByFormats', { path: { ids: [1, 2] }, query })
    expect(line).toBe(`GET /formats/1,2?${want}`)
  })

  test('arrays in headers are separated by commas', async () => {
    const { tags } = await send('listByFormats', { path: { ids: [1] }, headers: { 'X-Tags': ['a', 'b'] } })
    expect(tags).toBe('a,b')
  })

  test('a body behind a reference is sent as JSON', async () => {
    const body = { kind: 'Cat', name: 'Tom', lives: 9 }
    const { type, body: sent } = await send('createPet', { body })
    expect([type, JSON.parse(sent)]).toEqual(['application/json', body])
  })

  test('a body that a path shares has the `consumes` of the operation', async () => {
    const { type, body } = await send('replaceText', { body: 'plain' })
    expect([type.split(';')[0], body]).toEqual(['text/plain', 'plain'])
  })

  test('form fields are sent in one form, each array in its `collectionFormat`', async () => {
    const { type, body } = await send('submitForm', {
      body: { title: 'x', ids: [1, 2], tags: ['a', 'b'], note: 'n' },
    })
    expect(type.split(';')[0]).toBe('application/x-www-form-urlencoded')
    expect(decodeURIComponent(body)).toBe('title=x&ids=1,2&tags=a&tags=b&note=n')
  })

  test('a file is sent as a part of a multipart body', async () => {
    const pages = [new Blob(['one']), new Blob(['two'])]
    const { type, body } = await send('uploadFile', {
      body: { file: new Blob(['bytes']), title: 'x', pages },
    })
    expect(type).toMatch(/^multipart\/form-data; boundary=/)
    expect(body).toMatch(/name="file".*bytes.*name="title".*x.*name="pages".*one.*name="pages".*two/s)
  })

  test('a file in a response is a `Blob`', async () => {
    const { result } = await send('downloadFile', {})
    expect(await new Response(result?.data as Blob).text()).toBe('%PDF')
  })

  test('each child of a discriminator has its name as the value', async () => {
    const { Cat } = await import(join(folder, name, 'schemas/index.ts'))
    const cat = { kind: 'Cat', name: 'Tom', owner: null, lives: 9 }
    expect(Cat.safeParse(cat).success).toBe(true)
    expect(Cat.safeParse({ ...cat, kind: 'Dog' }).success).toBe(false)
  })
})

async function read(rest: object) {
  const file = join(folder, 'document.json')
  const info = { title: 'T', version: '1' }
  await writeFile(file, JSON.stringify({ swagger: '2.0', info, paths: {}, ...rest }, null, 2))
  return await readDocument(file)
}

const at = (operation: object, rest: object = {}) => ({ paths: { '/a': { post: operation } }, ...rest })
const responses = { 200: { description: 'x' } }
const withSchema = { 200: { description: 'x', schema: { type: 'string' } } }

test.each<[string, object, string, RegExp]>([
  ['schemes', { host: 'a.test' }, '#/host', /read as https/],
  ['web sockets', { host: 'a.test', schemes: ['wss'] }, '#/schemes', /read as https/],
  [
    'consumes',
    at({ parameters: [{ in: 'body', name: 'b', schema: {} }], responses }),
    '#/paths/~1a/post',
    /body is sent as `application\/json`/,
  ],
  [
    'consumes of a file',
    at({
      consumes: ['application/json'],
      parameters: [{ in: 'formData', name: 'f', type: 'file' }],
      responses,
    }),
    '#/paths/~1a/post',
    /sent as `multipart\/form-data`/,
  ],
  ['produces', at({ responses: withSchema }), '#/paths/~1a/post', /read as `application\/json`/],
  [
    'two bodies',
    at({
      consumes: ['application/json'],
      parameters: [
        { in: 'body', name: 'b', schema: {} },
        { in: 'formData', name: 'f', type: 'string' },
      ],
      responses,
    }),
    '#/paths/~1a/post/parameters/1',
    /only the first body/,
  ],
  [
    'a parameter without a location',
    at({ parameters: [{ name: 'a', type: 'string' }], responses }),
    '#/paths/~1a/post/parameters/0',
    /ignored/,
  ],
  [
    'nested arrays',
    at({
      parameters: [
        { in: 'query', name: 'a', type: 'array', items: { type: 'array', items: { type: 'string' } } },
      ],
      responses,
    }),
    '#/paths/~1a/post/parameters/0',
    /read as a string/,
  ],
])('a guess about %s is reported at its location', async (_, rest, pointer, message) => {
  const { document, diagnostics } = await read(rest)
  expect(document).not.toBeNull()
  expect(diagnostics.filter(({ code }) => code === 'swagger-guess')).toEqual([
    expect.objectContaining({ pointer, message: expect.stringMatching(message), line: expect.any(Number) }),
  ])
  expect(diagnostics[0]?.message).toMatch(/^this Swagger 2\.0 document .*, 1 guess$/)
})

test.each([
  [
    'a body',
    at(
      {
        parameters: [
          { in: 'query', name: 'q', type: 'string' },
          { in: 'body', name: 'b', schema: { $ref: '#/definitions/No' } },
        ],
        responses,
      },
      { consumes: ['application/json'], definitions: {} },
    ),
    '#/paths/~1a/post/parameters/1/schema/$ref',
  ],
  [
    'a response',
    at(
      {
        produces: ['application/json'],
        responses: { 200: { description: 'x', schema: { $ref: '#/definitions/No' } } },
      },
      { definitions: {} },
    ),
    '#/paths/~1a/post/responses/200/schema/$ref',
  ],
  [
    'a definition',
    {
      ...at({
        produces: ['application/json'],
        responses: { 200: { description: 'x', schema: { $ref: '#/definitions/A' } } },
      }),
      definitions: { A: { properties: { b: { $ref: '#/definitions/No' } } } },
    },
    '#/definitions/A/properties/b/$ref',
  ],
])('an error in %s has a pointer into the original file', async (_, rest, pointer) => {
  const { diagnostics } = await read(rest)
  expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.pointer)).toEqual([
    pointer,
  ])
})

const json = { consumes: ['application/json'], produces: ['application/json'] }

test.each<[string, object, readonly string[]]>([
  [
    'cycles of references',
    {
      parameters: { A: { $ref: '#/parameters/B' }, B: { $ref: '#/parameters/A' } },
      responses: { R: { $ref: '#/responses/S' }, S: { $ref: '#/responses/R' } },
      definitions: {
        D: {
          properties: {
            x: { $ref: '#/definitions/D/properties/y' },
            y: { $ref: '#/definitions/D/properties/x' },
          },
        },
        E: { $ref: '#/definitions/F' },
        F: { $ref: '#/definitions/E' },
      },
      ...at({
        ...json,
        parameters: [{ $ref: '#/parameters/A' }],
        responses: {
          200: { $ref: '#/responses/R' },
          201: { description: 'x', schema: { $ref: '#/definitions/E' } },
        },
      }),
    },
    [
      '#/definitions/D/properties/x/$ref',
      '#/definitions/F/$ref',
      '#/parameters/B/$ref',
      '#/responses/R/$ref',
    ],
  ],
  [
    'unresolved references',
    {
      parameters: { A: { in: 'body', name: 'b', schema: { $ref: '#/definitions/No' } } },
      ...at({ ...json, parameters: [{ $ref: '#/parameters/No' }, { $ref: '#/parameters/A' }], responses }),
    },
    ['#/parameters/A/schema/$ref', '#/paths/~1a/post/parameters/0/$ref'],
  ],
  [
    'security schemes',
    {
      securityDefinitions: {
        a: { type: 'oauth2', flow: 'no', scopes: {} },
        b: { type: 'oauth2', flow: 'accessCode', scopes: { read: 3 } },
      },
    },
    ['#/securityDefinitions/a/flow', '#/securityDefinitions/b/scopes/read'],
  ],
  [
    'examples',
    at({
      ...json,
      parameters: [{ in: 'query', name: 'q', type: 'integer', example: 'x' }],
      responses: {
        200: { description: 'x', schema: { type: 'integer' }, examples: { 'application/json': 'x' } },
      },
    }),
    ['#/paths/~1a/post/parameters/0/example', '#/paths/~1a/post/responses/200/examples/application~1json'],
  ],
  [
    'a body that operations share',
    {
      paths: {
        '/a': {
          parameters: [{ in: 'body', name: 'b', schema: { minLength: 'x' } }],
          post: { ...json, responses },
          put: { ...json, responses: { '4xx': { description: 'x' } } },
        },
      },
    },
    ['#/paths/~1a/parameters/0/schema/minLength', '#/paths/~1a/put/responses'],
  ],
  [
    'values of the wrong kind',
    {
      parameters: [{ in: 'query' }],
      securityDefinitions: { s: 'x' },
      ...at({
        ...json,
        parameters: [
          { in: 'formData', name: 'a', type: 'array', items: { minLength: 'x' }, collectionFormat: 'ssv' },
          { in: 'formData', name: 'b', type: 'file', minLength: 'x' },
        ],
        consumes: ['multipart/form-data'],
        responses,
      }),
    },
    [
      '#/parameters',
      '#/paths/~1a/post/parameters/0/items/minLength',
      '#/paths/~1a/post/parameters/1/minLength',
      '#/securityDefinitions/s',
    ],
  ],
])('problems in %s are reported at locations of the Swagger file', async (_, rest, pointers) => {
  const { document, partial, diagnostics } = await read(rest)
  const model = document ?? partial
  const found = [...diagnostics, ...(model ? buildModel(model).diagnostics : [])]
  const own = found.filter(({ code }) => code !== 'swagger-converted')
  expect(own.map(({ pointer }) => pointer).toSorted()).toEqual(pointers)
  const file = JSON.parse(await readFile(join(folder, 'document.json'), 'utf8'))
  for (const { pointer, message, help } of own) {
    expect([pointer, getAt(file, parsePointer(pointer) ?? [])]).not.toEqual([pointer, undefined])
    expect(`${message} ${help}`).not.toMatch(/components|requestBody/)
  }
})

test('problems in other files of a Swagger document are reported there', async () => {
  const pet = { properties: { a: { $ref: '#/nowhere' }, b: { minLength: 'x' } } }
  await writeFile(join(folder, 'pet.json'), JSON.stringify(pet, null, 1))
  const schema = { $ref: 'pet.json' }
  const { diagnostics } = await read(
    at({ produces: ['application/json'], responses: { 200: { description: 'x', schema } } }),
  )
  expect(
    diagnostics.flatMap(({ source, code, pointer, line }) =>
      source.endsWith('pet.json') ? [[code, pointer, line]] : [],
    ),
  ).toEqual([
    ['ref-unresolved', '#/properties/a/$ref', 4],
    ['invalid-type', '#/properties/b/minLength', 7],
  ])
})

test.each([
  ['parameters', { $ref: '../outside.json' }],
  ['definitions', { A: { $ref: 'https://example.com/a.json' } }],
  ['paths', { '/a': { $ref: '/etc/passwd' } }],
])('`%s` of a Swagger document cannot refer to files outside its folder', async (section, value) => {
  const { document, diagnostics } = await read({ [section]: value })
  expect(document).toBeNull()
  expect(diagnostics.map(({ code }) => code)).toContain('ref-not-allowed')
})

test('path items that refer to each other, or copy too much, are rejected', async () => {
  const loop = await read({ paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } } })
  expect(loop.diagnostics.map(({ code }) => code)).toContain('ref-unresolvable')
  const parameters = Array.from({ length: 300 }, (_, index) => ({
    name: `q${index}`,
    in: 'query',
    type: 'string',
  }))
  await writeFile(join(folder, 'item.json'), JSON.stringify({ get: { parameters, responses } }))
  const paths = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`/p${index}`, { $ref: 'item.json' }]),
  )
  const bomb = await read({ paths })
  expect(bomb.diagnostics.map(({ code }) => code)).toEqual(['ref-inline-limit'])
})

test('`__proto__` in the definitions of another file stays a key', async () => {
  const name = '{"type": "object", "__proto__": {"type": "integer"}}'
  await writeFile(join(folder, 'proto.json'), name)
  const definitions = JSON.parse(
    '{"__proto__": {"$ref": "proto.json"}, "A": {"$ref": "proto.json#/__proto__"}}',
  )
  const { document } = await read({ definitions })
  const { schemas = {} } = (document?.root.components ?? {}) as { schemas?: object }
  expect(Object.keys(schemas)).toEqual(['__proto__', 'A'])
  expect(Object.hasOwn(Object.prototype, 'type')).toBe(false)
})

test('`fix` writes an overlay on the Swagger document itself', async () => {
  const file = join(folder, 'broken.json')
  const schema = { $ref: '#/definitions/No' }
  const broken = at({
    produces: ['application/json'],
    parameters: [{ in: 'query', name: 'q', schema: 5, type: 'string' }, { $ref: '#/parameters/No' }],
    responses: { 200: { description: 'x', schema } },
  })
  await writeFile(file, JSON.stringify({ swagger: '2.0', info: { title: 'T', version: '1' }, ...broken }))
  const overlay = join(folder, 'fixes.yaml')
  const silent = { out: () => {}, error: () => {} }
  expect(await run(['fix', '--input', file, '--output', overlay], silent)).toBe(0)
  expect(await readFile(overlay, 'utf8')).not.toContain('components')
  const { document } = await readDocument(file, { overlays: [overlay] })
  expect(document?.root.components).toHaveProperty('schemas.No')
})

test('hostile names stay keys, and broken structures are errors', async () => {
  const definitions = JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "string"}}')
  const { document } = await read({ definitions })
  const { schemas = {} } = (document?.root.components ?? {}) as { schemas?: object }
  expect(Object.keys(schemas)).toEqual(['__proto__', 'constructor'])
  expect(Object.hasOwn(Object.prototype, 'type')).toBe(false)
  const { diagnostics } = await read({
    paths: { '/a': { get: null, put: 'x', post: { responses: [] } } },
    securityDefinitions: { a: null },
    parameters: { b: 5 },
  })
  expect(
    diagnostics.flatMap(({ severity, pointer, message }) =>
      pointer === '#/swagger' ? [] : [`${severity} ${pointer}: ${message}`],
    ),
  ).toEqual([
    'warning #/paths/~1a/get: expected an operation, got null; it is ignored',
    'error #/paths/~1a/put: expected an operation, got "x"',
    'error #/paths/~1a/post/responses: expected a responses object, got an array',
    'warning #/securityDefinitions/a: expected a security scheme, got null; it is ignored',
    'warning #/parameters/b: expected a parameter, got 5',
  ])
})

test('media types that would repeat a schema too often are rejected before the conversion', async () => {
  const types = Array.from({ length: 3000 }, (_, index) => `application/x-${index}`)
  const properties = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, {}]))
  const schema = { type: 'object', properties }
  const { diagnostics } = await read(
    at({ produces: types, responses: { 200: { description: 'x', schema } } }),
  )
  expect(diagnostics.map(({ code }) => code)).toEqual(['swagger-too-large'])
})
