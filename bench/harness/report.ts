import type { Sample } from './statistics.ts'

/** Results of a measure. */
export interface Report {
  readonly title: string
  /** Description of the measure and its method, a paragraph each. */
  readonly method: readonly string[]
  readonly sections: readonly Section[]
  /** True if it has no times, so that a loaded machine does not change it. */
  readonly exact?: boolean
}

/** One table, and the chart of one of its columns. */
export interface Section {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly chart?: Chart
}

export interface Row {
  readonly subject: string
  readonly cells: readonly string[]
}

/** Bars, the shorter the better unless noted otherwise. */
export interface Chart {
  readonly title: string
  readonly unit: string
  readonly bars: readonly Bar[]
}

/** `value` is `null` for one who failed; `note` follows the bar. */
export interface Bar {
  readonly label: string
  readonly value: number | null
  readonly note: string
}

/** A number with three significant digits, and thousands set apart; empty for one that could not be measured. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (value === 0) return '0'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** The median with the lowest and the highest: `1.23 (1.20-1.40)`. A single measurement has no range. */
export function formatSample(sample: Sample, unit = '', scale = 1): string {
  const { median, low, high, count } = sample
  if (count === 0) return 'failed'
  const range = count > 1 ? ` (${formatNumber(low * scale)}-${formatNumber(high * scale)})` : ''
  return `${formatNumber(median * scale)}${unit && ` ${unit}`}${range}`
}

/** Formats a ratio: `1.24x`. */
export function formatRatio(value: number, floor: number): string {
  return Number.isFinite(value / floor) ? `${formatNumber(value / floor)}x` : ''
}

/** Returns true if a contestant is ours. */
export function isOurs(subject: string): boolean {
  return /^(spicegen|@spice-cloud)/.test(subject)
}

/** Our own contestants that failed: unlike a peer's, that is a fault of this repository. */
export function listOwnFailures({ sections }: Report): readonly string[] {
  return sections.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ subject, cells }) =>
      cells.flatMap((cell, index) =>
        /^(?:failed|not generated|not bundled|wrong)\b/.test(cell) &&
        (isOurs(subject) || isOurs(columns[index] ?? ''))
          ? [`${title}, ${subject}: ${cell}`]
          : [],
      ),
    ),
  )
}
