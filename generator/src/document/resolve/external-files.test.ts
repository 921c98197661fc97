import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getAt } from '../pointer.ts'
import { type ReadOptions, readDocument } from '../read-document.ts'

let folder: string
const servers: Server[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
})
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  await rm(folder, { recursive: true })
})

async function write(files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

const withSchemas = (schemas: object) => {
  const names = Object.keys(schemas)
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]))
  const content = { 'application/json': { schema: { properties } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/a': { get: { responses: { 200: { description: 'all of them', content } } } } },
    components: { schemas },
  }
}

/** Writes a document whose only schema is a reference, together with other files, and reads it. */
async function readWith(
  reference: string,
  files: Readonly<Record<string, unknown>> = {},
  options: ReadOptions = {},
) {
  await write({ 'api/openapi.json': withSchemas({ From: { $ref: reference } }), ...files })
  return readDocument(join(folder, 'api/openapi.json'), options)
}

async function serve(pages: Readonly<Record<string, unknown>>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const page = pages[request.url ?? '']
    if (typeof page === 'string') response.writeHead(302, { location: page }).end()
    else
      response
        .writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(page))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

test('files in the folder of the document are inlined under stable names', async () => {
  await write({
    'openapi.yaml': `
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets: {$ref: paths/pets.yaml}
components:
  schemas:
    Pet: {$ref: schemas/pet.yaml}
    Error: {$ref: 'schemas/common.json#/definitions/Error'}
`,
    'paths/pets.yaml': `
get:
  parameters:
    - {$ref: '../schemas/common.json#/parameters/Limit'}
  responses:
    '200':
      description: Pets
      content: {application/json: {schema: {type: array, items: {$ref: ../schemas/pet.yaml}}}}
`,
    'schemas/pet.yaml': `
type: object
properties:
  parent: {$ref: pet.yaml}
  mother: {$ref: '#/properties/parent'}
  root: {$ref: '../openapi.yaml#/components/schemas/Error'}
  error: {$ref: 'common.json#/definitions/Error', nullable: true}
`,
    'schemas/common.json': {
      definitions: { Error: { type: 'object', properties: { inner: { $ref: '#/definitions/Error' } } } },
      parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
    },
  })
  const { document, diagnostics } = await readDocument(join(folder, 'openapi.yaml'))
  expect(diagnostics).toEqual([])
  expect(document?.root.paths).toMatchObject({
    '/pets': {
      get: {
        parameters: [{ $ref: '#/components/parameters/Limit' }],
        responses: {
          200: {
            content: { 'application/json': { schema: { items: { $ref: '#/components/schemas/Pet' } } } },
          },
        },
      },
    },
  })
  const references = [...JSON.stringify(document?.root).matchAll(/"\$ref":"([^"]*)"/g)].map(
    ([, each]) => each ?? '',
  )
  for (const reference of references) {
    expect(reference).toMatch(/^#\/components\//)
    expect(getAt(document?.root ?? null, reference), reference).toBeDefined()
  }
  const again = await readDocument(join(folder, 'openapi.yaml'))
  expect(JSON.stringify(again.document?.root)).toBe(JSON.stringify(document?.root))
})

test('problems in another file have its name and line', async () => {
  const { diagnostics } = await readWith('b.yaml', {
    'api/b.yaml': 'type: object\nproperties:\n  c: {$ref: "#/nowhere"}\n',
  })
  expect(diagnostics).toMatchObject([{ code: 'ref-unresolved', source: join(folder, 'api/b.yaml'), line: 3 }])
})

test.each([
  ['../secret.json', /outside the folder/],
  ['..%2fsecret.json', /valid local path|outside the folder/],
  ['%2e%2e/secret.json', /outside the folder/],
  ['..\\secret.json', /outside the folder/],
  ['sub/../../secret.json', /outside the folder/],
  ['link.json', /symbolic link .* outside the folder/],
  ['folder/secret.json', /symbolic link .* outside the folder/],
  ['/etc/passwd', /absolute/],
  ['file:///etc/passwd', /absolute/],
  ['file://host/share/x.json', /not a valid local path/],
  ['//host/x.json', /not a valid local path/],
  ['http://127.0.0.1:1/x.json', /host 127.0.0.1:1/],
  ['ftp://host/x.json', /ftp:/],
  ['data:application/json,{}', /data:/],
])('the reference %s is not followed', async (reference, why) => {
  await write({ 'secret.json': { title: 'LEAK', $ref: '#/LEAK' } })
  await mkdir(join(folder, 'api'))
  await symlink(join(folder, 'secret.json'), join(folder, 'api/link.json'))
  await symlink(folder, join(folder, 'api/folder'))
  const { document, diagnostics } = await readWith(reference)
  expect(document).toBeNull()
  expect(diagnostics).toMatchObject([{ code: 'ref-not-allowed', pointer: '#/components/schemas/From/$ref' }])
  expect(diagnostics[0]?.message).toMatch(why)
  expect(JSON.stringify(diagnostics)).not.toContain('LEAK')
})

