import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawChart } from './draw-chart.ts'
import { results } from './folders.ts'
import { printMarkdown } from './print-markdown.ts'
import { isOurs, type Report, type Section } from './report.ts'

/** Writes a report and its charts into the folder of results; gives back the Markdown. */
export function writeResults(name: string, report: Report, machine: readonly string[]): string {
  mkdirSync(results, { recursive: true })
  const charts = new Map<Section, string>()
  for (const [index, section] of report.sections.entries()) {
    if (!section.chart) continue
    const file = `${name}-${index + 1}.svg`
    writeFileSync(join(results, file), drawChart(section.chart, isOurs))
    charts.set(section, file)
  }
  const markdown = printMarkdown(report, machine, charts)
  writeFileSync(join(results, `${name}.md`), markdown)
  return markdown
}
