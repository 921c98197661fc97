/** Security requirements that refer to their schemes by URI (OpenAPI 3.2). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getAt } from '../pointer.ts'
import { readDocument } from '../read-document.ts'

const self = 'https://example.com/apis/pets.json'
const bearer = { type: 'http', scheme: 'bearer' }
const key = { type: 'apiKey', in: 'header', name: 'x-key' }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
  await writeFile(
    join(folder, 'shared.json'),
    JSON.stringify({ components: { securitySchemes: { Key: key } } }),
  )
  await writeFile(join(folder, 'alone.json'), JSON.stringify(key))
})
afterEach(() => rm(folder, { recursive: true }))

async function readRequirement(requirement: object) {
  const document = {
    openapi: '3.2.0',
    $self: self,
    info: { title: 'Pets', version: '1' },
    paths: { '/a': { get: { security: [requirement], responses: { 204: { description: 'Done' } } } } },
    components: {
      securitySchemes: { Bearer: bearer, Alias: { $ref: '#/components/securitySchemes/Bearer' }, 'a/b': key },
    },
  }
  const path = join(folder, 'pets.json')
  await writeFile(path, JSON.stringify(document))
  const { document: read, diagnostics } = await readDocument(path)
  const [found] = getAt(read?.root ?? {}, ['paths', '/a', 'get', 'security']) as object[]
  const schemes = getAt(read?.root ?? {}, ['components', 'securitySchemes']) as Record<string, object>
  return { found, schemes, problems: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) }
}

test.each([
  ['#/components/securitySchemes/Bearer', 'Bearer'],
  [`${self}#/components/securitySchemes/Bearer`, 'Bearer'],
  ['./pets.json#/components/securitySchemes/Bearer', 'Bearer'],
  ['#/components/securitySchemes/Alias', 'Alias'],
  ['#/components/securitySchemes/a~1b', 'a/b'],
  ['a/b', 'a/b'],
  ['Bearer', 'Bearer'],
])('%s is the scheme %s of the document', async (uri, name) => {
  const { found, problems } = await readRequirement({ [uri]: ['read'] })
  expect([found, problems]).toEqual([{ [name]: ['read'] }, []])
})

test.each([
  ['shared.json#/components/securitySchemes/Key', 'Key'],
  ['./alone.json', 'alone'],
])('%s is a scheme of another file, which becomes a component', async (uri, name) => {
  const { found, schemes, problems } = await readRequirement({ Bearer: [], [uri]: [] })
  expect([found, problems]).toEqual([{ Bearer: [], [name]: [] }, []])
  expect(schemes[name]).toEqual(key)
})

test.each([
  '#/components/securitySchemes/Baerer',
  './missing.json',
  'https://example.org/x.json#/a',
  '#/paths',
])('%s is reported as undefined, at its location', async (uri) => {
  const { found, problems } = await readRequirement({ [uri]: [] })
  const token = uri.replaceAll('/', '~1')
  const location = `#/paths/~1a/get/security/0/${encodeURI(token).replaceAll('#', '%23')}`
  expect(found).toEqual({ [uri]: [] })
  expect(problems.map((problem) => decodeURIComponent(problem))).toEqual([
    `security-scheme-undefined ${decodeURIComponent(location)}`,
  ])
})
