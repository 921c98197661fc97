import type { VNode } from 'preact'
import { act } from '../store/session.ts'

interface Props {
  readonly text: string
  /** Names the text, such as `client secret`. */
  readonly what: string
  /** True if the name is visible; otherwise it is only for screen readers. */
  readonly isNamed?: boolean
}

/** A button that copies a string. */
export function CopyButton({ text, what, isNamed = false }: Props): VNode {
  return (
    <button type="button" class="small" onClick={() => void act(`Copied ${what}.`, () => copy(text))}>
      Copy<span class={isNamed ? '' : 'hidden'}> {what}</span>
    </button>
  )
}

async function copy(text: string): Promise<void> {
  // Only secure contexts have a clipboard. A container's host name over plain HTTP is not one.
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (!isCopied) throw new Error('The browser did not allow copying.')
}
