import { describe, expect, test } from 'vitest'
import { json, project, raw, type Step, text } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const asJson = { 'content-type': 'application/json' }
const one = '{"id":1,"name":"one"}'

test('F17 truncated JSON is a ParseError with the beginning of what came', async () => {
  const { spice, server, fails } = await setup([text(200, '{"a":', { ...asJson, 'x-request-id': 'req-1' })])
  const error = await fails(spice.projects.get(1))
  expect(error).toMatchObject({
    name: 'ParseError',
    status: 200,
    requestId: 'req-1',
    snippet: '{"a":',
    operation: 'projects.get',
  })
  expect(error.message).toBe('GET /v1/projects/1 received 200, but its body is not valid JSON')
  expect(server.requests).toHaveLength(1)
})

test('F18 a login page is recognized by its type, and at most 2 kB of it are kept', async () => {
  const page = `<html>${'x'.repeat(100_000)}`
  const { spice, fails } = await setup([text(200, page, { 'content-type': 'text/html; charset=utf-8' })])
  const error = await fails(spice.projects.get(1))
  expect(error).toMatchObject({ name: 'ParseError', contentType: 'text/html; charset=utf-8' })
  expect(error.message).toContain('its content type is not JSON (text/html; charset=utf-8)')
  expect(error.snippet).toHaveLength(2048)
})

describe('F19 nothing is never taken for something', () => {
  test.each([
    ['an empty body', text(200, '', asJson), 'its body is empty'],
    ['an empty body without a type', text(200, ''), 'its body is empty'],
    ['null', text(200, 'null', asJson), 'its body is null'],
    ['204 where data is promised', text(204, ''), 'its body is empty'],
  ])('%s', async (_, step, message) => {
    const { spice, fails } = await setup([step])
    const error = await fails(spice.projects.get(1))
    expect(error).toMatchObject({ name: 'ParseError', operation: 'projects.get' })
    expect(error.message).toContain(message)
  })
})

describe('F20 an operation that answers nothing gives nothing, and leaves its connection to the next', () => {
  test.each([
    ['204', text(204, '')],
    ['205', text(205, '')],
    ['200 with an unexpected body', json(200, { deleted: true })],
  ])('%s', async (name, step) => {
    const { spice, server } = await setup([step, step, step, step, project])
    for (let id = 1; id <= 4; id++) {
      const data = await spice.projects.delete(id)
      if (!name.startsWith('200')) expect(data).toBeUndefined()
    }
    expect((await spice.projects.get(1)).id).toBe(1)
    // One, or a few on a loaded machine, where a connection is freed after the next call began.
    expect(server.connections()).toBeLessThan(5)
  })

  test('204 with a body that must not be there', async () => {
    const answer = raw('HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\nhello')
    const { spice } = await setup([answer, project])
    expect(await spice.projects.delete(1)).toBeUndefined()
    expect((await spice.projects.get(1)).id).toBe(1)
  })

  test('304 gives nothing, since it answers a condition of the caller', async () => {
    const { spice } = await setup([text(304, '')])
    expect(await spice.projects.get(1, { headers: { 'if-none-match': '"1"' } })).toBeUndefined()
  })
})

describe('F21 reads JSON under all of its names', () => {
  test.each([
    'application/problem+json',
    'application/vnd.x+json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'text/json',
    undefined,
  ])('%s', async (type) => {
    const { spice } = await setup([text(200, one, type ? { 'content-type': type } : {})])
    expect(await spice.projects.get(1)).toEqual({ id: 1, name: 'one' })
  })

  test('with a byte order mark', async () => {
    const { spice } = await setup([text(200, Buffer.from(`\uFEFF${one}`), asJson)])
    expect(await spice.projects.get(1)).toEqual({ id: 1, name: 'one' })
  })

  test.each([
    ['another encoding by name', text(200, one, { 'content-type': 'application/json; charset=utf-16' })],
    [
      'an encoding that only begins like ours',
      text(200, one, { 'content-type': 'application/json; charset=utf-8 or so' }),
    ],
    ['bytes that are no UTF-8', text(200, Buffer.from([0x22, 0xff, 0xfe, 0x22]), asJson)],
  ])('but not in %s', async (_, step) => {
    const { spice, fails } = await setup([step])
    const error = await fails(spice.projects.get(1))
    expect(error.name).toBe('ParseError')
    expect(error.message).toContain('its body is not in UTF-8')
  })
})

describe('F26 takes JSON as data, whatever it is called', () => {
  test('keys that name prototypes change none', async () => {
    const body = '{"id":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    const { spice } = await setup([text(200, body, asJson)])
    const { data } = await spice.projects.get(1).withResponse()
    expect(Object.hasOwn(data, '__proto__')).toBe(true)
    expect({}).not.toHaveProperty('polluted')
  })

  test('also in an error', async () => {
    const body = '{"error":"no","details":{"fieldErrors":{"__proto__":["x"],"name":["too short"]}}}'
    const { spice, fails } = await setup([text(400, body, asJson)])
    const error = await fails(spice.projects.get(1))
    expect(error.fieldErrors).toMatchObject({ name: ['too short'] })
    expect({}).not.toHaveProperty('0')
  })

  test('a nesting of 100,000 ends the call with data or a typed error, never the program', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { spice } = await setup([text(200, deep, asJson)])
    const outcome = await spice.projects.get(1).then(
      () => 'data',
      (error: Error) => error.name,
    )
    expect(['data', 'ParseError']).toContain(outcome)
  })

  test('an error nested 100,000 deep is an error like any other', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { spice, fails } = await setup([text(400, deep, asJson)])
    expect(await fails(spice.projects.get(1))).toMatchObject({ name: 'BadRequestError', status: 400 })
  })

  test('a million keys, and keys that come twice', async () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":0`).join()
    const { spice } = await setup([text(200, `{"id":1,"id":2,${keys}}`, asJson)])
    expect((await spice.projects.get(1)).id).toBe(2)
  })
})

describe('F27 survives headers without measure', () => {
  const many: Step = raw(`HTTP/1.1 200 OK\r\n${'x-h: 1\r\n'.repeat(10_000)}content-length: 2\r\n\r\n{}`)
  const large: Step = raw(
    `HTTP/1.1 200 OK\r\nx-large: ${'x'.repeat(1_000_000)}\r\ncontent-length: 2\r\n\r\n{}`,
  )

  test.each([
    ['ten thousand', many],
    ['one of a megabyte', large],
  ])('%s: a typed error', async (_, step) => {
    const { spice, fails } = await setup([step])
    const error = await fails(spice.projects.get(1, { retries: 0 }))
    expect(error).toMatchObject({ name: 'ConnectionError', operation: 'projects.get' })
  })

  test('two types, and cookies that nobody keeps', async () => {
    const answer = raw(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-type: application/json\r\nset-cookie: a=b\r\ncontent-length: ${one.length}\r\n\r\n${one}`,
    )
    const { spice, server } = await setup([answer])
    await spice.projects.get(1)
    await spice.projects.get(1)
    expect(server.requests[1]?.headers.cookie).toBeUndefined()
  })
})

test.each(['caf\xe9', '\u597d'])('a status with the words %s is no harm', async (words) => {
  const head = `HTTP/1.1 200 ${words}\r\ncontent-type: application/json\r\ncontent-length: ${one.length}`
  for (const encoding of ['utf8', 'latin1'] as const) {
    const { spice } = await setup([raw(Buffer.from(`${head}\r\n\r\n${one}`, encoding))])
    expect((await spice.projects.get(1)).id).toBe(1)
  }
})
