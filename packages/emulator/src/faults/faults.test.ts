import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import type { Fault } from './fault.ts'

const unavailable = { kind: 'status', status: 503 } as const

async function statuses(faults: readonly Fault[], paths: readonly string[], options = {}) {
  const { emulator, send } = createClient(options)
  for (const fault of faults) emulator.faults.add(fault)
  const seen: number[] = []
  for (const path of paths) seen.push((await send('GET', path)).status)
  return seen
}

const lists = ['/v1/projects', '/v1/projects', '/v1/projects', '/v1/projects']

test.each<[Partial<Fault>, number[]]>([
  [{}, [503, 200, 200, 200]],
  [{ times: 2 }, [503, 503, 200, 200]],
  [{ times: 0 }, [503, 503, 503, 503]],
  [{ skip: 2 }, [200, 200, 503, 200]],
  [{ operation: 'projects.list', times: 3 }, [503, 503, 503, 200]],
  [{ operation: 'projects.*' }, [503, 200, 200, 200]],
  [{ operation: 'members.list' }, [200, 200, 200, 200]],
  [{ operation: '*' }, [503, 200, 200, 200]],
  [{ operation: 'projects.deployments.*' }, [200, 200, 200, 200]],
  [{ method: 'POST' }, [200, 200, 200, 200]],
  [{ probability: 0 }, [200, 200, 200, 200]],
  [{ probability: 1 }, [503, 200, 200, 200]],
])('a fault with %j applies to the matching requests', async (condition, want) => {
  expect(await statuses([{ ...condition, effect: unavailable }], lists)).toEqual(want)
})

test('`probability` gives the same results for the same `randomSeed`', async () => {
  const many = Array.from({ length: 60 }, () => '/v1/limits')
  const fault: Fault = { probability: 0.5, times: 0, effect: unavailable }
  const run = (randomSeed: string) => statuses([fault], many, { randomSeed })
  const first = await run('a')
  expect(first.filter((status) => status === 503).length).toBeGreaterThan(15)
  expect(first.filter((status) => status === 503).length).toBeLessThan(45)
  expect(await run('a')).toEqual(first)
  expect(await run('b')).not.toEqual(first)
})

test('faults that match the same request apply one after the other', async () => {
  const faults: Fault[] = [500, 502].map((status) => ({ effect: { kind: 'status', status } }))
  expect(await statuses(faults, lists)).toEqual([500, 502, 200, 200])
})

test('a `status` fault responds with its code, message and headers', async () => {
  const { emulator, send } = createClient()
  emulator.faults.add({
    effect: {
      kind: 'status',
      status: 429,
      code: 'slow_down',
      error: 'Slow down',
      headers: { 'retry-after': '7' },
    },
  })
  const response = await send('GET', '/v1/projects')
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
  expect(await response.json()).toEqual({ error: 'Slow down', code: 'slow_down' })
})

test('a fault `before` the request prevents its effect, and a fault `after` it hides only the response', async () => {
  const { emulator, call } = createClient()
  emulator.faults.add({ operation: 'projects.create', effect: unavailable })
  await call(503, 'POST', '/v1/projects', { name: 'first' })
  emulator.faults.add({ operation: 'projects.create', when: 'after', effect: unavailable })
  await call(503, 'POST', '/v1/projects', { name: 'second' })
  expect((await call(200, 'GET', '/v1/projects')).projects).toMatchObject([{ name: 'second' }])
  emulator.faults.add({ operation: 'projects.create', when: 'before', effect: { kind: 'reset' } })
  await expect(call(201, 'POST', '/v1/projects', { name: 'third' })).rejects.toThrow('fetch failed')
  emulator.faults.add({ operation: 'projects.create', effect: { kind: 'reset' } })
  await expect(call(201, 'POST', '/v1/projects', { name: 'fourth' })).rejects.toThrow('fetch failed')
  const { projects } = await call(200, 'GET', '/v1/projects')
  expect(projects).toMatchObject([{ name: 'fourth' }, { name: 'second' }])
})

test('a fault after the request also changes an error response', async () => {
  const { emulator, send } = createClient()
  emulator.faults.add({ effect: { kind: 'body', body: '<html>' } })
  const wrong = await send('GET', '/v1/projects/9')
  expect([wrong.status, await wrong.text()]).toEqual([404, '<html>'])
  emulator.faults.add({ effect: { kind: 'reset' } })
  await expect(send('GET', '/v1/projects/9')).rejects.toThrow('fetch failed')
})

