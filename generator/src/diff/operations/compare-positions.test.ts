import { expect, test } from 'vitest'
import {
  diffValues,
  type Parts,
  type ShownChange,
  withContent,
  withOperation,
} from '../../../test/support/compare.ts'

const string = { type: 'string' }
const schema = { type: 'array', prefixItems: [string, { type: 'object' }], items: {} }
const header = { headers: { 'X-Id': { schema: string } } }

function diff(old: Parts, next: Parts): Promise<readonly ShownChange[]> {
  const body = (encodings: Parts) => withContent({ 'multipart/mixed': { schema, ...encodings } }, 'request')
  return diffValues(body(old), body(next))
}

test.each([
  [{ prefixEncoding: [{}] }],
  [{ prefixEncoding: [{ contentType: 'Text/Plain' }, { contentType: 'application/json' }] }],
  [{ prefixEncoding: [{}, {}], itemEncoding: { contentType: 'application/octet-stream' } }],
])('encodings by position that repeat the defaults are not a change: %j', async (encodings) => {
  expect(await diff({}, encodings)).toEqual([])
  expect(await diff(encodings, {})).toEqual([])
})

test.each([
  [{ prefixEncoding: [{ contentType: 'text/html' }] }],
  [{ prefixEncoding: [{}, { contentType: 'application/vnd.a+json' }] }],
  [{ itemEncoding: { contentType: 'image/png, image/jpeg' } }],
  [{ prefixEncoding: [{}, { contentType: 'multipart/mixed', itemEncoding: { contentType: 'a/b' } }] }],
])('a changed media type of a part is reported: %j', async (encodings) => {
  expect((await diff({}, encodings)).map(({ rule }) => rule)).toEqual(['serialization-changed'])
})

test('an added header of a part is reported', async () => {
  expect((await diff({ itemEncoding: {} }, { itemEncoding: header })).map(({ rule }) => rule)).toEqual([
    'part-header-changed',
  ])
})

test('a `querystring` parameter is compared like a parameter, and its form like a body', async () => {
  const operation = (content: Parts, rest: Parts = {}) =>
    withOperation({ parameters: [{ in: 'querystring', name: 'q', content, ...rest }] }, { openapi: '3.2.0' })
  const list = { type: 'object', properties: { a: { type: 'array', items: string } } }
  const form = (rest: Parts = {}) => ({ 'application/x-www-form-urlencoded': { schema: list, ...rest } })
  const rules = async (old: Parts, next: Parts) => (await diffValues(old, next)).map(({ rule }) => rule)
  expect(await rules(operation(form()), operation(form(), { required: true }))).toEqual([
    'parameter-became-required',
  ])
  expect(await rules(operation(form()), operation({ 'application/json': { schema: list } }))).toEqual([
    'serialization-changed',
  ])
  const piped = form({ encoding: { a: { style: 'pipeDelimited', explode: false } } })
  expect(await rules(operation(form()), operation(piped))).toEqual(['serialization-changed'])
  const query = withOperation({ parameters: [{ in: 'query', name: 'q', schema: string }] })
  expect(await rules(query, operation(form()))).toContain('parameter-moved')
})
