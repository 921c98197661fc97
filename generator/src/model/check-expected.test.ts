import { expect, test } from 'vitest'
import { documentFromValue } from '../document/from-value.ts'
import { buildModel } from './build-model.ts'
import { checkExpected, expectable } from './check-expected.ts'

const schema = { type: 'object', properties: { pets: { type: 'array', items: { type: 'string' } } } }
const ok = { 200: { description: 'ok', content: { 'application/json': { schema } } } }

async function check(operation: object) {
  const { document } = await documentFromValue({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    security: [{ Token: [] }],
    paths: { '/pets': { get: operation } },
    components: { securitySchemes: { Token: { type: 'http', scheme: 'bearer' } } },
  })
  if (document === null) throw new Error('the document of the test is invalid')
  const { model } = buildModel(document)
  return checkExpected(model, document, expectable).map(({ code, message, pointer }) => [
    code,
    message,
    pointer,
  ])
}

test('an operation without scopes, errors and pagination is reported for each of them', async () => {
  expect(await check({ responses: ok })).toEqual([
    ['operation-without-scopes', '"pets.list" has no required scopes', '#/paths/~1pets/get'],
    ['operation-without-errors', '"pets.list" has no error response', '#/paths/~1pets/get'],
    ['list-without-pagination', '"pets.list" is a list without pagination', '#/paths/~1pets/get'],
  ])
})

test('an operation with scopes, errors and pagination, or without security, is not reported', async () => {
  const parameters = ['limit', 'offset'].map((name) => ({
    ...{ name, in: 'query', schema: { type: 'integer', default: 20, maximum: 100 } },
  }))
  const complete = {
    parameters,
    responses: { ...ok, '4XX': { description: 'no' } },
    'x-required-scopes': [],
    'x-pagination': { items: 'pets' },
  }
  expect(await check(complete)).toEqual([])
  expect(await check({ security: [], operationId: 'pets.all', responses: ok })).toEqual([])
})
