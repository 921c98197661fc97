import type { Sizes } from './sizes.ts'

/** Prints the sizes of a release as two tables, each size with how it differs from that of the last release. */
export function reportSizes(now: Sizes, last: Sizes | null): string {
  const against = last ? `compared with ${last.version}` : 'nothing to compare with yet'
  return [
    `Sizes of ${now.version}, ${against}:`,
    '',
    ...layOut('package', ['packed', 'installed'], now.packages, last?.packages),
    '',
    ...layOut('import', ['minified', 'gzipped'], now.imports, last?.imports),
  ].join('\n')
}

type Rows<Column extends string> = Readonly<Record<string, Readonly<Record<Column, number>>>>

function layOut<Column extends string>(
  title: string,
  columns: readonly Column[],
  now: Rows<Column>,
  last: Rows<Column> | undefined,
): string[] {
  const rows = Object.entries(now).map(([name, sizes]) => [
    name,
    ...columns.map((column) => formatSize(sizes[column], last?.[name]?.[column])),
  ])
  const table = [[title, ...columns], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

function formatSize(bytes: number, before: number | undefined): string {
  const size = `${(bytes / 1000).toFixed(1)} kB`
  if (before === undefined) return `${size} (new)`
  if (before === bytes) return size
  const percent = ((bytes - before) / before) * 100
  return `${size} (${percent < 0 ? '' : '+'}${percent.toFixed(1)} %)`
}
