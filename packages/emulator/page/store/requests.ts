import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { admin } from '../admin.ts'
import type { RequestSummary } from '../types.ts'

/** Number of requests to show. The emulator may keep more. */
const most = 1000

/** Received requests, newest first. */
export const requests: Signal<readonly RequestSummary[]> = signal([])

export const filter: Signal<{ readonly text: string; readonly failed: boolean }> = signal({
  text: '',
  failed: false,
})

/** The requests that match the filter: by method, path, operation, status, caller or organization. */
export const matching: ReadonlySignal<readonly RequestSummary[]> = computed(() => {
  const { text, failed } = filter.value
  const words = text.toLowerCase().split(/\s+/)
  return requests.value.filter((request) => {
    if (failed && request.status < 400) return false
    const { method, path, operation, status, caller, org } = request
    const haystack = [method, path, operation, status, caller, org].join(' ').toLowerCase()
    return words.every((word) => haystack.includes(word))
  })
})

/** Loads the log. Requests that events brought meanwhile are newer than the response, and stay. */
export async function loadRequests(): Promise<void> {
  const page = await admin<{ requests: readonly RequestSummary[] }>('GET', `requests?limit=${most}`)
  const brought = new Map(requests.value.map((request) => [request.id, request]))
  const loaded = page.requests.toReversed().map((request) => {
    const newer = brought.get(request.id)
    brought.delete(request.id)
    return newer ?? request
  })
  requests.value = [...brought.values(), ...loaded].slice(0, most)
}

/** Applies an event: a request that arrived, or whose response was sent. */
export function applyRequest(id: string, value: RequestSummary): void {
  const index = requests.value.findIndex((request) => request.id === id)
  requests.value = index >= 0 ? requests.value.with(index, value) : [value, ...requests.value].slice(0, most)
}