test('files in other folders are read if `allowExternal` has the folder', async () => {
  const files = { 'shared/pet.json': { title: 'it' } }
  const allowExternal = { folders: [join(folder, 'shared')] }
  expect((await readWith('../shared/pet.json', files)).document).toBeNull()
  expect((await readWith('../shared/pet.json', files, { allowExternal })).diagnostics).toEqual([])
  expect((await readWith(join(folder, 'shared/pet.json'), files, { allowExternal })).diagnostics).toEqual([])
  expect((await readWith('../secret.json', { 'secret.json': {} }, { allowExternal })).document).toBeNull()
})

test('files of other hosts are read, and redirects followed, if `allowExternal` has the host', async () => {
  const elsewhere = await serve({ '/x.json': { title: 'LEAK' } })
  const host = await serve({ '/pet.json': { title: 'it' }, '/away.json': `${elsewhere.url}/x.json` })
  const allowExternal = { hosts: [new URL(host.url).host] }
  expect((await readWith(`${host.url}/pet.json`)).document).toBeNull()
  expect(host.asked).toEqual([])
  const { document } = await readWith(`${host.url}/pet.json`, {}, { allowExternal })
  expect(getAt(document?.root ?? null, '#/components/schemas/From')).toEqual({ title: 'it' })
  const { diagnostics } = await readWith(`${host.url}/away.json`, {}, { allowExternal })
  expect(diagnostics.map(({ code }) => code)).toEqual(['source-redirect-refused', 'ref-file-unreadable'])
  expect(elsewhere.asked).toEqual([])
})

test('a document from a URL can refer to its own folder on the host, but not to local files', async () => {
  const { url, asked } = await serve({
    '/api/openapi.json': withSchemas({
      A: { $ref: 'pet.json' },
      B: { $ref: '../up.json' },
      C: { $ref: 'file:///etc/passwd' },
    }),
    '/api/pet.json': { title: 'it' },
  })
  const { diagnostics } = await readDocument(`${url}/api/openapi.json`)
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'ref-not-allowed #/components/schemas/B/$ref',
    'ref-not-allowed #/components/schemas/C/$ref',
  ])
  expect(asked).toEqual(['/api/openapi.json', '/api/pet.json'])
})

test('an anchor is found in a file that has no other reference', async () => {
  const thing = { $defs: { inner: { $anchor: 'thing', properties: { again: { $ref: '#thing' } } } } }
  const { diagnostics } = await readWith('thing.json#thing', { 'api/thing.json': thing })
  expect(diagnostics).toEqual([])
  const missing = await readWith('thing.json#other', { 'api/thing.json': thing })
  expect(missing.diagnostics.map(({ code }) => code)).toEqual(['ref-unresolved'])
})

test('a missing file, an invalid file and a file above the limit have different errors', async () => {
  expect((await readWith('missing.yaml')).diagnostics.map(({ code, source }) => `${code} ${source}`)).toEqual(
    [
      `source-not-found ${join(folder, 'api/missing.yaml')}`,
      `ref-file-unreadable ${join(folder, 'api/openapi.json')}`,
    ],
  )
  const broken = await readWith('broken.json', { 'api/broken.json': '{"a"' })
  expect(broken.diagnostics.map(({ code }) => code)).toEqual(['json-syntax', 'ref-file-unreadable'])
  const many = await readWith(
    'a.json',
    { 'api/a.json': { $ref: 'b.json' }, 'api/b.json': {} },
    { limits: { files: 1 } },
  )
  expect(many.diagnostics.map(({ code }) => code)).toEqual(['ref-file-limit'])
})
