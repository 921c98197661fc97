import { describeFindings } from '../describe.ts'
import { documentNames } from '../names.ts'
import type { Level } from '../rules/rule.ts'
import { printParts, type Sentence } from '../sentence.ts'
import type { Diff, Finding } from '../types.ts'
import { compareWords, type Hunk, type Row, type Word } from './compare-lines.ts'
import { cutFragment } from './fragments.ts'
import { type ChangeGroup, writeAcceptance } from './group-changes.ts'
import { Html, html, printPath } from './html.ts'

/** Operations of one change that are shown at once. */
const maximumOperations = 6
/** Things of one change that are compared side by side. */
const maximumCompared = 3
/** Number of characters shown of a line, and of those before the first difference. */
const maximumLine = 400
const maximumBefore = 60

/** The class of a level. */
export function toClass(level: Level): string {
  return level.split(' ')[0] ?? ''
}

/** Returns true if a rule is about something that was added or removed, or that changed. */
export function toKind(rule: string): 'added' | 'removed' | 'changed' {
  if (/-added(?:-|$)/.test(rule)) return 'added'
  return /-removed(?:-|$)/.test(rule) ? 'removed' : 'changed'
}

/** A change as a card of the page. */
export function printChange(
  diff: Diff,
  group: ChangeGroup,
  resources: readonly string[],
  isCompared: boolean,
): Html {
  const { level, rule, findings, operations, fingerprints } = group
  const { sentence, advice } = describeFindings(findings)
  const acceptance = writeAcceptance(diff, group)
  const then =
    advice === null
      ? ''
      : html`<p>${printSentence(advice)}</p>
`
  const compared = isCompared
    ? findings.slice(0, maximumCompared).map((finding) => printSides(diff, finding))
    : []
  return html`<article class="card change ${toClass(level)}" data-level="${level}" data-kind="${toKind(rule)}" data-resources="${JSON.stringify(resources)}" id="${fingerprints[0] ?? ''}" tabindex="0">
<p><span class="level">${level}</span> <a class="soft" href="#${fingerprints[0] ?? ''}" title="Link to this change">${rule}</a></p>
<p class="what">${printSentence(sentence)}.</p>
${then}${
  acceptance === null
    ? ''
    : html`<p class="soft">${acceptance}</p>
`
}${printOperations(operations)}
${compared.length === 0 ? '' : html`<details class="compare"><summary>Side by side</summary>${compared}</details>`}
</article>
`
}

function printSides(diff: Diff, finding: Finding): Html {
  const { oldPointer, newPointer, hunks } = cutFragment(diff, finding)
  return html`<table class="sides">
<tr><th>${printPointer(oldPointer)}</th><th>${printPointer(newPointer)}</th></tr>
${hunks.map(printHunk)}</table>`
}

function printOperations(operations: readonly string[]): Html {
  const shown = operations.slice(0, maximumOperations)
  const more = operations.slice(maximumOperations)
  const list = (some: readonly string[]) =>
    some.map((operation) => html`<button type="button" class="code">${printPath(operation)}</button> `)
  if (shown.length === 0) return html``
  if (more.length === 0) return html`<p>${list(shown)}</p>`
  const noun = more.length === 1 ? 'operation' : 'operations'
  return html`<p>${list(shown)}</p><details><summary>and ${more.length} more ${noun}</summary><p>${list(more)}</p></details>`
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
  if (row.old === row.new) {
    const text = cut(row.old ?? '')
    return html`<tr><td>${text}</td><td>${text}</td></tr>
`
  }
  const [old, next] = cutBoth(row)
  const words =
    old === null || next === null
      ? { old: [{ text: old ?? '', isChanged: false }], new: [{ text: next ?? '', isChanged: false }] }
      : compareWords(old, next)
  const cell = (line: string | null, parts: readonly Word[], side: string) =>
    line === null ? html`<td></td>` : html`<td class="${side}">${parts.map(printWord)}</td>`
  return html`<tr>${cell(old, words.old, 'old')}${cell(next, words.new, 'new')}</tr>
`
}

function printWord({ text, isChanged }: Word): Html {
  return isChanged ? html`<mark>${text}</mark>` : html`${text}`
}

/** Both lines from shortly before the first difference on. */
function cutBoth(row: Row): readonly [string | null, string | null] {
  const [old, next] = [row.old ?? '', row.new ?? '']
  if (row.old === null || row.new === null || Math.max(old.length, next.length) <= maximumLine) {
    return [row.old && cut(old), row.new && cut(next)]
  }
  let same = 0
  while (same < old.length && old[same] === next[same]) same += 1
  const start = Math.max(0, same - maximumBefore)
  const from = (text: string) => cut(`${start > 0 ? '…' : ''}${text.slice(start)}`)
  return [from(old), from(next)]
}

function cut(text: string): string {
  return text.length > maximumLine ? `${text.slice(0, maximumLine)}…` : text
}

function printSentence(sentence: Sentence): Html {
  const parts = printParts(
    sentence,
    documentNames,
    (text) => html`${text}`.text,
    (text) => html`<code>${text}</code>`.text,
  )
  return new Html(parts)
}
