import { createHash } from 'node:crypto'
import { documentNames } from '../names.ts'
import { type Level, levels } from '../rules/rule.ts'
import type { Diff, Replacement } from '../types.ts'
import { printChange, toClass, toKind } from './change-card.ts'
import {
  type ChangeGroup,
  groupChanges,
  joinGroups,
  type OperationList,
  splitOperations,
} from './group-changes.ts'
import { Html, html, printPath } from './html.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import {
  countLevels,
  countResources,
  createResources,
  listOthers,
  listPairs,
  type ResourceCounts,
  writeCounts,
  writeOperations,
  writeReplacement,
} from './summarize.ts'

/** The page stays below 1 MB: from these lengths on, comparisons side by side and changes are left out. */
const maximumLength = 900_000
const maximumCompared = 600_000
/** Number of resources that are listed at once. */
const maximumResources = 12

/**
 * The comparison as a page of its own: no network, filters, both documents side by side. All text from a document is
 * escaped, and the page allows no script but its own.
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
${printTotals(diff)}
<p>${writeOperations(diff)}</p>
${printResources(countResources(diff.changes))}
</header>
${printForm(diff)}
<main>
${diff.replacements.map(printReplacement)}
${printChanges(diff)}
</main>
<script>${script}</script>
</html>
`
  return page.text
}

function printTotals({ changes }: Diff): Html {
  const counts = countLevels(changes)
  return html`<div class="totals">
${levels.map(
  (level) => html`<div class="total ${toClass(level)}"><b>${counts[level]}</b>${level}</div>
`,
)}</div>`
}

function printResources(all: readonly ResourceCounts[]): Html {
  if (all.length < 2) return html``
  const rows = (some: readonly ResourceCounts[]) =>
    some.map(
      ({
        resource,
        counts,
      }) => html`<tr><th><button type="button" data-resource="${resource}">${resource}</button></th>${levels.map((level) => html`<td class="${toClass(level)}${counts[level] > 0 ? ' some' : ''}">${counts[level] || ''}</td>`)}</tr>
`,
    )
  const head = html`<tr><th>resource</th>${levels.map((level) => html`<th>${level}</th>`)}</tr>
`
  const [shown, more] = [all.slice(0, maximumResources), all.slice(maximumResources)]
  const rest =
    more.length === 0
      ? ''
      : html`<details><summary>${more.length} more resources</summary><table class="counts">${head}${rows(more)}</table></details>`
  return html`<table class="counts">${head}${rows(shown)}</table>${rest}`
}

function printForm({ changes }: Diff): Html {
  const resources = countResources(changes).map(({ resource }) => resource)
  return html`<form><div>
${levels.map(
  (level) =>
    html`<label class="${toClass(level)}"><input type="checkbox" value="${level}"${level === 'docs' ? '' : new Html(' checked')}><span class="level">${level}</span></label>
`,
)}<select aria-label="Resource"><option value="">All resources</option>${resources.map((resource) => html`<option>${resource}</option>`)}</select>
<select aria-label="Kind"><option value="">All kinds</option>${['added', 'changed', 'removed'].map((kind) => html`<option>${kind}</option>`)}</select>
<input type="search" placeholder="Filter by operation, property, rule …" aria-label="Filter">
<output class="soft"></output>
<span class="soft screen"><kbd>j</kbd> <kbd>k</kbd> move, <kbd>o</kbd> compare, <kbd>a</kbd> all, <kbd>/</kbd> filter, <kbd>Esc</kbd> reset</span>
</div></form>`
}

function printReplacement(replacement: Replacement): Html {
  return html`<section class="card">
<h2><code>${replacement.to}</code> replaces <code>${replacement.from}</code></h2>
<p>${writeReplacement(replacement)}</p>
<details><summary>Operations</summary><table class="pairs"><tr><th>old</th><th>replacement</th></tr>
${listPairs(replacement, documentNames).map(
  ({ from, to }) => html`<tr><td><code>${from}</code></td><td><code>${to}</code></td></tr>
`,
)}</table></details>
</section>
`
}

function printChanges(diff: Diff): readonly Html[] {
  const changes = listOthers(diff)
  const nameResource = createResources(diff.changes)
  const resources = new Map<string, Set<string>>()
  for (const change of changes) {
    const known = resources.get(change.fingerprint) ?? new Set<string>()
    resources.set(change.fingerprint, known.add(nameResource(change)))
  }
  const resourcesOf = ({ fingerprints }: ChangeGroup) => [
    ...new Set(fingerprints.flatMap((fingerprint) => [...(resources.get(fingerprint) ?? [])])),
  ]
  const cards: Html[] = []
  let length = 0
  let left = 0
  for (const level of levels) {
    const { lists, rest } = splitOperations(groupChanges(changes.filter((change) => change.level === level)))
    cards.push(...lists.map((list) => printList(level, list, list.groups.flatMap(resourcesOf))))
    for (const group of joinGroups(rest)) {
      const isCompared = length < maximumCompared
      if (length < maximumLength) cards.push(printChange(diff, group, resourcesOf(group), isCompared))
      else left += group.findings.length
      length += cards.at(-1)?.text.length ?? 0
    }
  }
  const rest =
    left === 0 ? [] : [html`<p class="soft">${left} more changes are left out because of the length.</p>`]
  return [...cards, ...rest]
}

/** Operations that are listed by name, as one card. */
function printList(
  level: Level,
  { title, operations, groups }: OperationList,
  resources: readonly string[],
): Html {
  const kind = toKind(groups[0]?.rule ?? '')
  return html`<article class="card change ${toClass(level)}" data-level="${level}" data-kind="${kind}" data-resources="${JSON.stringify([...new Set(resources)])}" tabindex="0">
<p><span class="level">${level}</span></p>
<p class="what">${title}: ${operations.length}</p>
<ul>${operations.map((operation) => html`<li><code>${printPath(operation)}</code></li>`)}</ul>
</article>
`
}

function hash({ text }: Html): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
