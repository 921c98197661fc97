import { afterEach, expect, test } from 'vitest'
import { createClient, spicepod } from '../../test/client.ts'
import { createEmulator } from '../emulator.ts'

interface Event {
  readonly type: string
  // biome-ignore lint/suspicious/noExplicitAny: the shapes are what the tests are about
  readonly data: any
}

const readers: ReadableStreamDefaultReader<string>[] = []
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.cancel()
})

/** Reads events until one matches. */
async function subscribe(emulator: ReturnType<typeof createEmulator>) {
  const response = await emulator.fetch('http://localhost/_emulator/events')
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const body = response.body as ReadableStream<Uint8Array>
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>
  readers.push(reader)
  const seen: Event[] = []
  return async (matches: (event: Event) => boolean) => {
    for (;;) {
      const found = seen.findIndex(matches)
      if (found >= 0) return seen.splice(0, found + 1).at(-1) as Event
      const { value = '', done } = await reader.read()
      if (done) throw new Error('the stream ended')
      for (const block of value.split('\n\n').filter((text) => text.startsWith('event: '))) {
        const [type = '', data = ''] = block.split('\n')
        seen.push({ type: type.slice(7), data: JSON.parse(data.slice(6)) })
      }
    }
  }
}

test('subscribers receive each change under the key of the changed item', async () => {
  const { emulator, call } = createClient()
  const next = await subscribe(emulator)
  expect((await next(({ type }) => type === 'ready')).data).toEqual({ now: '2026-01-01T00:00:00.000Z' })
  await call(201, 'POST', '/v1/projects', { name: 'seen' })
  expect((await next(({ type }) => type === 'requests')).data).toMatchObject({ value: { status: 0 } })
  expect((await next(({ type }) => type === 'projects')).data).toMatchObject({
    id: 1,
    value: { name: 'seen' },
  })
  expect((await next(({ type }) => type === 'requests')).data).toMatchObject({
    value: { operation: 'projects.create', status: 201 },
  })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'A', value: 'hunter2' })
  expect((await next(({ type }) => type === 'projects')).data.value.secrets).toEqual(['A'])
  await call(204, 'DELETE', '/v1/projects/1/secrets/A')
  expect((await next(({ type }) => type === 'projects')).data.value.secrets).toEqual([])
  await call(204, 'DELETE', '/v1/projects/1')
  expect((await next(({ type }) => type === 'projects')).data).toEqual({ id: 1, value: null })
  emulator.faults.add({ effect: { kind: 'status', status: 503 } })
  expect((await next(({ type }) => type === 'faults')).data.faults).toHaveLength(1)
  await call(503, 'GET', '/v1/projects')
  expect((await next(({ type }) => type === 'faults')).data.faults).toHaveLength(0)
  emulator.clock.advance(1000)
  expect((await next(({ type }) => type === 'clock')).data).toMatchObject({ now: '2026-01-01T00:00:01.000Z' })
  emulator.tokens.createPersonalAccessToken({ user: 'ada', org: 'acme' })
  await next(({ type }) => type === 'credentials')
  emulator.reset()
  await next(({ type }) => type === 'reset')
})

test('a deployment that changes its status is reported without a request', async () => {
  const emulator = createEmulator({ deployments: { queuedMs: 20, inProgressMs: 20 } })
  const send = (method: string, path: string, body?: object) =>
    emulator.fetch(`https://api.spice.ai/v1/projects${path}`, {
      method,
      headers: { authorization: `Bearer ${emulator.credentials.personalAccessToken}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const next = await subscribe(emulator)
  await send('POST', '', { name: 'seen' })
  await send('PUT', '/1', { spicepod })
  await send('POST', '/1/deployments')
  expect((await next(({ type }) => type === 'deployments')).data).toMatchObject({
    id: 1,
    value: { status: 'queued' },
  })
  const done = await next(({ type, data }) => type === 'deployments' && data.value.status === 'succeeded')
  expect(done.data.value.project_id).toBe(1)
})

test('a large change is a single event', async () => {
  const { emulator } = createClient()
  const next = await subscribe(emulator)
  const projects = Array.from({ length: 5000 }, (_, i) => ({ name: `project-${i}` }))
  emulator.seed({ organizations: [{ name: 'large', projects }] })
  expect((await next(({ type }) => type !== 'ready')).type).toBe('reset')
})
