import { expect, test } from 'vitest'
import { diffValues, withOperation } from '../../../test/support/compare.ts'

const parameters = ['limit', 'offset', 'after_id', 'after_name'].map((name) => ({
  name,
  in: 'query',
  schema: { type: 'integer', maximum: 100 },
}))
const pages = (pagination: object) =>
  withOperation({ parameters, 'x-pagination': { items: 'items', ...pagination } })
const after = { parameter: 'after_id', property: 'id' }
const byName = { parameter: 'after_name', property: 'name' }

test.each([
  ['`after` is added', {}, { after }, []],
  ['`after` is removed', { after }, {}, ['pagination-changed', 'pagination-changed']],
  [
    '`after` takes another property',
    { after },
    { after: { ...after, property: 'key' } },
    ['pagination-changed'],
  ],
  [
    '`after` takes another parameter',
    { after },
    { after: byName },
    ['pagination-changed', 'pagination-changed'],
  ],
  ['the page size is lowered', { after }, { after, maxLimit: 50, defaultLimit: 50 }, ['page-size-lowered']],
])('the expected rules are reported if %s', async (_, old, next, wanted) => {
  const changes = await diffValues(pages(old), pages(next))
  expect([...new Set(changes.map(({ rule }) => rule))]).toEqual([...new Set(wanted)])
})
