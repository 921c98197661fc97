import { describe, expect, test } from 'vitest'
import { events, wholeEvents, writeEvents } from './events.ts'
import { byMediaType, json, text } from './read.ts'
import { ResponseFormatError } from './response-error.ts'
import {
  type CallOptions,
  createClient,
  type FetchInit,
  type OperationInfo,
  type OperationInput,
} from './runtime.ts'
import { lines, sequence, writeLines, writeSequence } from './streams.ts'

const info = { id: 'things.get', method: 'GET', path: '/things' } satisfies OperationInfo

function respond(body: BodyInit | null, type = 'application/json', status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': type } })
}

async function call(
  response: Response | ((url: string, init: FetchInit) => Response | Promise<Response>),
  operation: Partial<OperationInfo> = {},
  input: OperationInput = {},
  options?: CallOptions,
) {
  const fetch = async (url: string, init: FetchInit) =>
    typeof response === 'function' ? await response(url, init) : response
  return await createClient({ baseUrl: 'http://x.test', fetch }).send(
    { ...info, ...operation },
    input,
    options,
  )
}

/** The request of a call. */
async function sent(operation: Partial<OperationInfo>, input: OperationInput, options?: CallOptions) {
  let seen: { url: string; init: FetchInit } | undefined
  await call(
    (url, init) => {
      seen = { url, init }
      return new Response(null, { status: 204 })
    },
    operation,
    input,
    options,
  )
  return seen as { url: string; init: FetchInit & { duplex?: string } }
}

describe('a successful response', () => {
  test('without a documented body is not read, regardless of what the server sends', async () => {
    const result = await call(respond('OK', 'text/plain'), { empty: true })
    expect(result).toMatchObject({ ok: true, status: 200, data: undefined })
  })

  test('with invalid JSON throws an error with the status, content type and text', async () => {
    const error = await call(respond('<html>Sign in</html>', 'text/html')).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ResponseFormatError)
    expect(error).toMatchObject({
      status: 200,
      contentType: 'text/html',
      text: '<html>Sign in</html>',
      operation: info,
    })
    expect((error as Error).message).toBe(
      'The response of things.get (GET /things) is not valid JSON: status 200, content type text/html, body "<html>Sign in</html>".',
    )
  })

  test('with an empty body has the data `undefined`', async () => {
    expect(await call(respond(''))).toMatchObject({ data: undefined })
  })
})

test('a failure that is not JSON has its text as the error', async () => {
  expect(await call(respond('<html>', 'text/html', 502))).toMatchObject({
    ok: false,
    status: 502,
    error: '<html>',
  })
})

describe('a response with several media types', () => {
  const read = byMediaType({
    '200': { 'application/json': json, 'text/event-stream': events, 'text/csv': text },
  })
  const operation = { read, parseAs: 'stream' as const }

  test('is read as the first one by default', async () => {
    expect(await call(respond('{"a":1}'), operation)).toMatchObject({ data: { a: 1 } })
  })

  test('is requested and read as the media type in `accept`', async () => {
    expect(
      await call(respond('a,b', 'text/csv; charset=utf-8'), operation, { accept: 'text/csv' }),
    ).toMatchObject({
      data: 'a,b',
    })
    expect((await sent(operation, { accept: 'text/csv' })).init.headers).toMatchObject({ accept: 'text/csv' })
  })

  test('throws an error that suggests `accept` if the server sends another one', async () => {
    const calling = call(respond('data: 1\n\n', 'text/event-stream'), operation)
    await expect(calling).rejects.toThrow(
      "is text/event-stream instead of application/json (pass `accept: 'text/event-stream'` to read it)",
    )
  })
})

async function collect(data: unknown): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of data as AsyncIterable<unknown>) items.push(item)
  return items
}

/** A body in pieces that end anywhere, also in a character. */
function chunks(whole: string, size = 3): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(whole)
  let index = 0
  return new ReadableStream({
    pull(controller) {
      if (index >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(index, index + size))
      index += size
    },
  })
}

