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

test('a media type that a range includes is neither removed nor added', async () => {
  const content = (type: string) =>
    withContent({ [type]: { schema: { type: 'string', format: 'binary' } } }, 'request')
  const list = async (old: string, next: string) =>
    (await diffValues(content(old), content(next))).map(({ rule }) => rule)
  expect(await list('image/png', 'image/*')).toEqual(['request-media-type-added'])
  expect(await list('image/*', 'image/png')).toEqual(['request-media-type-removed'])
  expect(await list('image/png', '*/*')).toEqual(['request-media-type-added'])
})
