import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { withUrl } from './response-head.ts'
import { getWholeResponse } from './whole-response.ts'

test('to import the SDK does not make Node load its fetch, which takes longer than all else of it', async () => {
  const touched: string[] = []
  for (const name of ['Request', 'Response', 'Headers', 'FormData', 'fetch']) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name) as PropertyDescriptor
    onTestFinished(() => {
      Object.defineProperty(globalThis, name, descriptor)
    })
    Object.defineProperty(globalThis, name, { configurable: true, get: () => touched.push(name) })
  }
  vi.resetModules()
  await import('../index.ts')
  expect(touched).toEqual([])
})

const readers = ['text', 'json', 'arrayBuffer', 'blob', 'bytes'] as const

describe('a response in memory is to its reader what the platform gives', () => {
  const text = '{"name":"Größe"}'
  const headers = { 'content-type': 'application/json' }
  const bytes = new TextEncoder().encode(text)
  const url = 'https://api.spice.ai/v1/projects/1'
  const make = () =>
    new (getWholeResponse())(bytes, { status: 200, statusText: 'OK', headers: new Headers(headers), url })
  const platform = () => withUrl(new Response(text, { statusText: 'OK', headers }), url)

  test.each(readers)('read by %s', async (reader) => {
    const content = await make()[reader]()
    expect(content instanceof Blob ? await content.text() : content).toEqual(
      content instanceof Blob ? text : await platform()[reader](),
    )
  })

  test('in every property, and so has its clone', () => {
    const names = Object.keys(Object.getOwnPropertyDescriptors(Response.prototype)) as (keyof Response)[]
    const plain = (response: Response) =>
      Object.fromEntries(names.map((name) => [name, show(response[name])]).sort())
    const show = (value: unknown) =>
      value instanceof Headers ? Object.fromEntries(value) : typeof value === 'function' ? 'function' : value
    const { body: ours, constructor: ourClass, ...whole } = plain(make())
    const { body: theirs, constructor: theirClass, ...expected } = plain(platform())
    expect(whole).toEqual(expected)
    expect(ours).toBeInstanceOf(ReadableStream)
    expect(make()).toBeInstanceOf(Response)
    expect(make().clone()).toMatchObject({ url, status: 200 })
  })

  test('what the platform is handed must be a clone, or it says so', async () => {
    await expect(new Response(make().clone().body).text()).resolves.toBe(text)
    expect(() => Response.prototype.clone.call(make())).toThrow(TypeError)
  })

  test('is printed like one', () => {
    expect(inspect(make())).toContain('status: 200')
  })
})
