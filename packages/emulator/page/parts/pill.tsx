import type { VNode } from 'preact'

const kinds: Readonly<Record<string, string>> = {
  succeeded: 'good',
  failed: 'bad',
  in_progress: 'busy',
  queued: 'busy',
  paused: 'busy',
}

/** A state such as `in_progress`, in the color of its kind. */
export function Pill({ state }: { readonly state: string }): VNode {
  return <span class={`pill ${kinds[state] ?? ''}`}>{state.replaceAll('_', ' ')}</span>
}

/** The status of a response. */
export function Status({ status }: { readonly status: number }): VNode {
  if (status === 0) return <span class="pill busy">pending</span>
  return <span class={`pill ${status < 400 ? 'good' : 'bad'}`}>{status}</span>
}
