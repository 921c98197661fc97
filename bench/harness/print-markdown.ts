import type { Report, Section } from './report.ts'

/** The report as Markdown; `charts` are the files of its charts, by the section's title. */
export function printMarkdown(
  report: Report,
  machine: readonly string[],
  charts: ReadonlyMap<Section, string>,
): string {
  const sections = report.sections.map((section) => {
    const chart = charts.get(section)
    return [
      `## ${section.title}`,
      ...(chart === undefined ? [] : [`![${section.chart?.title}](${chart})`]),
      printTable(section),
    ].join('\n\n')
  })
  const facts = machine.map((line) => `- ${line}`).join('\n')
  return `${[`# ${report.title}`, ...report.method, facts, ...sections].join('\n\n')}\n`
}

function printTable({ columns, rows }: Section): string {
  const print = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [
    print(['', ...columns]),
    print(['', ...columns].map(() => '---')),
    ...rows.map(({ subject, cells }) => print([subject, ...cells])),
  ].join('\n')
}

/** The output of a failed peer can contain anything. */
function escapeCell(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\|<>`*_[\]]/g, '\\$&')
}
