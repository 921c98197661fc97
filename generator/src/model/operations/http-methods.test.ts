import { expect, test } from 'vitest'
import { documentFromValue } from '../../document/from-value.ts'
import { buildModel } from '../build-model.ts'

const answer = { 204: { description: 'Done' } }

async function read(pathItem: object, path = '/things/{id}') {
  const parameters = path.includes('{id}')
    ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
    : []
  const { document } = await documentFromValue({
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    paths: { [path]: { parameters, ...pathItem } },
  })
  if (document === null) throw new Error('the document is not valid')
  const { model, diagnostics } = buildModel(document)
  const problems = diagnostics.filter(({ code }) => code.startsWith('method'))
  return {
    operations: model.operations.map(({ name, method, idempotent, pointer, body }) => ({
      id: name.id,
      function: name.function,
      method,
      idempotent,
      pointer,
      hasBody: body !== null,
    })),
    problems: problems.map(({ code, pointer }) => `${code} ${pointer}`),
  }
}

test('`query` is a safe method with a body', async () => {
  const content = { 'application/json': { schema: { type: 'string' } } }
  const { operations } = await read({ query: { requestBody: { content }, responses: answer } }, '/things')
  expect(operations).toEqual([
    {
      id: 'things.query',
      function: 'queryThings',
      method: 'query',
      idempotent: true,
      pointer: '#/paths/~1things/query',
      hasBody: true,
    },
  ])
})

test('additional methods keep their case and are part of operation names', async () => {
  const { operations, problems } = await read({
    additionalOperations: { COPY: { responses: answer }, 'X-Lock': { responses: answer } },
  })
  expect(problems).toEqual([])
  expect(operations.map(({ id, method, idempotent }) => [id, method, idempotent])).toEqual([
    ['things.copy', 'COPY', false],
    ['things.xLock', 'X-Lock', false],
  ])
  expect(operations[0]).toMatchObject({
    function: 'copyThing',
    pointer: '#/paths/~1things~1{id}/additionalOperations/COPY',
  })
})

test.each(['get', 'GET', 'Query', '', 'A B', 'A\r\nHost: evil', "';alert(1)//", 'A/B'])(
  'the additional method %j is ignored with a warning',
  async (method) => {
    const { operations, problems } = await read({ additionalOperations: { [method]: { responses: answer } } })
    expect(operations).toEqual([])
    expect(problems).toHaveLength(1)
  },
)

test.each(['__proto__', 'constructor', "a'b", '`$`'])(
  'the additional method %j is read like any other name',
  async (method) => {
    const additionalOperations = Object.fromEntries([[method, { responses: answer }]])
    const { operations } = await read({ additionalOperations })
    expect(operations.map((operation) => operation.method)).toEqual([method])
  },
)

test('a method that `fetch` rejects is reported', async () => {
  const { problems } = await read({ additionalOperations: { CONNECT: { responses: answer } } })
  expect(problems).toEqual(['method-unsupported #/paths/~1things~1{id}/additionalOperations/CONNECT'])
})
