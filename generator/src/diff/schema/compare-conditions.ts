import type { Schema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import type { Side } from '../types.ts'
import { describeAlternative, listAlternatives } from './alternatives.ts'
import { fingerprint } from './fingerprint.ts'

/** Compares schemas that hold at the same time, and those that must not hold. */
export function compareConditions(visit: Visit, old: Schema, next: Schema): void {
  if (old.kind === 'not' && next.kind === 'not') {
    const isSame = fingerprint(visit.run.old, old) === fingerprint(visit.run.new, next)
    if (!isSame) report(visit, 'conditionChanged', {})
    return
  }
  const removed = new Set(listMembers(old))
  const added = new Set(listMembers(next))
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
  for (const member of removed) report(visit, 'conditionRemoved', { member: describe(run.old, member) })
  for (const member of added) report(visit, 'conditionAdded', { member: describe(run.new, member) })
}

function listMembers(schema: Schema): readonly Schema[] {
  return schema.kind === 'intersection' ? schema.members : [schema]
}

function describe(side: Side, schema: Schema): ReturnType<typeof describeAlternative> {
  const [member] = listAlternatives(side, schema).members
  return member === undefined ? ['null'] : describeAlternative(member)
}
