import type { Bar, Chart } from './report.ts'

const width = 900
const rowHeight = 26
/** Width of a letter at 13 px in the widest of the usual fonts. */
const letterWidth = 8

/** A chart of horizontal bars as SVG, legible on light and dark pages. Ours is highlighted. */
export function drawChart({ title, unit, bars }: Chart, isOurs: (label: string) => boolean): string {
  const left = widthOf(bars.map(({ label }) => label))
  const room = Math.max(100, width - left - widthOf(bars.map(({ note }) => note)))
  const most = Math.max(
    ...bars.map(({ value }) => (Number.isFinite(value) ? Number(value) : 0)),
    Number.MIN_VALUE,
  )
  const rows = bars.map((bar, index) => {
    const place = {
      x: left,
      y: 48 + index * rowHeight,
      length: ((Number.isFinite(bar.value) ? Number(bar.value) : 0) / most) * room,
    }
    return drawBar(bar, place, isOurs(bar.label))
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${56 + bars.length * rowHeight}" role="img" aria-label="${escapeXml(title)}">
<style>
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .unit { fill: #57606a }
  .peer { fill: #8c959f }
  .ours { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .unit { fill: #9198a1 }
    .ours { fill: #4493f8 }
  }
</style>
<text class="title" x="8" y="22">${escapeXml(title)}</text>
<text class="unit" x="${width - 8}" y="22" text-anchor="end">${escapeXml(unit)}</text>
${rows.join('\n')}
</svg>
`
}

function drawBar(
  { label, value, note }: Bar,
  { x, y, length }: { readonly x: number; readonly y: number; readonly length: number },
  ours: boolean,
): string {
  const shown = value === null ? 0 : Math.max(1, length)
  const name = `<text x="${x - 8}" y="${y + 14}" text-anchor="end">${escapeXml(label)}</text>`
  const bar = `<rect class="${ours ? 'ours' : 'peer'}" x="${x}" y="${y + 2}" width="${shown.toFixed(1)}" height="16" rx="2"/>`
  const text = `<text x="${(x + shown + 6).toFixed(1)}" y="${y + 14}">${escapeXml(note)}</text>`
  return name + (value === null ? '' : bar) + text
}

function widthOf(texts: readonly string[]): number {
  return Math.ceil(Math.max(...texts.map((text) => text.length)) * letterWidth) + 20
}

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
