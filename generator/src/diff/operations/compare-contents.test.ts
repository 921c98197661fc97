import { expect, test } from 'vitest'
import { diffValues, withContent } from '../../../test/support/compare.ts'

test.each(['text/plain', 'application/xml'])(
  'a schema change is reported for %s, although generated code treats its values as strings',
  async (mediaType) => {
    const body = (maximum: number) =>
      withContent({ [mediaType]: { schema: { type: 'number', maximum } } }, 'request')
    const changes = await diffValues(body(9), body(5))
    expect(changes.map(({ rule }) => rule)).toEqual(['request-range-narrowed'])
  },
)

test('a change between a media type and its range is reported as one addition or removal', async () => {
  const content = (type: string) =>
    withContent({ [type]: { schema: { type: 'string', format: 'binary' } } }, 'request')
  const list = async (old: string, next: string) =>
    (await diffValues(content(old), content(next))).map(({ rule }) => rule)
  expect(await list('image/png', 'image/*')).toEqual(['request-media-type-added'])
  expect(await list('image/*', 'image/png')).toEqual(['request-media-type-removed'])
  expect(await list('image/png', '*/*')).toEqual(['request-media-type-added'])
})
