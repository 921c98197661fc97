import type { Bar, Chart } from './report.ts'

const rowHeight = 26
const labelWidth = 230
const barWidth = 380
const width = 800

/** A chart of horizontal bars as SVG, legible on light and dark pages. Ours stands out. */
export function drawChart({ title, unit, bars }: Chart, isOurs: (label: string) => boolean): string {
  const most = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE)
  const height = 56 + bars.length * rowHeight
  const rows = bars.map((bar, index) => drawBar(bar, 48 + index * rowHeight, most, isOurs(bar.label)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
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

function drawBar({ label, value, note }: Bar, y: number, most: number, ours: boolean): string {
  const length = value === null ? 0 : Math.max(1, (value / most) * barWidth)
  const name = `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escapeXml(label)}</text>`
  const bar = `<rect class="${ours ? 'ours' : 'peer'}" x="${labelWidth}" y="${y + 2}" width="${length.toFixed(1)}" height="16" rx="2"/>`
  const text = `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 14}">${escapeXml(note)}</text>`
  return value === null ? `${name}${text}` : `${name}${bar}${text}`
}

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
