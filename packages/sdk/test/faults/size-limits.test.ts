import { createGzip, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { raw, type Step, text } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const asJson = { 'content-type': 'application/json' }
const maxBytes = 5_000_000

/** Sends a gigabyte of spaces, compressed to a megabyte. */
const bomb: Step = (response) => {
  response.writeHead(200, { ...asJson, 'content-encoding': 'gzip' })
  const gzip = createGzip()
  gzip.pipe(response)
  const chunk = Buffer.alloc(1_000_000, ' ')
  let left = 1000
  const write = () => {
    while (left-- > 0 && !response.destroyed) if (!gzip.write(chunk)) return gzip.once('drain', write)
    return gzip.end()
  }
  response.on('error', () => gzip.destroy())
  write()
}

const flood: Step = (response) => {
  response.writeHead(200, asJson)
  const chunk = Buffer.alloc(1_000_000, ' ')
  const write = () => {
    while (!response.destroyed) if (!response.write(chunk)) return void response.once('drain', write)
  }
  write()
}

describe('F24 a response', () => {
  test.each([
    ['is a gzip bomb', bomb],
    ['has a body without end', flood],
  ])('that %s is read only up to `maxBytes`', async (_, step) => {
    const { spice, server, fails } = await setup([step], { maxBytes })
    const before = process.memoryUsage().rss
    const error = await fails(spice.projects.get(1))
    expect(error).toMatchObject({
      name: 'ResponseTooLargeError',
      maxBytes,
      status: 200,
      operation: 'projects.get',
    })
    expect(server.requests).toHaveLength(1)
    // The limit covers the client and the server, because both run in this process.
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test('with a false `Content-Length` throws a typed error', async () => {
    const lie = raw(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9000000000000000\r\n\r\n{}',
    )
    const { spice, fails } = await setup([lie], { maxBytes })
    expect(await fails(spice.projects.get(1, { retries: 0 }))).toMatchObject({ name: 'ConnectionError' })
  })

  test('with fifty layers of gzip throws a typed error', async () => {
    let body: Buffer = Buffer.from('{"id":1}')
    for (let layer = 0; layer < 50; layer++) body = gzipSync(body)
    const encoding = Array(50).fill('gzip').join(', ')
    const { spice, fails } = await setup([text(200, body, { ...asJson, 'content-encoding': encoding })])
    const error = await fails(spice.projects.get(1, { retries: 0 }))
    expect(['ConnectionError', 'ParseError']).toContain(error.name)
  })

  test('of exactly `maxBytes` is returned', async () => {
    const padding = ' '.repeat(maxBytes - 8)
    const { spice } = await setup(
      [text(200, gzipSync(`{"id":1}${padding}`), { ...asJson, 'content-encoding': 'gzip' })],
      {
        maxBytes,
      },
    )
    expect((await spice.projects.get(1)).id).toBe(1)
  })

  test('with an error status and a body that is too large throws a `ResponseTooLargeError`', async () => {
    const { spice, fails } = await setup([text(400, ' '.repeat(maxBytes + 1), asJson)], { maxBytes })
    expect(await fails(spice.projects.get(1))).toMatchObject({ name: 'ResponseTooLargeError', status: 400 })
  })
})
