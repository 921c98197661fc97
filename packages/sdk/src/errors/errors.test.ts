import { describe, expect, test } from 'vitest'
import { json, refuse } from '../../test/support/server.ts'
import { setup } from '../../test/support/setup.ts'
import {
  isApiError,
  isBadRequestError,
  isConnectionError,
  isNotFoundError,
  isRateLimitError,
  isSpiceCloudError,
  NotFoundError,
  SpiceCloudError,
} from '../index.ts'
import { remedies } from './create-api-error.ts'

describe('the error of a response', () => {
  test('lists the problems by field', async () => {
    const details = {
      fieldErrors: { name: ['too short', 7], region: 'no list' },
      formErrors: ['one of the two'],
    }
    const { spice, fails } = await setup([json(422, { error: 'Validation failed', details })])
    const error = await fails(spice.projects.create({ name: 'a' }))
    expect(isBadRequestError(error)).toBe(true)
    expect(error.fieldErrors).toEqual({ name: ['too short'], region: [] })
    expect(error.formErrors).toEqual(['one of the two'])
    expect(error.message).toBe(
      'POST /v1/projects failed with 422: Validation failed. name: too short; one of the two.',
    )
  })

  test('is an `ApiError` for a body of another shape', async () => {
    const { spice, fails } = await setup([
      json(400, [1]),
      json(400, 'text'),
      json(400, null),
      json(400, { error: {} }),
    ])
    for (const body of [[1], 'text', null, { error: {} }]) {
      const error = await fails(spice.projects.get(1))
      expect(error.message).toBe('GET /v1/projects/1 failed with 400.')
      expect(error.body ?? null).toEqual(body)
    }
  })

  test('has a message without control characters, and of limited length', async () => {
    const { spice, fails } = await setup([json(400, { error: `a\u001b[31m\nb${'x'.repeat(10_000)}` })])
    const { message } = await fails(spice.projects.get(1))
    expect(message).toMatch(/^GET \/v1\/projects\/1 failed with 400: a \[31m bx+\.$/)
    expect(message.length).toBeLessThan(600)
  })

  test.each(Object.entries(remedies))(
    'with the code %s has a message that names a remedy',
    async (code, remedy) => {
      const { spice, fails } = await setup([json(403, { error: 'No', code })])
      expect((await fails(spice.projects.get(1))).message).toContain(remedy)
    },
  )

  test('names no remedy for a code that is a property of `Object.prototype`', async () => {
    const { spice, fails } = await setup([json(403, { error: 'No', code: 'constructor' })])
    expect((await fails(spice.projects.get(1))).message).toBe(
      'GET /v1/projects/1 failed with 403 (constructor): No.',
    )
  })

  test('is returned by `result()` as a value', async () => {
    const { spice, server } = await setup([refuse(404), json(200, { id: 1, name: 'one' })])
    const missing = await spice.projects.get(1).result()
    expect(missing).toMatchObject({ ok: false, status: 404, error: { body: { error: 'status 404' } } })
    if (!missing.ok) expect(missing.error.message).toBe('GET /v1/projects/1 failed with 404: status 404.')
    const found = await spice.projects.get(1).result()
    if (found.status === 200) expect(found.data.name).toBe('one')
    expect(found.ok).toBe(true)
    await server.close()
    const lost = await spice.projects.get(1, { retries: 0 }).result()
    expect(lost).toMatchObject({ ok: false, status: null, response: null })
    if (lost.status === null) expect(isConnectionError(lost.error)).toBe(true)
  })
})

describe('the type guards', () => {
  test('recognize errors of another copy of this package, which has other classes', async () => {
    class Copy extends Error {
      override readonly name = 'RateLimitError'
      readonly fieldErrors = {}
    }
    const error = Object.defineProperty(new Copy('from elsewhere'), Symbol.for('@spice-cloud/error'), {})
    expect([isSpiceCloudError(error), isApiError(error), isRateLimitError(error)]).toEqual([true, true, true])
    expect([isNotFoundError(error), error instanceof SpiceCloudError]).toEqual([false, false])
  })

  test.each([new Error('x'), { name: 'NotFoundError' }, null, undefined, 'NotFoundError'])(
    'reject %o, which is not an error of this package',
    (value) => {
      expect([isSpiceCloudError(value), isApiError(value), isNotFoundError(value)]).toEqual([
        false,
        false,
        false,
      ])
    },
  )

  test('an error of this copy is also an instance of its class', async () => {
    const { spice, fails } = await setup([refuse(404)])
    expect(await fails(spice.projects.get(1))).toBeInstanceOf(NotFoundError)
  })
})

test('`JSON.stringify()` of an error omits undefined fields', async () => {
  const { spice, fails } = await setup([refuse(404, { 'x-request-id': 'req-1' })])
  expect(JSON.parse(JSON.stringify(await fails(spice.projects.get(1))))).toEqual({
    name: 'NotFoundError',
    message: 'GET /v1/projects/1 failed with 404: status 404.',
    operation: 'projects.get',
    method: 'GET',
    path: '/v1/projects/{projectId}',
    status: 404,
    requestId: 'req-1',
    attempts: 1,
    fieldErrors: {},
    formErrors: [],
    requiredScopes: ['apps:read'],
    outcomeUnknown: false,
  })
})
