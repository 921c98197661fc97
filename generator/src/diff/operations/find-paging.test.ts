import { expect, test } from 'vitest'
import { diffValues, type Parts, withOperation } from '../../../test/support/compare.ts'

const query = (name: string, schema: Parts = {}, rest: Parts = {}) => ({
  name,
  in: 'query',
  schema: { type: 'integer', ...schema },
  ...rest,
})
const list = { type: 'array', items: { type: 'string' } }
const listed = (parameters: readonly Parts[], schema: unknown = list) =>
  withOperation({
    parameters,
    responses: { 200: { description: 'Items', content: { 'application/json': { schema } } } },
  })
const limit = query('limit', { default: 20 })

async function diffQueries(
  old: readonly Parts[],
  next: readonly Parts[],
  schema?: unknown,
): Promise<readonly string[]> {
  const changes = await diffValues(listed(old, schema), listed(next, schema))
  return changes.map(({ level, message }) => `${level}: ${message}`)
}

test.each([['limit'], ['per_page'], ['pageSize'], ['page[size]'], ['maxResults'], ['$top']])(
  'adding `%s` with a default splits a list into pages',
  async (name) => {
    expect(await diffQueries([], [query(name, { default: 20 })])).toEqual([
      `potentially breaking: The query parameter \`${name}\` was added with the default \`20\`, so the response can be one page of the list`,
    ])
  },
)

test.each(['page', 'offset', 'cursor', 'page_token', 'starting_after'])(
  'adding `%s` splits a list into pages',
  async (name) => {
    expect(await diffQueries([], [query(name)])).toEqual([
      `potentially breaking: The query parameter \`${name}\` was added, so the response can be one page of the list`,
    ])
  },
)

test('several new paging parameters are reported as one paging change', async () => {
  expect(await diffQueries([], [query('offset', { default: 0 }), limit])).toEqual([
    'potentially breaking: The query parameter `limit` was added with the default `20`, so the response can be one page of the list',
    'additive: The query parameter `offset` was added',
  ])
})

test('paging of a list inside an object is recognized', async () => {
  expect(await diffQueries([], [limit], { type: 'object', properties: { items: list } })).toEqual([
    'potentially breaking: The query parameter `limit` was added with the default `20`, so the response can be one page of the list',
  ])
})

test.each<[string, readonly Parts[], readonly Parts[], unknown]>([
  ['a limit without a default', [], [query('limit')], list],
  ['a limit of a response that is no list', [], [limit], { type: 'object' }],
  ['another parameter', [], [query('sort', { default: 1 })], list],
])('%s is reported as an optional parameter', async (_, old, next, schema) => {
  expect(await diffQueries(old, next, schema)).toEqual([expect.stringMatching(/^additive: .* was added$/)])
})

test('another paging parameter of a paged list is reported as optional', async () => {
  expect(await diffQueries([query('page')], [query('page'), limit])).toEqual([
    'additive: The query parameter `limit` was added',
  ])
})

test('a required limit is reported as a required parameter', async () => {
  expect(await diffQueries([], [{ ...limit, required: true }])).toEqual([
    'breaking: The query parameter `limit` was added and is required',
  ])
})
