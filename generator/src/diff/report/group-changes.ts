import { describeFindings, findJoinKey } from '../describe.ts'
import { documentNames, type Names } from '../names.ts'
import type { Level } from '../rules/rule.ts'
import type { RuleName } from '../rules/rules.ts'
import { toText } from '../sentence.ts'
import type { Change, Diff, Finding } from '../types.ts'

/** A change that affects several operations, or several things, the same way. */
export interface ChangeGroup {
  readonly level: Level
  readonly rule: string
  /** One for each thing that changed. */
  readonly findings: readonly Finding[]
  /** The names of the affected operations; empty for changes of the document itself. */
  readonly operations: readonly string[]
  readonly fingerprints: readonly string[]
}

/** Combines the same change of several operations, in the order of the first one. */
export function groupChanges(
  changes: readonly Change[],
  names: Names = documentNames,
  toRule: (finding: Finding) => string = ({ rule }) => rule,
): readonly ChangeGroup[] {
  const groups = new Map<string, { change: Change; operations: Set<string>; fingerprints: Set<string> }>()
  const keys = new Map<Finding, string>()
  for (const change of changes) {
    const { finding, level } = change
    const key =
      keys.get(finding) ?? `${level} ${toRule(finding)} ${toText(describeFindings([finding]).sentence)}`
    keys.set(finding, key)
    const group = groups.get(key) ?? { change, operations: new Set(), fingerprints: new Set() }
    groups.set(key, group)
    group.fingerprints.add(change.fingerprint)
    const operation = change.subject ? names.operation(change.subject) : change.operation
    if (operation !== null) group.operations.add(operation)
  }
  return [...groups.values()].map(({ change, operations, fingerprints }) => ({
    level: change.level,
    rule: change.finding.rule,
    findings: [change.finding],
    operations: [...operations],
    fingerprints: [...fingerprints],
  }))
}

/** When and why a change was accepted; `null` unless all of it was. */
export function writeAcceptance({ accepted }: Diff, { fingerprints }: ChangeGroup): string | null {
  const found = fingerprints.map((fingerprint) => accepted.get(fingerprint))
  const [first] = found
  return first !== undefined && found.every((each) => each !== undefined)
    ? `Accepted on ${first.date}: ${first.reason}`
    : null
}

/** Combines the same change of several things that affects the same operations. */
export function joinGroups(groups: readonly ChangeGroup[]): readonly ChangeGroup[] {
  const joined = new Map<string, ChangeGroup>()
  for (const group of groups) {
    const [finding] = group.findings
    const joinKey = finding ? findJoinKey(finding) : null
    const key = joinKey === null ? `single ${joined.size}` : `${group.operations.join('\n')}\n\n${joinKey}`
    const known = joined.get(key)
    joined.set(key, known ? merge(known, group) : group)
  }
  return [...joined.values()]
}

function merge(first: ChangeGroup, second: ChangeGroup): ChangeGroup {
  return {
    ...first,
    findings: [...first.findings, ...second.findings],
    fingerprints: [...first.fingerprints, ...second.fingerprints],
  }
}

/** Changes that affect the same operations. */
export interface Chapter {
  readonly operations: readonly string[]
  readonly groups: readonly ChangeGroup[]
}

/** Collects changes by the operations that they affect. */
export function listChapters(groups: readonly ChangeGroup[]): readonly Chapter[] {
  const chapters = new Map<string, { operations: readonly string[]; groups: ChangeGroup[] }>()
  for (const group of joinGroups(groups)) {
    const key = group.operations.join('\n')
    const chapter = chapters.get(key) ?? { operations: group.operations, groups: [] }
    chapters.set(key, chapter)
    chapter.groups.push(group)
  }
  return [...chapters.values()]
}

/** Operations that are listed by name, since there is nothing else to report about them. */
export interface OperationList {
  readonly title: string
  readonly operations: readonly string[]
  readonly groups: readonly ChangeGroup[]
}

/** Titles of the lists, by rule. */
const lists: Partial<Record<RuleName, string>> = {
  'operation-removed': 'Removed operations, without a replacement',
  'webhook-removed': 'Removed webhooks',
  'operation-renamed': 'Renamed operations',
  'operation-added': 'New operations',
  'webhook-added': 'New webhooks',
  'operation-deprecated': 'Deprecated operations, still served',
}

/** Takes changes of whole operations out of the others, unless they have a replacement. */
export function splitOperations(groups: readonly ChangeGroup[]): {
  readonly lists: readonly OperationList[]
  readonly rest: readonly ChangeGroup[]
} {
  const isListed = ({ findings: [finding] }: ChangeGroup) =>
    finding !== undefined &&
    lists[finding.name] !== undefined &&
    !('replacement' in finding.facts && finding.facts.replacement !== null)
  const found = Object.entries(lists).map(([name, title]): OperationList => {
    const own = groups.filter((group) => isListed(group) && group.findings[0]?.name === name)
    return { title, groups: own, operations: own.flatMap(nameOperations) }
  })
  return {
    lists: found.filter(({ operations }) => operations.length > 0),
    rest: groups.filter((group) => !isListed(group)),
  }
}

/** The operations of a group, with the new name if that is what changed. */
function nameOperations({ operations, findings: [finding] }: ChangeGroup): readonly string[] {
  if (finding?.name !== 'operation-renamed') return operations
  return operations.map((operation) => `${operation}: ${finding.facts.from} -> ${finding.facts.to}`)
}
