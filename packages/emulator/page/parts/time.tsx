import type { VNode } from 'preact'

/** A time of day, with the full date as a tooltip. */
export function Time({ iso }: { readonly iso: string }): VNode {
  return (
    <time dateTime={iso} title={iso}>
      {new Date(iso).toLocaleTimeString()}
    </time>
  )
}

/** A date with its time. */
export function DateTime({ iso }: { readonly iso: string }): VNode {
  return <time dateTime={iso}>{new Date(iso).toLocaleString()}</time>
}
