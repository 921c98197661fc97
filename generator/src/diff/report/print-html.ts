import { createHash } from 'node:crypto'
import type { Sentence } from '../sentence.ts'
import { type Diff, type Level, levels, type Succession } from '../types.ts'
import type { Hunk, Row } from './compare-lines.ts'
import { cutFragment } from './fragments.ts'
import { type ChangeGroup, groupChanges } from './group-changes.ts'
import { Html, html } from './html.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { countText } from './print-text.ts'
import { countLevels, listUntold, writeCounts } from './summarize.ts'

/** Operations of one change that are shown at once. */
const maximumOperations = 6

/**
 * The comparison as a page that stands by itself: no network, filterable, what the documents say side by side.
 * Whatever is from a document is escaped, and the page allows no script but its own.
 */
export function printHtml(diff: Diff): string {
  const script = new Html(pageScript)
  const style = new Html(pageStyle)
  const title = diff.new.model.info.title
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'">
<title>${title}: ${writeCounts(diff.changes)}</title>
<style>${style}</style>
<header>
<h1>${title}: what changed</h1>
<p class="soft">From <code>${diff.old.document.source}</code> to <code>${diff.new.document.source}</code></p>
</header>
${printForm(diff)}
<main>
${diff.successions.map(printSuccession)}
${groupChanges(listUntold(diff)).map((group) => printChange(diff, group))}
</main>
<script>${script}</script>
</html>
`
  return page.text
}

function printForm(diff: Diff): Html {
  const counts = countLevels(listUntold(diff))
  return html`<form><div>
${levels.map(
  (level) =>
    html`<label class="${toClass(level)}"><input type="checkbox" value="${level}"${level === 'docs' ? '' : new Html(' checked')}><span class="level">${counts[level]} ${level}</span></label>
`,
)}<input type="search" placeholder="Filter by operation, property, rule …" aria-label="Filter">
<output class="soft"></output>
</div></form>`
}

function printSuccession({ from, to, pairs }: Succession): Html {
  const kept = pairs.filter(({ isServed }) => isServed).length
  return html`<section class="card">
<h2><code>${to}</code> takes the place of <code>${from}</code></h2>
<p>${capitalize(countText(kept, pairs.length))}</p>
<details><summary>Which</summary><table class="pairs"><tr><th>old</th><th>in its place</th></tr>
${pairs.map(
  (pair) => html`<tr><td><code>${pair.from}</code></td><td><code>${pair.to}</code></td></tr>
`,
)}</table></details>
</section>
`
}

function printChange(diff: Diff, { change, operations }: ChangeGroup): Html {
  const { level, rule, sentence, advice } = change
  const { oldPointer, newPointer, hunks } = cutFragment(diff, change)
  return html`<article class="card change ${toClass(level)}" data-level="${level}">
<p><span class="level">${level}</span> <span class="soft">${rule}</span></p>
<p class="what">${printSentence(sentence)}.</p>
${
  advice === null
    ? ''
    : html`<p>${printSentence(advice)}</p>
`
}${printOperations(operations)}
<details><summary>Side by side</summary><table class="sides">
<tr><th>${printPointer(oldPointer)}</th><th>${printPointer(newPointer)}</th></tr>
${hunks.map(printHunk)}</table></details>
</article>
`
}

function printOperations(operations: readonly string[]): Html {
  const shown = operations.slice(0, maximumOperations)
  const more = operations.slice(maximumOperations)
  const list = (some: readonly string[]) => some.map((operation) => html`<code>${operation}</code> `)
  if (more.length === 0) return html`<p>${list(shown)}</p>`
  return html`<p>${list(shown)}</p><details><summary>and ${more.length} more operations</summary><p>${list(more)}</p></details>`
}

function printPointer(pointer: string | null): Html {
  return pointer === null ? html`<span class="soft">not there</span>` : html`<code>${pointer}</code>`
}

function printHunk({ skipped, rows }: Hunk): Html {
  const gap =
    skipped === 0
      ? ''
      : html`<tr class="gap"><td colspan="2">${skipped} equal ${skipped === 1 ? 'line' : 'lines'}</td></tr>
`
  return html`${gap}${rows.map(printRow)}`
}

function printRow(row: Row): Html {
  if (row.old === row.new)
    return html`<tr><td>${row.old ?? ''}</td><td>${row.new ?? ''}</td></tr>
`
  const cell = (text: string | null, tone: string) =>
    text === null ? html`<td></td>` : html`<td class="${tone}">${text}</td>`
  return html`<tr>${cell(row.old, 'gone')}${cell(row.new, 'fresh')}</tr>
`
}

function printSentence(sentence: Sentence): readonly Html[] {
  return sentence.map((part) => (typeof part === 'string' ? html`${part}` : html`<code>${part.code}</code>`))
}

function toClass(level: Level): string {
  return level.split(' ')[0] ?? ''
}

function hash({ text }: Html): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
