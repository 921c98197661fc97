import type { SurfaceChanges } from '../declarations/compare-surfaces.ts'
import { describeFindings } from '../describe.ts'
import { methodNames, type Names } from '../names.ts'
import { printCode, printSentence } from '../report/code-span.ts'
import { type ChangeGroup, type Chapter, groupChanges, listChapters } from '../report/group-changes.ts'
import { listOthers, listPairs, writeReplacement } from '../report/summarize.ts'
import { type Level, levels } from '../rules/rule.ts'
import type { Change, Diff, Finding, Replacement } from '../types.ts'
import { omitStatuses } from './omit-statuses.ts'

/** Text of a release for users of some packages. */
export interface Release {
  readonly diff: Diff
  /** Changes of the packages' exports, whatever their reason. */
  readonly surfaces: readonly SurfaceChanges[]
  /** The same, as far as the generator is the reason. */
  readonly byGenerator: readonly SurfaceChanges[]
}

/** Number of operations that a line names. */
const maximumOperations = 3

/** The level of a release for users: that of its most severe change. */
export function chooseLevel({ diff, surfaces, byGenerator }: Release): Level {
  const found = new Set<Level>(diff.changes.map(({ level }) => level))
  // A removed export breaks code that imports it, even if requests and responses are the same.
  if (surfaces.some(({ removed }) => removed.length > 0)) found.add('breaking')
  if (byGenerator.some(({ changed }) => changed.length > 0)) found.add('breaking')
  if (surfaces.some(({ added, extended }) => added.length > 0 || extended.length > 0)) found.add('additive')
  return levels.find((level) => found.has(level)) ?? 'docs'
}

/**
 * The text of a changelog: what breaks and what to do about it, what is new, and what is deprecated.
 *
 * @param names the names that the users of the packages know
 */
export function writeNotes(release: Release, names: Names): string {
  const { diff } = release
  const others = omitStatuses(listOthers(diff).filter(({ finding }) => !finding.rule.startsWith('schema-')))
  const of = (level: Level) => others.filter((change) => change.level === level && !isDeprecation(change))
  const added = of('additive').filter(({ finding }) => finding.rule === 'operation-added')
  const other = of('additive').filter(({ finding }) => finding.rule !== 'operation-added')
  const sections = [
    section('Breaking', [
      ...listRemoved(release),
      ...printChapters(of('breaking'), names),
      ...listGeneratorChanges(release),
    ]),
    section('Check whether it affects you', printChapters(of('potentially breaking'), names)),
    section('New', [...listNames(added, names), ...printChapters(other, names)]),
    section('Deprecated', [
      ...listReplacements(diff, names),
      ...printChapters(others.filter(isDeprecation), names),
    ]),
  ].filter((text) => text !== '')
  return [writeHeadline(release, added.length), ...sections].join('\n\n')
}

function writeHeadline(release: Release, added: number): string {
  const { diff } = release
  const isBreaking = chooseLevel(release) === 'breaking'
  const parts = [
    ...diff.replacements.flatMap((replacement) => {
      const branch = findBranch(replacement)
      return branch ? [`${printCode(branch.to)} replaces ${printCode(branch.from)}.`] : []
    }),
    ...(added > 0 ? [`${added} new ${added === 1 ? 'operation' : 'operations'}.`] : []),
    ...(isBreaking ? ['Some changes require changes in your code.'] : []),
  ]
  if (parts.length > 0) return parts.join(' ')
  const level = chooseLevel(release)
  if (level === 'docs') return 'Documentation and internal changes only. There is nothing to do.'
  return level === 'additive' ? 'The API has new features.' : 'Some changes can affect your code.'
}

