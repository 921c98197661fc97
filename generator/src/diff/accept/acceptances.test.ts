import { expect, test } from 'vitest'
import { compared, withOperation, withSchema } from '../../../test/support/compare.ts'
import { diffDocuments } from '../diff-documents.ts'
import { acceptChanges, listUnused, readAcceptances, writeAcceptances } from './acceptances.ts'

const object = (...names: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
})
const removed = async (...left: readonly string[]) =>
  diffDocuments(
    await compared(withSchema(object('a', 'b'), 'response')),
    await compared(withSchema(object(...left), 'response')),
  )

test('accepted changes are read back as they were written, and new ones are added', async () => {
  const first = acceptChanges([], await removed('b'), ['breaking'], 'Nobody uses it', '2026-11-30')
  expect(first).toEqual([
    {
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      change: 'POST /things: `a` of the response `200` was removed',
      reason: 'Nobody uses it',
      date: '2026-11-30',
    },
  ])
  const both = acceptChanges(first, await removed(), ['breaking'], 'Neither this', '2026-12-01')
  expect(both.map(({ reason }) => reason)).toEqual(['Nobody uses it', 'Neither this'])
  expect(readAcceptances(writeAcceptances(both), 'accepted.json')).toEqual(both)
})

test('an accepted change that no longer occurs is unused', async () => {
  const accepted = acceptChanges([], await removed(), ['breaking'], 'Fine', '2026-11-30')
  const unused = listUnused(accepted, await removed('a'))
  expect(unused.map(({ change }) => change)).toEqual(['POST /things: `a` of the response `200` was removed'])
})

test('a fingerprint does not depend on other parts of the documents', async () => {
  const parameter = (name: string) => ({ name, in: 'query', schema: { type: 'string' } })
  const without = async (...others: readonly string[]) => {
    const all = (names: readonly string[]) => withOperation({ parameters: names.map(parameter) })
    const diff = diffDocuments(await compared(all([...others, 'page'])), await compared(all(others)))
    return diff.changes.map(({ fingerprint }) => fingerprint)
  }
  expect(await without('other', 'more')).toEqual(await without())
})

test.each([
  ['{', 'accepted.json must be JSON'],
  ['[]', 'accepted.json must have an array `accepted`'],
  ['{"accepted":[{"fingerprint":"a"}]}', 'accepted.json: `accepted[0]` must have'],
])('the invalid file %s is rejected with a reason', (text, message) => {
  expect(() => readAcceptances(text, 'accepted.json')).toThrow(message)
})
