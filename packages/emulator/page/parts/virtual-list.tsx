import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Number of rows to render beyond the visible ones, so that scrolling shows no gaps. */
const overscan = 8

interface Props {
  readonly label: string
  readonly total: number
  readonly rowHeight: number
  /** Identifies a row, so that its focus and selection survive changes around it. */
  readonly keyOf: (index: number) => string | number
  readonly renderRow: (index: number) => ComponentChildren
  /** Called with the rows that are visible. */
  readonly onShow?: (first: number, last: number) => void
}

/** A list that renders only the visible rows. Every row has the same height and is one link. */
export function VirtualList({ label, total, rowHeight, keyOf, renderRow, onShow }: Props): VNode {
  const box = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<readonly [number, number]>([0, 30])

  const measure = () => {
    const element = box.current
    if (!element) return
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - overscan)
    const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + overscan
    setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]))
  }
  useEffect(() => {
    measure()
    box.current?.addEventListener('keydown', moveFocus)
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  const [first] = range
  const last = Math.min(range[1], total - 1)
  useEffect(() => onShow?.(first, last), [first, last, total])

  // Keeps the visible rows in place when new rows appear above them.
  const anchor = useRef({ total, first, key: keyOf(first) })
  useLayoutEffect(() => {
    const added = total - anchor.current.total
    const isMoved = added > 0 && keyOf(anchor.current.first + added) === anchor.current.key
    anchor.current = { total, first, key: keyOf(first) }
    if (isMoved && box.current && box.current.scrollTop > 0) box.current.scrollTop += added * rowHeight
  })

  const rows: VNode[] = []
  for (let index = first; index <= last; index++) {
    rows.push(
      <li
        key={keyOf(index)}
        style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
        aria-setsize={total}
        aria-posinset={index + 1}
      >
        {renderRow(index)}
      </li>,
    )
  }
  return (
    <div class="scroll" ref={box} onScroll={measure}>
      <ul aria-label={label} style={{ height: `${total * rowHeight}px` }}>
        {rows}
      </ul>
    </div>
  )
}

/** Moves the focus from row to row with the arrow keys. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const row = (event.target as HTMLElement).closest('li')
  if (step === undefined || !row) return
  event.preventDefault()
  const wanted = String(Number(row.ariaPosInSet) + step)
  row.parentElement?.querySelector<HTMLElement>(`[aria-posinset="${wanted}"] a`)?.focus()
}
