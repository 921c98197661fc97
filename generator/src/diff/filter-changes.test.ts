import { expect, test } from 'vitest'
import { compared, withPaths } from '../../test/support/compare.ts'
import { type OperationPattern, parsePattern } from '../document/select/operation-pattern.ts'
import { diffDocuments } from './diff-documents.ts'
import { filterChanges } from './filter-changes.ts'

const operation = (operationId: string, summary: string) => ({
  operationId,
  summary,
  tags: [operationId.includes('Pet') ? 'Pets' : 'Owners'],
  responses: { 204: { description: 'done' } },
})
const document = (summary: string) =>
  withPaths({
    '/pets': { get: operation('getPets', summary), post: operation('createPet', summary) },
    '/owners/{id}': {
      get: {
        ...operation('getOwner', summary),
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      },
    },
  })

test.each([
  ['tag:Pets', ['GET /pets', 'POST /pets']],
  ['path:/owners/**', ['GET /owners/{id}']],
  ['operationId:get*', ['GET /owners/{id}', 'GET /pets']],
  ['method:post', ['POST /pets']],
])('the pattern %s selects the changes of %j', async (text, wanted) => {
  const diff = diffDocuments(await compared(document('a')), await compared(document('b')))
  const { changes } = filterChanges(diff, [parsePattern(text) as OperationPattern])
  expect(changes.map((change) => change.operation)).toEqual(wanted)
})
