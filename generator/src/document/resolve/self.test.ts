import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getAt } from '../pointer.ts'
import { readDocument } from '../read-document.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
  await mkdir(join(folder, 'api'))
  await writeFile(join(folder, 'api/pet.json'), JSON.stringify({ type: 'integer' }))
  await writeFile(join(folder, 'secret.json'), JSON.stringify({ type: 'integer' }))
})
afterEach(() => rm(folder, { recursive: true }))

async function readWith(self: string, reference: string, openapi = '3.2.0') {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/From' } } }
  const document = {
    openapi,
    $self: self,
    info: { title: 'Pets', version: '1' },
    paths: { '/a': { get: { responses: { 200: { content } } } } },
    components: { schemas: { From: { $ref: reference }, Own: { type: 'string' } } },
  }
  const path = join(folder, 'api/openapi.json')
  await writeFile(path, JSON.stringify(document))
  const { document: read, diagnostics } = await readDocument(path)
  const schema = read === null ? null : getAt(read.root, ['components', 'schemas', 'From'])
  return { schema, codes: diagnostics.map(({ code }) => code), root: read?.root }
}

test('a reference to the address in `$self` is a reference to the document itself', async () => {
  const self = 'https://example.com/apis/pets.json'
  for (const reference of [`${self}#/components/schemas/Own`, 'pets.json#/components/schemas/Own']) {
    const { schema, root } = await readWith(self, reference)
    expect(schema).toEqual({ $ref: '#/components/schemas/Own' })
    expect(root).not.toHaveProperty('$self')
  }
})

test('a file next to `$self` is read next to the document', async () => {
  const { schema, codes } = await readWith('https://example.com/apis/pets.json', 'pet.json')
  expect([schema, codes]).toEqual([{ type: 'integer' }, []])
})

test.each([
  ['https://example.com/apis/pets.json', '../pet.json'],
  ['https://example.com/apis/pets.json', 'https://example.org/pet.json'],
  ['https://example.com/apis/pets.json', '%2e%2e/secret.json'],
  ['https://example.com/apis/pets.json', '..%2fsecret.json'],
  ['../elsewhere/openapi.json', '../secret.json'],
  ['file:///openapi.json', '/etc/hostname'],
  ['file:///etc/openapi.json', 'file:///etc/hostname'],
])('with `$self: %s`, a reference to %s is not followed', async (self, reference) => {
  const { schema, codes } = await readWith(self, reference)
  expect(schema).toBeNull()
  expect(
    codes.every((code) => ['ref-not-allowed', 'ref-file-unreadable', 'source-not-found'].includes(code)),
  ).toBe(true)
})

test.each(['urn:example:pets', 'https://', 'no scheme:'])(
  '`$self: %s` does not change the base',
  async (self) => {
    expect((await readWith(self, 'pet.json')).schema).toEqual({ type: 'integer' })
  },
)

test('`$self` has no meaning in a document of 3.1', async () => {
  expect((await readWith('https://example.com/', 'pet.json', '3.1.0')).schema).toEqual({ type: 'integer' })
})
