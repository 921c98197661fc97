import { describe, expect, test } from 'vitest'
import {
  diffValues,
  type Parts,
  type ShownChange,
  withContent,
  withOperation,
} from '../../../test/support/compare.ts'

const string = { type: 'string' }
const list = { type: 'array', items: string }
const object = { type: 'object', properties: { a: string } }
const file = { type: 'string', format: 'binary' }
const form = 'application/x-www-form-urlencoded'
const parts = 'multipart/form-data'

describe.each([form, parts])('%s', (mediaType) => {
  test.each([
    ['style and explode of a string', string, { style: 'form', explode: true }],
    ['style and explode of an array', list, { style: 'form', explode: true }],
    ['style of a nullable number', { type: ['number', 'null'] }, { style: 'form' }],
    ['style and explode of a file', file, { style: 'form', explode: true }],
    ['explode of a string', string, { explode: false }],
    ['explode and allowReserved', list, { explode: true, allowReserved: false }],
    ['style beside a content type, which is ignored', string, { style: 'form', contentType: 'image/png' }],
    ['the content type of a string', string, { contentType: 'text/plain' }],
    ['the content type of an array', list, { contentType: 'Text/Plain' }],
    ['the content type of an object', object, { contentType: 'application/json' }],
    ['the content type of a file', file, { contentType: 'application/octet-stream' }],
    [
      'the content type of an array of files',
      { type: 'array', items: file },
      { contentType: 'application/octet-stream' },
    ],
    ['an empty encoding', object, {}],
  ])('an encoding that repeats the defaults is not a change: %s', async (_, schema, encoding) => {
    expect(await diff(mediaType, [schema, encoding], [schema])).toEqual([])
    expect(await diff(mediaType, [schema], [schema, encoding])).toEqual([])
  })

  test('the defaults written as a style equal the defaults written as a content type', async () => {
    expect(
      await diff(mediaType, [string, { style: 'form' }], [string, { contentType: 'text/plain' }]),
    ).toEqual([])
  })

  test.each([
    [list, { explode: false }, 'explode: true', 'explode: false'],
    [list, { style: 'pipeDelimited' }, 'style: form', 'style: pipeDelimited'],
    [object, { style: 'form' }, 'contentType: application/json', 'style: form, explode: true'],
  ])(
    'an encoding other than the default is reported with fields and values: %o %o',
    async (schema, encoding, from, to) => {
      const [added, ...others] = await diff(mediaType, [schema], [schema, encoding])
      expect(others).toEqual([])
      expect(added).toMatchObject({
        rule: 'serialization-changed',
        message: `The serialization of \`t\` of the request body changed from \`${from}\` to \`${to}\``,
        advice: `Use \`${to}\`.`,
      })
      const removed = await diff(mediaType, [schema, encoding], [schema])
      expect(removed).toMatchObject([{ rule: 'serialization-changed', advice: `Use \`${from}\`.` }])
    },
  )

  test('an additional content type is reported as added or removed', async () => {
    const changes = await diff(mediaType, [string], [string, { contentType: 'text/plain, text/csv' }])
    expect(changes).toMatchObject([{ rule: 'part-type-added' }])
    expect(await diff(mediaType, [string, { contentType: 'text/plain, text/csv' }], [string])).toMatchObject([
      { rule: 'part-type-removed' },
    ])
  })

  test('the encoding of a removed property is not reported separately', async () => {
    const changes = await diff(mediaType, [file, { contentType: 'image/png' }], null)
    expect(changes.map(({ rule }) => rule)).toEqual(['request-property-removed'])
  })
})

test('a multipart body that is not form data ignores the style', async () => {
  expect(await diff('multipart/mixed', [object, { style: 'form', explode: false }], [object])).toEqual([])
})

type Property = readonly [schema: Parts, encoding?: Parts]

function diff(mediaType: string, old: Property, next: Property | null): Promise<readonly ShownChange[]> {
  const body = (property: Property | null) =>
    withContent(
      {
        [mediaType]: {
          schema: { type: 'object', properties: { other: string, ...(property && { t: property[0] }) } },
          ...(property?.[1] && { encoding: { t: property[1] } }),
        },
      },
      'request',
    )
  return diffValues(body(old), body(next))
}

test('a change between a media type of a part and its range is reported as one addition or removal', async () => {
  const types = (contentType: string) => ({ f: { contentType } })
  const properties = { f: { type: 'string', format: 'binary' } }
  const list = async (from: string, to: string) => {
    const body = (encoding: Parts) =>
      withOperation({
        requestBody: {
          content: { 'multipart/form-data': { schema: { type: 'object', properties }, encoding } },
        },
      })
    return (await diffValues(body(types(from)), body(types(to)))).map(({ rule }) => rule)
  }
  expect(await list('image/png', 'image/*')).toEqual(['part-type-added'])
  expect(await list('image/*', 'image/png')).toEqual(['part-type-removed'])
})

test('a part header that becomes required is a breaking change, and `Content-Type` is not compared', async () => {
  const list = async (from: Parts, to: Parts) => {
    const body = (headers: Parts) =>
      withOperation({
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { f: { type: 'string' } } },
              encoding: { f: { headers } },
            },
          },
        },
      })
    return (await diffValues(body(from), body(to))).map(({ level, message }) => `${level}: ${message}`)
  }
  const schema = { type: 'string' }
  expect(await list({ 'X-A': { schema } }, { 'X-A': { schema, required: true } })).toEqual([
    'breaking: The header `X-A` of the part `f` is now required',
  ])
  expect(await list({}, { 'Content-Type': { schema } })).toEqual([])
})
