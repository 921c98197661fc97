import { afterEach, expect, test, vi } from 'vitest'
import { applyRequest, loadRequests, requests } from './store/requests.ts'
import type { RequestSummary } from './types.ts'

afterEach(() => vi.unstubAllGlobals())

const request = (id: string, status: number): RequestSummary => ({
  id,
  time: '2026-11-30T12:00:00.000Z',
  method: 'GET',
  path: '/v1/projects',
  operation: 'projects.list',
  org: null,
  caller: null,
  status,
  durationMs: null,
})

test('requests that arrive or complete while the log is loaded are kept', async () => {
  const stored = { requests: [request('old', 200), request('pending', 0)] }
  vi.stubGlobal('fetch', async () => Response.json(stored))
  const loading = loadRequests()
  applyRequest('pending', request('pending', 201))
  applyRequest('new', request('new', 0))
  await loading
  expect(requests.value.map(({ id, status }) => [id, status])).toEqual([
    ['new', 0],
    ['pending', 201],
    ['old', 200],
  ])
})
