import type { OperationPattern } from '../document/select/operation-pattern.ts'
import type { Operation } from '../model/types.ts'
import { readOperationId } from './operations/locate.ts'
import { createSide } from './run.ts'
import type { Change, Diff, Side } from './types.ts'

/** The comparison with only those changes that affect operations that a pattern matches; all changes without patterns. */
export function filterChanges(diff: Diff, patterns: readonly OperationPattern[]): Diff {
  if (patterns.length === 0) return diff
  const sides = [createSide(diff.new), createSide(diff.old)]
  const isIncluded = ({ subject }: Change) =>
    subject !== null && patterns.some((pattern) => pattern.matches(describeOperation(sides, subject)))
  const changes = diff.changes.filter(isIncluded)
  const subjects = new Set(changes.map(({ subject }) => subject))
  const replacements = diff.replacements.flatMap((replacement) => {
    const pairs = replacement.pairs.filter(({ from, to }) => subjects.has(from) || subjects.has(to))
    return pairs.length === 0 ? [] : [{ ...replacement, pairs }]
  })
  return { ...diff, changes, replacements }
}

function describeOperation(
  sides: readonly Side[],
  operation: Operation,
): Parameters<OperationPattern['matches']>[0] {
  const side = sides.find(({ model }) => model.operations.includes(operation))
  const { method, path, tags } = operation
  return { method, path, tags, operationId: side ? readOperationId(side, operation) : null }
}
