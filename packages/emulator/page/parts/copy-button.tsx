import type { VNode } from 'preact'
import { act } from '../store/session.ts'

/** Copies a text; `what` names it for readers, such as `client secret`. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): VNode {
  return (
    <button type="button" class="small" onClick={() => void act(`Copied: ${what}.`, () => copy(text))}>
      Copy<span class="hidden"> {what}</span>
    </button>
  )
}

async function copy(text: string): Promise<void> {
  // Only secure contexts have a clipboard: not a container's name over plain HTTP.
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (!isCopied) throw new Error('The browser did not allow copying.')
}
