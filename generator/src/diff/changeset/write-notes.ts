import type { SurfaceChanges } from '../declarations/compare-surfaces.ts'
import { type Chapter, groupChanges, listChapters } from '../report/group-changes.ts'
import { printCode, printSentence } from '../report/print-markdown.ts'
import { countText } from '../report/print-text.ts'
import { listUntold } from '../report/summarize.ts'
import { sayList } from '../sentence.ts'
import { type Change, type Diff, type Level, levels, type SuccessionPair } from '../types.ts'

/** What there is to tell the users of some packages. */
export interface Release {
  /** Compared with the names that generated code has. */
  readonly diff: Diff
  /** How what the packages offer has changed, for whatever reason. */
  readonly surfaces: readonly SurfaceChanges[]
  /** The same, as far as the generator is the reason. */
  readonly byGenerator: readonly SurfaceChanges[]
}

/** What a release means to users: the worst of all that has changed. */
export function chooseLevel({ diff, surfaces, byGenerator }: Release): Level {
  const found = new Set<Level>(diff.changes.map(({ level }) => level))
  // A name that is gone breaks whoever imports it, also where requests and responses are the same.
  if (surfaces.some(({ removed }) => removed.length > 0)) found.add('breaking')
  if (byGenerator.some(({ changed }) => changed.length > 0)) found.add('breaking')
  if (surfaces.some(({ added, extended }) => added.length > 0 || extended.length > 0)) found.add('additive')
  return levels.find((level) => found.has(level)) ?? 'docs'
}

/** The text of a changelog: what breaks and how to go on, what is new, and what there is to plan for. */
export function writeNotes(release: Release): string {
  const { diff } = release
  const untold = listUntold(diff).filter(({ rule }) => !rule.startsWith('schema-'))
  const of = (level: Level) => untold.filter((change) => change.level === level && !isDeprecation(change))
  const added = of('additive').filter(({ rule }) => rule === 'operation-added')
  const other = of('additive').filter(({ rule }) => rule !== 'operation-added')
  const deprecated = untold.filter(isDeprecation)
  const sections = [
    section('Breaking', [
      ...listGone(release),
      ...printChapters(of('breaking')),
      ...listGeneratorChanges(release),
    ]),
    section('Check whether it concerns you', printChapters(of('potentially breaking'))),
    section('New', [...listNames(added), ...printChapters(other)]),
    section('Deprecated', [...listSuccessions(diff), ...printChapters(deprecated)]),
  ].filter((text) => text !== '')
  const headline = writeHeadline(release, added.length, of('breaking').length > 0)
  return [headline, ...sections].join('\n\n')
}

function writeHeadline(release: Release, added: number, breaks: boolean): string {
  const { diff } = release
  const isBreaking = breaks || chooseLevel(release) === 'breaking'
  const parts = [
    ...diff.successions.flatMap(({ pairs }) => {
      const branch = pairs[0] && findBranch(pairs[0])
      return branch ? [`${printCode(branch.to)} takes the place of ${printCode(branch.from)}.`] : []
    }),
    ...(added > 0 ? [`${added} new ${added === 1 ? 'operation' : 'operations'}.`] : []),
    ...(isBreaking ? ['Some changes ask for yours.'] : []),
  ]
  if (parts.length > 0) return parts.join(' ')
  return diff.changes.every(({ level }) => level === 'docs')
    ? 'Documentation and inner workings only: there is nothing to do.'
    : 'The API has got more to offer.'
}

/** The names up to where they part: `apps` and `projects` for `apps.list` and `projects.list`. */
function findBranch({ from, to }: SuccessionPair): { readonly from: string; readonly to: string } {
  const [before, after] = [from.split('.'), to.split('.')]
  const index = before.findIndex((part, at) => part !== after[at])
  const cut = (parts: readonly string[]) => parts.slice(0, index + 1).join('.')
  return { from: cut(before), to: cut(after) }
}