describe('a stream', () => {
  test.each([
    ['ndjson', lines, '{"a":"é"}\r\n\n{"a":2}', [{ a: 'é' }, { a: 2 }]],
    ['a JSON text sequence', sequence, '\u001e{"a":\n1}\n\u001e2\n', [{ a: 1 }, 2]],
    ['an event stream', events, ': hi\nevent: x\ndata: {"a":\ndata: 1}\n\ndata: 2', [{ a: 1 }, 2]],
    ['an event stream that ends with [DONE]', events, 'data: 1\n\ndata: [DONE]\n\ndata: 2\n\n', [1]],
    ['whole events', wholeEvents, 'id: 7\nevent: x\ndata: y\n\n', [{ id: '7', event: 'x', data: 'y' }]],
  ])('of %s is read item by item', async (_, read, body, want) => {
    const result = await call(respond(chunks(body), 'x/y'), { read, parseAs: 'stream' })
    expect(await collect('data' in result ? result.data : null)).toEqual(want)
  })

  test('yields items as they arrive, and cancels the request when the caller stops', async () => {
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('1\n2\n')),
      cancel: () => {
        cancelled = true
      },
    })
    const result = await call(respond(body), { read: lines, parseAs: 'stream' })
    for await (const item of ('data' in result ? result.data : []) as AsyncIterable<unknown>) {
      expect(item).toBe(1)
      break
    }
    expect(cancelled).toBe(true)
  })

  test('stops while a clone of the response is not read', async () => {
    const response = new Response('1\n2\n')
    const clone = response.clone()
    const result = await call(async () => response, { read: lines, parseAs: 'stream' })
    for await (const item of ('data' in result ? result.data : []) as AsyncIterable<unknown>) {
      expect(item).toBe(1)
      break
    }
    expect(await clone.text()).toBe('1\n2\n')
  })

  test('with an item that is not JSON yields the items before it, then throws an error', async () => {
    const result = await call(respond('1\n{oops\n3\n'), { read: lines, parseAs: 'stream' })
    const seen: unknown[] = []
    const reading = async () => {
      for await (const item of ('data' in result ? result.data : []) as AsyncIterable<unknown>)
        seen.push(item)
    }
    await expect(reading()).rejects.toThrow('has an item that is not valid JSON: status 200')
    expect(seen).toEqual([1])
  })
})

describe('a body of items', () => {
  async function* items() {
    yield { a: 1 }
    yield 'x\ny'
  }
  test.each([
    ['lines', writeLines, '{"a":1}\n"x\\ny"\n'],
    ['a sequence', writeSequence, '\u001e{"a":1}\n\u001e"x\\ny"\n'],
    ['events', writeEvents, 'data: {"a":1}\n\ndata: x\ndata: y\n\n'],
  ])('is sent as %s in half-duplex mode', async (_, serializeBody, want) => {
    const { init } = await sent({ method: 'POST', mediaType: 'x/y', serializeBody }, { body: items() })
    expect(init.duplex).toBe('half')
    expect(await new Response(init.body as BodyInit).text()).toBe(want)
  })

  test('is sent unchanged if it is a string, bytes or a stream', async () => {
    for (const body of ['text', new Blob(['x']), new Uint8Array([1])]) {
      const { init } = await sent({ method: 'POST', serializeBody: writeLines }, { body })
      expect(init.body).toBe(body)
      expect(init.duplex).toBeUndefined()
    }
  })
})

describe('a request', () => {
  test('accepts JSON by default', async () => {
    expect((await sent({}, {})).init.headers).toEqual({ accept: 'application/json' })
    expect((await sent({ empty: true }, {})).init.headers).toEqual({})
  })

  test('passes its options on to `fetch`', async () => {
    const { init } = await sent({}, {}, { cache: 'no-store', credentials: 'include' })
    expect(init).toMatchObject({ cache: 'no-store', credentials: 'include' })
  })

  test('has the headers that a function returns', async () => {
    let count = 0
    const seen: unknown[] = []
    const client = createClient({
      baseUrl: 'http://x.test',
      headers: async () => ({ 'x-count': String(++count) }),
      fetch: async (_, init) => {
        seen.push(init.headers['x-count'])
        return respond('1')
      },
    })
    await client.send(info, {})
    await client.send(info, {})
    expect(seen).toEqual(['1', '2'])
  })
})

describe('`baseUrl`', () => {
  test('can be relative to the page', async () => {
    const page = globalThis as { location?: unknown }
    page.location = { href: 'https://app.test/start?x=1' }
    const urls: string[] = []
    try {
      for (const baseUrl of ['/api/', 'api', '']) {
        const fetch = async (url: string) => {
          urls.push(url)
          return respond('1')
        }
        await createClient({ baseUrl, fetch })
          .send(info, {})
          .catch(() => urls.push('refused'))
      }
    } catch (error) {
      urls.push((error as Error).name)
    } finally {
      delete page.location
    }
    expect(urls).toEqual([
      'https://app.test/api/things',
      'https://app.test/api/things',
      'https://app.test/things',
    ])
  })

  test('throws an error that names the problem if it is relative outside a page', () => {
    for (const baseUrl of ['', '/api'])
      expect(() => createClient({ baseUrl })).toThrow(
        /^`baseUrl` must be an http\(s\) URL .* pass an absolute one\.$/,
      )
  })
})
