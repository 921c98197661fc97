import { expect, test } from 'vitest'
import { type Schema, Validation } from './validate.ts'

const operation = { id: 'logs.read', method: 'GET', path: '/logs' }
const isString: Schema = {
  safeParse: (value) =>
    typeof value === 'string'
      ? { success: true }
      : { success: false, error: { issues: [{ path: [], message: 'must be a string' }] } },
}
const lines: Schema = { item: isString, safeParse: () => ({ success: true }) }
const validators = () => ({ body: null, responses: { 200: lines } })

async function* items(): AsyncGenerator<unknown> {
  yield 'a'
  yield 5
  yield 'b'
}

test('`strict` validation throws an error with the index of the invalid item of a stream', async () => {
  const validation = new Validation({ validators, responses: 'strict' }, { warn: () => {} })
  const read: unknown[] = []
  const iterate = async () => {
    for await (const item of validation.response(operation, 200, items()) as AsyncIterable<unknown>)
      read.push(item)
  }
  await expect(iterate()).rejects.toMatchObject({
    name: 'ValidationError',
    index: 1,
    issues: [{ path: ['body', 1] }],
  })
  expect(read).toEqual(['a'])
})

test('a validator whose error lists no issues is reported, and the data is returned', () => {
  const logged: string[] = []
  const broken: Schema = { safeParse: () => JSON.parse('{ "success": false, "error": {} }') }
  const validation = new Validation(
    { validators: () => ({ body: null, responses: { 200: broken } }), responses: 'strict' },
    { warn: (message) => logged.push(message) },
  )
  expect(validation.response(operation, 200, 'a')).toBe('a')
  expect(logged).toEqual(['The response of GET /logs was not validated: the validator threw'])
})

test('`warn` validation logs the invalid item of a stream and continues', async () => {
  const logged: string[] = []
  const validation = new Validation({ validators }, { warn: (message) => logged.push(message) })
  const read: unknown[] = []
  for await (const item of validation.response(operation, 200, items()) as AsyncIterable<unknown>)
    read.push(item)
  expect(read).toEqual(['a', 5, 'b'])
  expect(logged).toEqual(['The response of GET /logs is not valid (body.1 must be a string)'])
})
