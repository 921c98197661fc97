import type { Schema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import type { Sentence } from '../sentence.ts'
import type { Side } from '../types.ts'
import { listAlternatives } from './alternatives.ts'
import { describeAlternative } from './describe-alternative.ts'
import { fingerprint } from './fingerprint.ts'
import { resolve } from './resolve.ts'

/** Compares intersections that cannot be merged, negations and `if` conditions. */
export function compareConditions(visit: Visit, old: Schema, next: Schema): void {
  if (old.kind !== 'intersection' && next.kind !== 'intersection' && old.kind === next.kind) {
    const isSame = fingerprint(visit.run.old, old) === fingerprint(visit.run.new, next)
    if (!isSame) report(visit, 'condition-changed')
    return
  }
  const removed = new Set(listMembers(visit.run.old, old))
  const added = new Set(listMembers(visit.run.new, next))
  const pair = (isPair: (before: Schema, after: Schema) => boolean): void => {
    for (const before of removed) {
      const after = [...added].find((candidate) => isPair(before, candidate))
      if (after === undefined) continue
      removed.delete(before)
      added.delete(after)
      visit.run.compareSchemas(visit, before, after)
    }
  }
  const { run } = visit
  pair((before, after) => fingerprint(run.old, before) === fingerprint(run.new, after))
  pair(
    (before, after) =>
      before.kind === 'reference' && after.kind === 'reference' && before.name === after.name,
  )
  pair((before, after) => before.kind !== 'reference' && before.kind === after.kind)
  for (const member of removed) report(visit, 'condition-removed', { condition: describe(run.old, member) })
  for (const member of added) report(visit, 'condition-added', { condition: describe(run.new, member) })
}

/** The parts of an intersection. One that accepts any value is no condition. */
function listMembers(side: Side, schema: Schema): readonly Schema[] {
  const members = schema.kind === 'intersection' ? schema.members : [schema]
  return members.filter((member) => resolve(side, member).schema.kind !== 'unknown')
}

/** The values that meet a condition; empty for conditions that have no short description. */
function describe(side: Side, schema: Schema): readonly Sentence[] {
  const { nullable, members } = listAlternatives(side, schema)
  if (members.some(({ family }) => family === 'condition')) return []
  const names = members.map((member) => describeAlternative(side, member))
  return nullable ? [...names, [{ code: 'null' }]] : names
}