/** The names up to the first difference: `apps` and `projects` for `apps.list` and `projects.list`. */
function findBranch(replacement: Replacement): { readonly from: string; readonly to: string } | null {
  const [pair] = listPairs(replacement, methodNames)
  if (pair === undefined) return null
  const [before, after] = [pair.from.split('.'), pair.to.split('.')]
  const index = before.findIndex((part, at) => part !== after[at])
  const cut = (parts: readonly string[]) => parts.slice(0, index + 1).join('.')
  return { from: cut(before), to: cut(after) }
}

function section(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : [`**${title}**`, '', ...rows.map((row) => `- ${row}`)].join('\n')
}

function isDeprecation({ finding: { rule } }: Change): boolean {
  return rule === 'deprecated' || rule === 'operation-deprecated'
}

function printChapters(changes: readonly Change[], names: Names): readonly string[] {
  // Advice depends on the direction. Without it, a change in both directions is one.
  const hasAdvice = ({ level }: Finding) => level === 'breaking' || level === 'potentially breaking'
  const groups = groupChanges(changes, names, (finding) => (hasAdvice(finding) ? finding.rule : finding.name))
  return listChapters(groups).map((chapter) => printChapter(chapter, names))
}

function printChapter({ operations, groups }: Chapter, names: Names): string {
  const isNamed = groups.every(({ findings }) =>
    findings.every(({ location }) => 'operation' in location.start && startsWithSubject(findings)),
  )
  const about = isNamed || operations.length === 0 ? '' : `${printOperations(operations)}: `
  return about + groups.map((group) => printGroup(group, names)).join(' ')
}

/** Returns true if the sentence names the operation itself. */
function startsWithSubject(findings: ChangeGroup['findings']): boolean {
  return describeFindings(findings).sentence.some((part) => typeof part === 'object' && 'operation' in part)
}

function printGroup({ findings }: ChangeGroup, names: Names): string {
  const { sentence, advice } = describeFindings(findings)
  const what = `${printSentence(sentence, names)}.`
  return advice === null ? what : `${what} ${printSentence(advice, names)}`
}

function printOperations(operations: readonly string[]): string {
  const left = operations.length - maximumOperations
  if (left <= 1) return operations.map(printCode).join(', ')
  return `${operations.slice(0, maximumOperations).map(printCode).join(', ')} and ${left} more`
}

function listNames(changes: readonly Change[], names: Names): readonly string[] {
  const list = changes.flatMap(({ subject }) =>
    subject === null ? [] : [printCode(names.operation(subject))],
  )
  return list.length === 0 ? [] : [list.join(', ')]
}

function listReplacements({ replacements }: Diff, names: Names): readonly string[] {
  return replacements.map((replacement) => {
    const pairs = listPairs(replacement, names)
    const list = pairs.map(({ from, to }) => `${printCode(from)} → ${printCode(to)}`).join(', ')
    return `${writeReplacement(replacement)} ${list}.`
  })
}

/** Exports of packages that were removed, with their new names. */
function listRemoved({ diff, surfaces }: Release): readonly string[] {
  const removed = [...new Set(surfaces.flatMap((surface) => surface.removed))].map(plainName)
  const renames = new Map(
    diff.changes.flatMap(({ finding }) =>
      finding.name === 'schema-renamed'
        ? [[finding.facts.from.schema.name, finding.facts.to.schema.name] as const]
        : [],
    ),
  )
  const names = [...new Set(removed)].sort().map((name) => {
    const to = renames.get(name)
    return to === undefined ? printCode(name) : `${printCode(name)} (now ${printCode(to)})`
  })
  return names.length === 0 ? [] : [`No longer exported: ${names.join(', ')}.`]
}

function listGeneratorChanges({ byGenerator }: Release): readonly string[] {
  const changed = [...new Set(byGenerator.flatMap((surface) => surface.changed).map(plainName))]
  if (changed.length === 0) return []
  return [`Declared differently, although the API is the same: ${changed.sort().map(printCode).join(', ')}.`]
}

/** The name without the module that it is imported from. */
function plainName(name: string): string {
  return name.split('#').at(-1) ?? name
}
