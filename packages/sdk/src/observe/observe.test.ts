import { describe, expect, test } from 'vitest'
import { until } from '../../test/support/clock.ts'
import { json, project, refuse, reset } from '../../test/support/server.ts'
import { setup } from '../../test/support/setup.ts'
import type { Hooks } from './hooks.ts'

const call = {
  call: expect.stringMatching(/^\w+-\d+$/),
  operation: 'projects.get',
  method: 'GET',
  path: '/v1/projects/{projectId}',
}

/** Hooks that record their events. */
function recordHooks(): { hooks: Hooks; recorded: [string, object][] } {
  const recorded: [string, object][] = []
  const record = (name: string) => (event: object) => void recorded.push([name, event])
  const hooks = {
    onRequest: record('request'),
    onResponse: record('response'),
    onRetry: record('retry'),
    onError: record('error'),
  }
  return { hooks, recorded }
}

describe('`hooks`', () => {
  test('are called in order for every attempt', async () => {
    const { hooks, recorded } = recordHooks()
    const { spice } = await setup([refuse(503, { 'x-request-id': 'req-1' }), reset, project], { hooks })
    await spice.projects.get(1)
    expect(recorded).toEqual([
      ['request', { ...call, attempt: 1 }],
      ['response', { ...call, attempt: 1, status: 503, durationMs: 0, requestId: 'req-1' }],
      ['retry', { ...call, attempt: 1, delayMs: 250, reason: 503 }],
      ['request', { ...call, attempt: 2 }],
      [
        'error',
        { ...call, attempt: 2, durationMs: 0, error: expect.objectContaining({ name: 'ConnectionError' }) },
      ],
      [
        'retry',
        { ...call, attempt: 2, delayMs: 500, reason: expect.objectContaining({ name: 'ConnectionError' }) },
      ],
      ['request', { ...call, attempt: 3 }],
      ['response', { ...call, attempt: 3, status: 200, durationMs: 0, requestId: undefined }],
    ])
  })

  test('that throw or reject do not affect the call', async () => {
    const { spice } = await setup([project], {
      hooks: {
        onRequest: () => expect.fail('broken'),
        onResponse: async () => expect.fail('broken too'),
      },
    })
    expect((await spice.projects.get(1)).id).toBe(1)
  })

  test('receive token requests as the operation `oauth.token`', async () => {
    const { hooks, recorded } = recordHooks()
    const { spice } = await setup([project], { hooks, oauth: true })
    await spice.projects.get(1)
    expect(recorded.map(([name, event]) => [name, (event as { operation: string }).operation])).toEqual([
      ['request', 'oauth.token'],
      ['response', 'oauth.token'],
      ['request', 'projects.get'],
      ['response', 'projects.get'],
    ])
  })
})

describe('the logger', () => {
  const lines: string[] = []
  const logger = {
    debug: (message: string) => lines.push(`debug ${message}`),
    info: (message: string) => lines.push(`info ${message}`),
    warn: (message: string) => lines.push(`warn ${message}`),
  }

  test.each([
    ['debug', ['debug GET', 'debug GET', 'info GET', 'debug GET', 'debug GET']],
    ['info', ['info GET']],
    ['warn', []],
    ['off', []],
  ] as const)('receives only lines of the level %s or above', async (logLevel, expected) => {
    lines.length = 0
    const { spice } = await setup([refuse(503), project], { hooks: {}, logger, logLevel })
    await spice.projects.get(1)
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })
})

describe('a deprecated operation', () => {
  test('logs one warning', async () => {
    const warnings: unknown[] = []
    const logger = { debug() {}, info() {}, warn: (...line: unknown[]) => warnings.push(line) }
    const { spice } = await setup([json(200, { id: 1 })], { logger, logLevel: 'warn' })
    await spice.apps.get(1)
    await spice.apps.get(2)
    await spice.withOptions({ org: 'acme' }).apps.get(3)
    expect(warnings).toEqual([['apps.get is deprecated', { operation: 'apps.get', sunset: undefined }]])
  })

  test('is recognized by response headers, whose date is part of the warning', async () => {
    const warnings: unknown[] = []
    const logger = { debug() {}, info() {}, warn: (line: string) => warnings.push(line) }
    const headers = { deprecation: '@1767225600', sunset: 'Thu, 31 Dec 2026 23:59:59 GMT' }
    const { spice } = await setup([json(200, { id: 1 }, headers)], { logger, logLevel: 'warn' })
    await spice.projects.get(1)
    await spice.projects.get(1)
    expect(warnings).toEqual(['projects.get is deprecated and ends on 2026-12-31'])
  })
})

test('a failed call that is not awaited is an unhandled rejection, as with any promise', async () => {
  const unhandled: unknown[] = []
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (error) => unhandled.push(error))
  const { spice } = await setup([refuse(404)])
  void spice.projects.get(1)
  await until(() => unhandled.length === 1)
  await spice.projects.get(1).result()
  await spice.projects
    .get(1)
    .withResponse()
    .catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.removeAllListeners('unhandledRejection')
  for (const listener of listeners) process.on('unhandledRejection', listener)
  expect(unhandled).toEqual([expect.objectContaining({ name: 'NotFoundError' })])
})
