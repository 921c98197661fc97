import { expect, test } from 'vitest'
import { documentFromValue } from '../from-value.ts'
import { parsePattern } from './operation-pattern.ts'
import { selectOperations } from './select-operations.ts'

const operation = {
  method: 'get',
  path: '/users/{id}/keys',
  operationId: 'listUserKeys',
  tags: ['Users', 'Keys'],
}

test.each([
  ['tag:Users', true],
  ['tag:users', false],
  ['tag:*', true],
  ['method:GET', true],
  ['method:post', false],
  ['operationId:list*Keys', true],
  ['operationId:list*Keys*x', false],
  ['path:/users/{id}/keys', true],
  ['path:/users/*', false],
  ['path:/users/*/keys', true],
  ['path:/users/**', true],
  ['path:/**/keys', true],
  ['path:**', true],
  ['path:/users', false],
])('the pattern %s matches the operation: %s', (text, matches) => {
  expect(parsePattern(text)?.matches(operation)).toBe(matches)
})

test('wildcards are matched in linear time', () => {
  const started = process.cpuUsage()
  expect(
    parsePattern(`operationId:${'*a'.repeat(5000)}b`)?.matches({
      ...operation,
      operationId: 'a'.repeat(50_000),
    }),
  ).toBe(false)
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
})

test.each(['users', 'tags:Users', 'tag:', ':x'])('%s is not a valid pattern', (text) => {
  expect(parsePattern(text)).toBeNull()
})

const schema = (name: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
})
const answer = (name: string) => ({ responses: { 200: { description: '', content: schema(name) } } })

async function select(include: readonly string[], exclude: readonly string[] = []) {
  const { document } = await documentFromValue({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/users': {
        get: { tags: ['Users'], operationId: 'listUsers', ...answer('Users') },
        post: { tags: ['Users'], responses: {} },
      },
      '/keys': { get: { tags: ['Keys'], ...answer('Key') } },
    },
    webhooks: {
      userAdded: { post: { tags: ['Events'], requestBody: { content: schema('Event') }, responses: {} } },
    },
    components: {
      schemas: {
        Users: { items: { $ref: '#/components/schemas/User' } },
        User: {},
        Key: {},
        Event: {},
        Unused: {},
      },
      securitySchemes: { key: { type: 'http' } },
    },
  })
  if (document === null) throw new Error('the document has errors')
  const { root, diagnostics } = selectOperations(document.root, { include, exclude }, document)
  const { paths = {}, webhooks = {}, components = {} } = root as Record<string, Record<string, object>>
  const operations = Object.entries({ ...paths, ...webhooks }).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  )
  return { operations, schemas: Object.keys(components.schemas ?? {}), components, diagnostics }
}

test('only components that the selected operations use are kept', async () => {
  const { operations, schemas, components } = await select(['tag:Users'])
  expect(operations).toEqual(['get /users', 'post /users'])
  expect(schemas).toEqual(['Users', 'User'])
  expect(components.securitySchemes).toHaveProperty('key')
})

test('`exclude` applies after `include`, and several patterns add up', async () => {
  expect((await select(['tag:Users', 'path:/keys'], ['method:post'])).operations).toEqual([
    'get /users',
    'get /keys',
  ])
  expect((await select([], ['tag:Events'])).operations).toEqual(['get /users', 'post /users', 'get /keys'])
})

test('a pattern that matches nothing is an error that suggests existing ones', async () => {
  const { diagnostics } = await select(['operationId:listUser', 'nonsense'], ['tag:Zzz'])
  expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['selection-unmatched', 'error', expect.stringContaining('did you mean "operationId:listUsers"?')],
    ['selection-invalid', 'error', expect.stringContaining('"nonsense"')],
    ['selection-unmatched', 'error', expect.stringContaining('"tag:Users" or "tag:Keys" or "tag:Events"')],
  ])
})
