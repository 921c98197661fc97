import type { VNode } from 'preact'
import { CopyButton } from './copy-button.tsx'

/** A block of code that can be copied. */
export function Code({ text, what }: { readonly text: string; readonly what: string }): VNode {
  return (
    <div class="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable element must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <CopyButton text={text} what={what} />
    </div>
  )
}

/** A JSON value, or a note in place of one. */
export function Json({ value, what }: { readonly value: unknown; readonly what: string }): VNode {
  return <Code text={typeof value === 'string' ? value : JSON.stringify(value, null, 2)} what={what} />
}
