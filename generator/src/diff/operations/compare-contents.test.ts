import { expect, test } from 'vitest'
import { diffValues, withContent } from '../../../test/support/compare.ts'

test.each(['text/plain', 'application/xml'])(
  'a change of a schema is reported for %s, which generated code takes as text',
  async (mediaType) => {
    const body = (maximum: number) =>
      withContent({ [mediaType]: { schema: { type: 'number', maximum } } }, 'request')
    const changes = await diffValues(body(9), body(5))
    expect(changes.map(({ rule }) => rule)).toEqual(['request-range-narrowed'])
  },
)
