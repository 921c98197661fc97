/** Fills the comparison of the README with what the benchmarks found last. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatNumber } from '../bench/harness/report.ts'
import { type ComparisonRow, comparisonRows, contestants, type Place } from './comparison-rows.ts'
import { writeTable } from './markdown-table.ts'

const root = join(import.meta.dirname, '..')
const begin = '<!-- Generated from bench/results by scripts/write-comparison.ts; npm run bench renews it. -->'
const end = '<!-- End of the generated table. -->'

/** Reads a file of results: by the name of the file, without its extension. */
export type ReadResults = (file: string) => string

/** The text of a README with the comparison in it anew. */
export function fillComparison(readme: string, read: ReadResults = readResults): string {
  const [before, rest] = readme.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`The README has no "${begin}" and "${end}".`)
  return `${before}${begin}\n\n${writeComparison(read)}\n\n${end}${after}`
}

function writeComparison(read: ReadResults): string {
  const rows = comparisonRows.map((row) => [
    row.unit === '' ? row.title : `${row.title}, ${row.unit}`,
    ...row.places.map((place) => showNumber(row, place, read)),
  ])
  const machine = /^- Machine: (.*?)\.$/m.exec(read('bundle'))?.[1]
  const files = [
    ...new Set(comparisonRows.flatMap(({ places }) => places.flatMap((place) => place?.file ?? []))),
  ]
  const days = [...new Set(files.map((file) => /\d{4}-\d\d-\d\d/.exec(read(file))?.[0]))].sort()
  const loaded = files.filter((file) => read(file).includes('**Measured on a loaded machine**'))
  const warning =
    loaded.length === 0
      ? []
      : [`**Measured on a loaded machine: ${loaded.join(', ')}.** Those times are too high.`]
  const facts = `Measured on ${days.join(', ')}: ${machine}. In parentheses, the lowest and the highest of the measurements.`
  return [...warning, writeTable(['measure', ...contestants], rows), facts].join('\n\n')
}

function showNumber({ unit }: ComparisonRow, place: Place | null, read: ReadResults): string {
  if (place === null) return '–'
  const cells = readRow(read(place.file), place)
  const text = cells[place.column] ?? ''
  const failed = Object.values(cells).some((cell) => /^(failed|not (generated|bundled)): /.test(cell))
  // What does not compile is of no use, however soon it was there.
  if (failed || !['', 'none', undefined].includes(cells['type errors'])) return 'fails'
  if (unit === '') return text
  const found = /^(-?[\d.,]+)(?: \(([\d.,]+)-([\d.,]+)\))?/.exec(text) ?? []
  const [number = Number.NaN, low, high] = found
    .slice(1)
    .map((each) => (each === undefined ? undefined : Number(each.replaceAll(',', ''))))
  if (text === '' || Number.isNaN(number))
    throw new Error(`${place.file}.md has "${text}" of ${place.row}, which is no number.`)
  // Below the noise, a difference is not shown.
  const show = (value: number) => formatNumber(Math.max(0, unit === 'kB' ? value / 1000 : value))
  // A time is only quoted with its spread.
  return low === undefined || high === undefined
    ? show(number)
    : `${show(number)} (${show(low)}–${show(high)})`
}

/** The cells of one row, by their columns. */
function readRow(markdown: string, { file, section, row }: Place): Record<string, string> {
  const table = markdown
    .split(/^## /m)
    .find((part) => part.startsWith(`${section}\n`))
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/ \| |\s\|\s/)
        .map((cell) => cell.replaceAll('\\', '').trim()),
    )
  const [head] = table ?? []
  const cells = table?.find(([subject]) => subject === row)
  if (!head || !cells) throw new Error(`bench/results/${file}.md has no row "${row}" under "${section}".`)
  return Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']))
}

function readResults(file: string): string {
  return readFileSync(join(root, 'bench/results', `${file}.md`), 'utf8')
}

if (import.meta.main) {
  const file = join(root, 'README.md')
  writeFileSync(file, fillComparison(readFileSync(file, 'utf8')))
}