function section(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : [`**${title}**`, '', ...rows.map((row) => `- ${row}`)].join('\n')
}

function isDeprecation({ rule }: Change): boolean {
  return rule === 'deprecated' || rule === 'operation-deprecated'
}

function printChapters(changes: readonly Change[]): readonly string[] {
  return listChapters(groupChanges(changes, 'name')).map(printChapter)
}

function printChapter({ operations, changes }: Chapter): string {
  const isAboutOne = changes.every(({ rule }) => rule.startsWith('operation-'))
  const about = isAboutOne || operations.length === 0 ? '' : `${printOperations(operations)}: `
  return about + joinSentences(changes).join(' ')
}

/** Said of one thing, with nothing about it that another would not have. */
const joinable =
  /^(?: of [^.]*)? (?:is new|is new and required|is gone|is deprecated|may be null now|may no longer be null|is required now|is no longer required)$/

/** What is said of several things in the same words is said once: `a` and `b` of the request body are new. */
function joinSentences(changes: readonly Change[]): readonly string[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const [first, ...rest] = change.sentence
    const tail = printSentence(rest)
    const canJoin = typeof first === 'object' && joinable.test(tail)
    const key = canJoin ? `${tail}\n${change.advice && printSentence(change.advice)}` : `\n${groups.size}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].map(printJoined)
}

function printJoined(changes: readonly Change[]): string {
  const [first, ...others] = changes
  if (first === undefined) return ''
  const advice = first.advice === null ? '' : ` ${printSentence(first.advice)}`
  if (others.length === 0) return `${printSentence(first.sentence)}.${advice}`
  const names = sayList(changes.map(({ sentence }) => sentence.slice(0, 1)))
  const tail = printSentence(first.sentence.slice(1)).replace(/ is (?=[^`]*$)/, ' are ')
  return `${printSentence(names)}${tail}.${advice.replace(/ it(?=[ .])/, ' them')}`
}

function printOperations(operations: readonly string[]): string {
  if (operations.length <= 4) return operations.map(printCode).join(', ')
  return `${operations.slice(0, 3).map(printCode).join(', ')} and ${operations.length - 3} more`
}

function listNames(changes: readonly Change[]): readonly string[] {
  const names = changes.flatMap(({ name }) => (name === null ? [] : [printCode(name)]))
  return names.length === 0 ? [] : [names.join(', ')]
}

function listSuccessions({ successions }: Diff): readonly string[] {
  return successions.flatMap(({ pairs }) => {
    const kept = pairs.filter(({ isServed }) => isServed).length
    const list = pairs.map(({ from, to }) => `${printCode(from)} → ${printCode(to)}`).join(', ')
    return [`${countText(kept, pairs.length)} ${list}.`]
  })
}

/** Names of packages that cannot be imported any more, with what they are called now. */
function listGone({ diff, surfaces }: Release): readonly string[] {
  const gone = [...new Set(surfaces.flatMap(({ removed }) => removed))].map(plainName)
  const renames = new Map(
    diff.changes
      .filter(({ rule }) => rule === 'schema-renamed')
      .map(({ sentence }) => {
        const [from = '', to = ''] = sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.code]))
        return [from, to]
      }),
  )
  const names = [...new Set(gone)].sort().map((name) => {
    const to = renames.get(name)
    return to === undefined ? printCode(name) : `${printCode(name)} (${printCode(to)} now)`
  })
  return names.length === 0 ? [] : [`Gone from the packages: ${names.join(', ')}.`]
}

function listGeneratorChanges({ byGenerator }: Release): readonly string[] {
  const changed = [...new Set(byGenerator.flatMap((surface) => surface.changed))].map(plainName)
  if (changed.length === 0) return []
  return [
    `Declared differently, while the API is the same: ${[...new Set(changed)].sort().map(printCode).join(', ')}.`,
  ]
}

/** The name without the module that it is imported from. */
function plainName(name: string): string {
  return name.split('#').at(-1) ?? name
}
