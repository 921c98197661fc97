import { expect, test } from 'vitest'
import { createClient } from '../test/client.ts'
import { documentOperations, type OperationSpec } from './spec.ts'

/** As the document might gain one: nobody here knows what it does. */
function inventOperation(): OperationSpec {
  const model = documentOperations.find(({ info }) => info.id === 'projects.secrets.set') as OperationSpec
  return {
    ...model,
    info: {
      id: 'projects.widgets.create',
      method: 'POST',
      path: '/v1/projects/{projectId}/widgets',
      scopes: ['apps:write'],
    },
    responses: { '201': null, '400': null },
    exampleResponses: { '201': { id: 7 }, '400': { error: 'never this' } },
  }
}

test('an operation that is new in the document is routed, validated and answered with its example', async () => {
  const { call, emulator, as } = createClient({ operations: [...documentOperations, inventOperation()] })
  const path = '/v1/projects/1/widgets'
  expect(await call(201, 'POST', path, { name: 'A', value: 'b' })).toEqual({ id: 7 })
  expect((await call(400, 'POST', path, { name: 'A' })).details.fieldErrors).toEqual({
    value: ['is required'],
  })
  const reader = emulator.tokens.createPersonalAccessToken({
    user: 'ada',
    org: 'acme',
    scopes: ['apps:read'],
  })
  expect(await as(reader)(403, 'POST', path, {})).toMatchObject({ code: 'insufficient_scope' })
  expect(emulator.operations).toContainEqual({
    id: 'projects.widgets.create',
    method: 'POST',
    path: '/v1/projects/{projectId}/widgets',
    answeredBy: 'example',
  })
})
