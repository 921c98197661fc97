import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Rows beyond the visible ones that exist, so that a scroll does not show gaps. */
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

/** A list of which only the visible rows exist; every row has the same height. */
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
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  const [first] = range
  const last = Math.min(range[1], total - 1)
  useEffect(() => onShow?.(first, last), [first, last, total])

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
