/** Bodies of which a clone is not read, as loggers and MSW make them. */
import { expect, test } from 'vitest'
import { discard, readChunks } from './foreign-response.ts'

/** A response whose body never ends, and a clone of it that nobody reads. */
function openStream() {
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array([1])),
    cancel: () => {
      isCancelled = true
    },
  })
  const response = new Response(body)
  return { response, clone: response.clone(), isCancelled: () => isCancelled }
}

test('`readChunks` ends after `break`, although a clone of the response is not read', async () => {
  const { response, clone, isCancelled } = openStream()
  for await (const chunk of readChunks(response)) {
    expect(chunk).toEqual(new Uint8Array([1]))
    break
  }
  expect(isCancelled()).toBe(false)
  await clone.body?.cancel()
  expect(isCancelled()).toBe(true)
})

test('`discard` does not wait for a clone of the response', async () => {
  const { response, clone, isCancelled } = openStream()
  await discard(response)
  expect(isCancelled()).toBe(false)
  await clone.body?.cancel()
  expect(isCancelled()).toBe(true)
})

test('`discard` ignores a body that cannot be cancelled', async () => {
  const failing = new ReadableStream({ cancel: () => Promise.reject(new Error('already closed')) })
  await discard(new Response(failing))
  await discard({ body: { cancel: () => undefined } })
  const { response } = openStream()
  response.body?.getReader()
  await discard(response)
})
