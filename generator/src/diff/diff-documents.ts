import { createHash } from 'node:crypto'
import type { Operation } from '../model/types.ts'
import { createLocation } from './change-location.ts'
import { compareDocuments } from './compare-document.ts'
import { compareSchemaNames } from './compare-schema-names.ts'
import { compareWebhooks } from './compare-webhooks.ts'
import { identify } from './describe.ts'
import { findPrefixes } from './find-prefixes.ts'
import { documentNames } from './names.ts'
import { compareOperations } from './operations/compare-operations.ts'
import { listReplacements } from './operations/list-replacements.ts'
import { locateOperation } from './operations/locate.ts'
import { matchOperations } from './operations/match-operations.ts'
import { pairSchemes } from './operations/pair-schemes.ts'
import { type Level, levels } from './rules/rule.ts'
import { createRun, createVisit, listFindings, type Node, type Run, report, type Visit } from './run.ts'
import { compareSchemas } from './schema/compare-schemas.ts'
import type { Change, Compared, Diff, Finding } from './types.ts'

/** Options of a comparison. */
export interface DiffOptions {
  /**
   * Levels of single rules, by identifier, instead of those in the table.
   * @default {}
   */
  readonly levels?: Readonly<Record<string, Level>>
}

/**
 * Compares two documents from the view of callers of the API. Pure. The order of things, white space, and whether
 * something is referred to or written out make no difference.
 *
 * @example
 * const { changes } = diffDocuments(before, after)
 * const isSafe = !changes.some(({ level }) => level === 'breaking')
 */
export function diffDocuments(old: Compared, next: Compared, options: DiffOptions = {}): Diff {
  const run = createRun(old, next, findPrefixes(old, next), compareSchemas)
  const matches = matchOperations(run.old, run.new)
  const schemes = pairSchemes(run.old, run.new)
  const context = { schemes, replacements: matches.replacements }

  const whole = createVisit(run, 'request', createLocation({ words: ['the document'] }, null, null))
  compareDocuments(whole, schemes)
  const nodes: (readonly [Operation, Node])[] = []
  const begin = (before: Operation | null, after: Operation | null): Visit => {
    const visit = visitOperation(run, before, after)
    nodes.push([(after ?? before) as Operation, visit.node])
    return visit
  }
  for (const [before, after] of matches.pairs) compareOperations(begin(before, after), before, after, context)
  for (const operation of matches.removed) {
    const replacement = matches.replacements.get(operation)
    report(begin(operation, null), 'operation-removed', {
      wasDeprecated: operation.deprecated,
      replacement: replacement ? { operation: replacement } : null,
    })
  }
  const predecessors = new Map([...matches.replacements].map(([from, to]) => [to, from]))
  for (const operation of matches.added) {
    const predecessor = predecessors.get(operation)
    report(begin(null, operation), 'operation-added', {
      predecessor: predecessor ? { operation: predecessor } : null,
    })
  }
  const webhooks = compareWebhooks(run)
  // The list grows while it is worked off.
  for (let compare = run.pending.pop(); compare !== undefined; compare = run.pending.pop()) compare()
  compareSchemaNames(whole)

  const make = createChanges(options.levels ?? {})
  const changes = [
    ...make(whole.node, null, null),
    ...webhooks.flatMap(([label, node]) => make(node, label, null)),
    ...nodes.flatMap(([operation, node]) => make(node, documentNames.operation(operation), operation)),
  ]
  return {
    old,
    new: next,
    changes: sortChanges(changes),
    replacements: listReplacements(matches),
    accepted: new Map(),
  }
}

type MakeChanges = (node: Node, operation: string | null, subject: Operation | null) => readonly Change[]

function createChanges(own: Readonly<Record<string, Level>>): MakeChanges {
  const identities = new Map<Finding, string>()
  const fingerprints = new Map<string, string>()
  const identifyOnce = (finding: Finding): string => {
    const identity = identities.get(finding) ?? identify(finding)
    identities.set(finding, identity)
    return identity
  }
  const hash = (text: string): string => {
    const known = fingerprints.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 12)
    fingerprints.set(text, known)
    return known
  }
  return (node, operation, subject) => {
    const findings = new Map(listFindings(node).map((finding) => [identifyOnce(finding), finding]))
    return [...findings].map(([identity, finding]): Change => {
      const isShared = 'schema' in finding.location.start
      return {
        finding,
        level: own[finding.rule] ?? finding.level,
        operation,
        subject,
        fingerprint: hash(isShared || operation === null ? identity : `${operation} ${identity}`),
      }
    })
  }
}

/** The worst first, then by operation, and all that is left in the order in which it was found. */
function sortChanges(changes: readonly Change[]): readonly Change[] {
  const rank = (change: Change) => levels.indexOf(change.level)
  return changes.toSorted((first, second) => {
    if (first.level !== second.level) return rank(first) - rank(second)
    const [one, other] = [toSortKey(first), toSortKey(second)]
    return one < other ? -1 : one > other ? 1 : 0
  })
}

/** By path before method. */
function toSortKey({ operation }: Change): string {
  return operation === null ? '' : operation.split(' ').reverse().join(' ')
}

function visitOperation(run: Run, old: Operation | null, next: Operation | null): Visit {
  const operation = (next ?? old) as Operation
  const [from, to] = [old && locateOperation(old), next && locateOperation(next)]
  return createVisit(run, 'request', createLocation({ operation }, from ?? undefined, to ?? undefined))
}
