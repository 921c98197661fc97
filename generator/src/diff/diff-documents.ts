import type { Operation } from '../model/types.ts'
import { compareDocuments } from './compare-document.ts'
import { compareSchemaNames } from './compare-schema-names.ts'
import { compareWebhooks } from './compare-webhooks.ts'
import { documentNames, type Names } from './names.ts'
import { compareOperations } from './operations/compare-operations.ts'
import { pairSchemes } from './operations/compare-security.ts'
import { listSuccessions } from './operations/list-successions.ts'
import { matchOperations } from './operations/match-operations.ts'
import { createNode, createRun, type Finding, type Node, type Run, report, type Visit } from './run.ts'
import { compareSchemas } from './schema/compare-schemas.ts'
import { say, toText } from './sentence.ts'
import { type Change, type Compared, type Diff, levels } from './types.ts'

/** How documents are compared. */
export interface DiffOptions {
  /**
   * What operations and schemas are called in sentences.
   * @default as in the documents
   */
  readonly names?: Names
}

/**
 * Tells what has changed between two documents, as those see it who call the API. Pure; the order in which things
 * are written, white space, and what is referred to or written out make no difference.
 *
 * @example
 * const { changes } = diffDocuments(before, after)
 * const isSafe = !changes.some(({ level }) => level === 'breaking')
 */
export function diffDocuments(old: Compared, next: Compared, options: DiffOptions = {}): Diff {
  const run = createRun(old, next, options.names ?? documentNames, compareSchemas)
  const matches = matchOperations(run.old, run.new)
  const schemes = pairSchemes(old.model.securitySchemes, next.model.securitySchemes)
  const surroundings = { schemes, successors: matches.successors }

  const whole = visitDocument(run)
  compareDocuments(whole, schemes)
  const nodes: [Operation, Node][] = []
  const begin = (before: Operation | null, after: Operation | null): Visit => {
    const visit = visitOperation(run, before, after)
    nodes.push([(after ?? before) as Operation, visit.node])
    return visit
  }
  for (const [before, after] of matches.pairs) {
    compareOperations(begin(before, after), before, after, surroundings)
  }
  for (const operation of matches.removed) {
    const successor = matches.successors.get(operation)
    report(begin(operation, null), 'operationRemoved', {
      wasDeprecated: operation.deprecated,
      successor: successor ? run.names.operation(successor) : null,
    })
  }
  const predecessors = new Map([...matches.successors].map(([from, to]) => [to, from]))
  for (const operation of matches.added) {
    const predecessor = predecessors.get(operation)
    report(begin(null, operation), 'operationAdded', {
      predecessor: predecessor ? run.names.operation(predecessor) : null,
    })
  }
  const webhooks = compareWebhooks(run)
  // The list grows while it is worked off.
  for (let compare = run.pending.pop(); compare !== undefined; compare = run.pending.pop()) compare()
  compareSchemaNames(whole)

  const changes = [
    ...listFindings(whole.node).map((finding): Change => ({ ...finding, operation: null, name: null })),
    ...webhooks.flatMap(([label, node]) =>
      listFindings(node).map((finding): Change => ({ ...finding, operation: label, name: null })),
    ),
    ...nodes.flatMap(([operation, node]) =>
      listFindings(node).map((finding): Change => {
        return { ...finding, operation: documentNames.operation(operation), name: operation.name.id }
      }),
    ),
  ]
  const successions = listSuccessions(matches, run.names)
  return { old, new: next, changes: sortChanges(changes), successions }
}

/** What was found of a node and all that it consists of, each thing once. */
function listFindings(root: Node): readonly Finding[] {
  const nodes = new Set([root])
  const findings = new Map<string, Finding>()
  // A Set's iterator sees what is added.
  for (const node of nodes) {
    for (const next of node.next) nodes.add(next)
    for (const finding of node.findings) {
      const { rule, oldPointer, newPointer, sentence } = finding
      const key = JSON.stringify([rule, oldPointer, newPointer, toText(sentence)])
      if (!findings.has(key)) findings.set(key, finding)
    }
  }
  return [...findings.values()]
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

function visitDocument(run: Run): Visit {
  const holder = { words: ['the document'] }
  return {
    run,
    node: createNode(),
    direction: 'request',
    place: { holder, path: '', old: { pointer: '#' }, new: { pointer: '#' } },
  }
}

function visitOperation(run: Run, old: Operation | null, next: Operation | null): Visit {
  const operation = (next ?? old) as Operation
  return {
    run,
    node: createNode(),
    direction: 'request',
    place: {
      holder: { words: say`${run.names.operation(operation)}` },
      path: '',
      old: old && { pointer: old.pointer },
      new: next && { pointer: next.pointer },
    },
  }
}