test('the effects `expired-token`, `body`, `truncate` and `drip` change the response', async () => {
  const { emulator, call, send } = createClient()
  emulator.faults.add({ effect: { kind: 'expired-token' } })
  expect(await call(401, 'GET', '/v1/projects')).toEqual({ error: 'Token expired' })
  emulator.faults.add({ effect: { kind: 'body', body: '<html>', status: 502 } })
  const wrong = await send('GET', '/v1/projects')
  expect([wrong.status, wrong.headers.get('content-type'), await wrong.text()]).toEqual([
    502,
    'text/html; charset=utf-8',
    '<html>',
  ])
  emulator.faults.add({ effect: { kind: 'truncate', bytes: 3 } })
  await expect((await send('GET', '/v1/projects')).text()).rejects.toThrow('terminated')
  emulator.faults.add({ effect: { kind: 'drip', bytes: 5, everyMs: 1 } })
  expect(await (await send('GET', '/v1/projects')).json()).toEqual({ projects: [] })
})

test('`latency` delays any other effect and ends when the caller aborts', async () => {
  const { emulator, call } = createClient()
  emulator.faults.add({ effect: { kind: 'latency', ms: 30 } })
  emulator.faults.add({ effect: unavailable })
  const before = performance.now()
  await call(503, 'GET', '/v1/projects')
  expect(performance.now() - before).toBeGreaterThan(25)
  emulator.faults.add({ effect: { kind: 'latency', ms: 60_000 } })
  const reason = new Error('enough')
  const controller = new AbortController()
  const sent = emulator.fetch('https://api.spice.ai/v1/projects', { signal: controller.signal })
  setTimeout(() => controller.abort(reason), 5)
  await expect(sent).rejects.toBe(reason)
  await expect(emulator.fetch('https://api.spice.ai/', { signal: controller.signal })).rejects.toBe(reason)
})

test('the operation of the token endpoint is `token`', async () => {
  const { emulator } = createClient()
  emulator.faults.add({ operation: 'token', effect: unavailable })
  const ask = () => emulator.fetch('https://spice.ai/api/oauth/token', { method: 'POST', body: '{}' })
  expect((await ask()).status).toBe(503)
  expect((await ask()).status).toBe(400)
})

test('faults can be listed, removed and cleared', async () => {
  const { emulator, call } = createClient()
  const { faults } = emulator
  const fault: Fault = { times: 2, effect: unavailable }
  const id = faults.add(fault)
  expect(faults.list()).toEqual([{ id, remaining: 2, fault }])
  expect([faults.remove(id), faults.remove(id)]).toEqual([true, false])
  faults.add(fault)
  faults.clear()
  await call(200, 'GET', '/v1/projects')
  faults.add(fault)
  emulator.reset()
  await call(200, 'GET', '/v1/projects')
})

test.each([
  [{ operation: 'projects.lst' }, 'did you mean "projects.list"?'],
  [{ operation: 'projects' }, 'There is no operation "projects"'],
  [{ operation: 'listProjects' }, 'There is no operation'],
  [{ operation: 'project.*' }, 'did you mean "projects.*"?'],
  [{ operation: 7 }, 'operation'],
  [{ method: 'get' }, 'method: must be one of'],
  [{ tims: 2 }, 'tims'],
  [{ times: -1 }, 'times'],
  [{ probability: Number.NaN }, 'probability'],
  [{ effect: { kind: 'latency', ms: 1e300 } }, 'ms'],
  [{ effect: { kind: 'body', body: 'x', contentType: 'ä€' } }, 'contentType'],
  [
    { effect: { kind: 'status', status: 503, headers: { 'bad name': 'x' } } },
    'effect: headers.bad name: is not the name of a header',
  ],
  [{ effect: { kind: 'status', status: 503, headers: { '': 'x' } } }, 'headers'],
  [
    { effect: { kind: 'status', status: 503, headers: { a: 'x\r\ny' } } },
    'effect: headers.a: must have a value of visible ASCII',
  ],
  [{ effect: { kind: 'status', status: 503, headers: { a: 'ü€' } } }, 'headers'],
  [
    { effect: { kind: 'status', status: 503, headers: { 'Content-Length': '5' } } },
    'effect: headers.Content-Length: frames the message',
  ],
  [{ effect: { kind: 'status', status: 503, headers: { 'transfer-encoding': 'chunked' } } }, 'headers'],
])('the fault %j is refused, in TypeScript and over HTTP', async (change, problem) => {
  const { emulator, call } = createClient()
  const fault = { effect: unavailable, ...change }
  expect(() => emulator.faults.add(fault as Fault)).toThrow(problem)
  expect((await call(400, 'POST', '/_emulator/faults', fault)).error).toContain(problem)
  expect(emulator.faults.list()).toEqual([])
})

test('an array of faults is added as a whole or not at all', async () => {
  const { emulator, call } = createClient()
  await call(400, 'POST', '/_emulator/faults', [{ effect: unavailable }, { effect: { kind: 'meteor' } }])
  expect(emulator.faults.list()).toEqual([])
})

test.each([204, 205, 304])('a `body` fault with status %i sends no body', async (status) => {
  const { emulator, send } = createClient()
  emulator.faults.add({ effect: { kind: 'body', body: 'x', status } })
  expect(await (await send('GET', '/v1/projects')).text()).toBe('')
})
