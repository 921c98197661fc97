import { describe, expect, test } from 'vitest'
import { multipart } from './multipart.ts'

/** The parts as a server sees them. */
async function readParts(body: FormData | Blob): Promise<readonly string[]> {
  const request = new Request('http://x.test', { method: 'POST', body })
  const boundary = /boundary=(.*)$/.exec(request.headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = (await request.text()).split(`--${boundary}`).slice(1, -1)
  return parts.map((part) => part.trim().replaceAll('\r\n', '|'))
}

describe('a multipart/form-data body', () => {
  test('has fields for plain values, and files for files', async () => {
    const body = {
      title: 'x',
      count: 1,
      file: new File(['bytes'], 'a.txt', { type: 'text/css' }),
      tags: ['a', 'b'],
    }
    expect(await readParts(multipart()(body))).toEqual([
      'Content-Disposition: form-data; name="title"||x',
      'Content-Disposition: form-data; name="count"||1',
      'Content-Disposition: form-data; name="file"; filename="a.txt"|Content-Type: text/css||bytes',
      'Content-Disposition: form-data; name="tags"||a',
      'Content-Disposition: form-data; name="tags"||b',
    ])
  })

  test('has no file name for text with a media type or for JSON', async () => {
    const body = { title: 'x', meta: { a: 1 }, note: '<p/>' }
    const encodings = { title: { type: 'text/plain' }, note: { type: 'text/html' } }
    expect(await readParts(multipart(encodings)(body))).toEqual([
      'Content-Disposition: form-data; name="title"||x',
      'Content-Disposition: form-data; name="meta"|Content-Type: application/json||{"a":1}',
      'Content-Disposition: form-data; name="note"|Content-Type: text/html||<p/>',
    ])
  })

  test('has the headers that the document describes', async () => {
    const body = { note: 'x', tags: ['a', 'b'], file: new Blob(['y'], { type: 'text/css' }) }
    const headers = { 'X-Kind': 'draft' }
    const encodings = {
      note: { headers },
      tags: { headers, style: ['form', true] },
      file: { headers },
    } as const
    expect(await readParts(multipart(encodings)(body))).toEqual([
      'Content-Disposition: form-data; name="note"|X-Kind: draft||x',
      'Content-Disposition: form-data; name="tags"|X-Kind: draft||a',
      'Content-Disposition: form-data; name="tags"|X-Kind: draft||b',
      'Content-Disposition: form-data; name="file"; filename="blob"|Content-Type: text/css|X-Kind: draft||y',
    ])
  })

  test('writes properties in their style', async () => {
    const encodings = { tags: { style: ['form', false] }, meta: { style: ['deepObject', true] } } as const
    expect(await readParts(multipart(encodings)({ tags: ['a', 'b'], meta: { a: 1, b: null } }))).toEqual([
      'Content-Disposition: form-data; name="tags"||a,b',
      'Content-Disposition: form-data; name="meta[a]"||1',
    ])
  })

  test('leaves out null and undefined', async () => {
    expect(await readParts(multipart()({ a: null, b: undefined, c: [null, 'x'] }))).toEqual([
      'Content-Disposition: form-data; name="c"||x',
    ])
  })

  test('escapes special characters in names', async () => {
    const [part] = await readParts(multipart()({ 'a"\r\nX: y': { b: 1 } }))
    expect(part).toBe(
      'Content-Disposition: form-data; name="a%22%0D%0AX: y"|Content-Type: application/json||{"b":1}',
    )
  })

  test("is parsed by the platform's `formData()`", async () => {
    const body = multipart()({ meta: { a: 1 }, file: new File(['é'], 'ü.bin'), text: 'é' })
    const data = await new Request('http://x.test', { method: 'POST', body }).formData()
    expect([data.get('meta'), data.get('text')]).toEqual(['{"a":1}', 'é'])
    const file = data.get('file') as File
    expect([file.name, await file.text()]).toEqual(['ü.bin', 'é'])
  })
})

test('a multipart/related body declares the type of its root part and an ID for each part', async () => {
  const body = multipart(
    {},
    'multipart/related',
  )({ meta: { a: 1 }, file: new Blob(['x'], { type: 'image/png' }) })
  expect((body as Blob).type).toMatch(/^multipart\/related; type="application\/json"; boundary=/)
  expect(await readParts(body)).toEqual([
    'Content-ID: <meta>|Content-Type: application/json||{"a":1}',
    'Content-ID: <file>|Content-Type: image/png||x',
  ])
})

test('a multipart/mixed body is an array of parts', async () => {
  const body = multipart({}, 'multipart/mixed')([{ a: 1 }, 'text'])
  expect(await readParts(body)).toEqual([
    'Content-Type: application/json||{"a":1}',
    'Content-Type: text/plain; charset=utf-8||text',
  ])
})
