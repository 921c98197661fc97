import { expect, test } from 'vitest'
import { makeDocument } from '../../../test/support/literal-document.ts'
import { printSchema } from '../../../test/support/print-schema.ts'
import { buildModel } from '../build-model.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const schemas = {
  Target: {
    type: 'object',
    properties: { id: { ...text, readOnly: true }, url: text, headers: { ...text, writeOnly: true } },
    required: ['id', 'url', 'headers'],
    dependentRequired: { url: ['headers', 'id'] },
  },
  Alert: {
    type: 'object',
    properties: { target: ref('Target'), others: { type: 'array', items: ref('Target') } },
  },
  Secret: { type: 'object', properties: { value: { ...text, writeOnly: true } } },
  Plain: { type: 'object', properties: { name: text } },
  Id: { type: 'integer', readOnly: true },
  WithId: {
    type: 'object',
    properties: { id: ref('Id'), described: { allOf: [ref('Id'), { description: 'x' }] }, name: text },
  },
  Tree: {
    type: 'object',
    properties: { id: { ...text, readOnly: true }, children: { type: 'array', items: ref('Tree') } },
  },
  Extended: { allOf: [ref('Target'), { required: ['id'] }] },
}

test('a schema has read and write variants only if they differ from the whole schema', () => {
  const { model, diagnostics } = buildModel(makeDocument({ components: { schemas } }))
  expect(diagnostics).toEqual([])
  expect(Object.fromEntries(model.schemas.map(({ name, schema }) => [name, printSchema(schema)]))).toEqual({
    Target: '{ id: string, url: string, headers: string } <needs url: headers id>',
    TargetRead: '{ id: string, url: string } <needs url: id>',
    TargetWrite: '{ url: string, headers: string } <needs url: headers>',
    Alert: '{ target?: Target, others?: Target[] }',
    AlertRead: '{ target?: TargetRead, others?: TargetRead[] }',
    AlertWrite: '{ target?: TargetWrite, others?: TargetWrite[] }',
    Secret: '{ value?: string }',
    SecretRead: '{}',
    Plain: '{ name?: string }',
    Id: 'integer',
    WithId: '{ id?: Id, described?: Id, name?: string }',
    WithIdWrite: '{ name?: string }',
    Tree: '{ id?: string, children?: Tree[] }',
    TreeWrite: '{ children?: TreeWrite[] }',
    Extended: 'Target & { id: string }',
    ExtendedRead: 'TargetRead & { id: string }',
    ExtendedWrite: 'TargetWrite & {}',
  })
})

test('each variant has the name of the schema that it is a variant of', () => {
  const { model } = buildModel(makeDocument({ components: { schemas } }))
  expect(model.schemas.find(({ name }) => name === 'TargetRead')).toMatchObject({
    documentName: 'Target',
    variant: 'read',
    recursive: false,
    pointer: '#/components/schemas/Target',
  })
  expect(model.schemas.find(({ name }) => name === 'TreeWrite')?.recursive).toBe(true)
})

test('inline schemas of responses are read variants, and those of bodies are write variants', () => {
  const content = {
    'application/json': {
      schema: { type: 'object', properties: { alert: ref('Alert'), key: { ...text, readOnly: true } } },
    },
  }
  const { model } = buildModel(
    makeDocument({
      components: { schemas },
      paths: { '/a': { post: { requestBody: { content }, responses: { 200: { content } } } } },
    }),
  )
  const [operation] = model.operations
  const print = (contents: readonly { schema: Parameters<typeof printSchema>[0] }[] = []) =>
    contents.map(({ schema }) => printSchema(schema))
  expect(print(operation?.body?.contents)).toEqual(['{ alert?: AlertWrite }'])
  expect(print(operation?.responses[0]?.contents)).toEqual(['{ alert?: AlertRead, key?: string }'])
})

test('a variant whose name is taken gets another', () => {
  const { model } = buildModel(makeDocument({ components: { schemas: { ...schemas, secretRead: text } } }))
  expect(
    model.schemas.filter(({ documentName }) => documentName === 'Secret').map(({ name }) => name),
  ).toEqual(['Secret', 'SecretRead2'])
})

test('each schema follows those it needs, and schemas of a cycle are marked', () => {
  const { model } = buildModel(
    makeDocument({
      components: {
        schemas: {
          A: { properties: { b: ref('B') } },
          B: { properties: { c: { type: 'array', items: ref('C') } } },
          C: { properties: { b: ref('B') } },
          D: { properties: { d: ref('D'), a: ref('A') } },
          E: text,
        },
      },
    }),
  )
  expect(model.schemas.map(({ name, recursive }) => `${name}${recursive ? ' recursive' : ''}`)).toEqual([
    'B recursive',
    'C recursive',
    'A',
    'D recursive',
    'E',
  ])
})
