import { describe, expect, test } from 'vitest'
import { json, project, refuse, text } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const created = json(201, { id: 2, name: 'sales-bi' })
const removed = text(204, '')

describe('F09 the retry policy', () => {
  describe.each([500, 502, 503, 504, 408])('after a %i', (status) => {
    test('repeats a GET', async () => {
      const { spice, server } = await setup([refuse(status), project])
      expect((await spice.projects.get(1)).id).toBe(1)
      expect(server.requests).toHaveLength(2)
    })

    test('repeats a PUT with the same body', async () => {
      const { spice, server } = await setup([refuse(status), project])
      await spice.projects.update(1, { description: 'new' })
      expect(server.requests.map(({ body }) => body)).toEqual([
        '{"description":"new"}',
        '{"description":"new"}',
      ])
    })

    test('repeats a DELETE', async () => {
      const { spice, server } = await setup([refuse(status), removed])
      expect(await spice.projects.delete(1)).toBeUndefined()
      expect(server.requests).toHaveLength(2)
    })

    test('does not repeat a POST, whose outcome is unknown', async () => {
      const { spice, server, fails } = await setup([refuse(status), created])
      const error = await fails(spice.projects.create({ name: 'sales-bi' }))
      expect(error).toMatchObject({ status, attempts: 1, outcomeUnknown: true })
      expect(server.requests).toHaveLength(1)
    })
  })

  test('repeats a POST after a 503 with `Retry-After`, because it was rejected', async () => {
    const { spice, server, clock } = await setup([refuse(503, { 'retry-after': '1' }), created])
    await spice.projects.create({ name: 'sales-bi' })
    expect(server.requests).toHaveLength(2)
    expect(clock.sleeps).toEqual([1250])
  })

  test('treats a 404 after a retry of a DELETE as success if the first attempt may have been processed', async () => {
    const { spice, server } = await setup([refuse(502), refuse(404)])
    expect(await spice.projects.delete(1)).toBeUndefined()
    expect(server.requests).toHaveLength(2)
  })

  test('treats a 404 after a retry of a DELETE as an error if the first attempt was rejected', async () => {
    const { spice, fails } = await setup([refuse(429), refuse(404)])
    expect(await fails(spice.projects.delete(1))).toMatchObject({ name: 'NotFoundError', attempts: 2 })
  })
})

describe('F10 a permanent error is not retried', () => {
  test.each([
    [501, 'ServerError'],
    [505, 'ServerError'],
    [400, 'BadRequestError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [410, 'NotFoundError'],
    [422, 'BadRequestError'],
    [402, 'ApiError'],
    [413, 'ApiError'],
  ])('status %i throws a %s', async (status, name) => {
    const { spice, server, fails } = await setup([refuse(status)])
    expect(await fails(spice.projects.get(1))).toMatchObject({
      name,
      status,
      attempts: 1,
      outcomeUnknown: false,
    })
    expect(server.requests).toHaveLength(1)
  })
})

test('F11 a 503 with an HTML page is retried, and the message omits the page', async () => {
  const page = `<html>${'x'.repeat(300_000)}</html>`
  const { spice, server, fails } = await setup([text(503, page, { 'content-type': 'text/html' })])
  const error = await fails(spice.projects.get(1))
  expect(server.requests).toHaveLength(3)
  expect(error.message).toBe('GET /v1/projects/1 failed with 503. Gave up after 3 attempts.')
  expect(error.body).toHaveLength(2048)
})
