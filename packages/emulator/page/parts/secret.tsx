import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { CopyButton } from './copy-button.tsx'

/** A secret value, masked until it is shown. */
export function Secret({ value, what }: { readonly value: string; readonly what: string }): VNode {
  const [isShown, setShown] = useState(false)
  return (
    <span class="secret">
      <code>{isShown ? value : '•'.repeat(16)}</code>
      <button type="button" class="small" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
        <span class="hidden"> {what}</span>
      </button>
      <CopyButton text={value} what={what} />
    </span>
  )
}
