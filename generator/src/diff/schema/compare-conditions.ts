import type { Schema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { type Sentence, say, sayList } from '../sentence.ts'
import type { Side } from '../types.ts'
import { type Alternative, describeAlternative, listAlternatives } from './alternatives.ts'
import { fingerprint } from './fingerprint.ts'
import { viewObject } from './object-view.ts'

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
  for (const member of removed) report(visit, 'conditionRemoved', { member: describeValue(run.old, member) })
  for (const member of added) report(visit, 'conditionAdded', { member: describeValue(run.new, member) })
}

function listMembers(schema: Schema): readonly Schema[] {
  return schema.kind === 'intersection' ? schema.members : [schema]
}

function describeValue(side: Side, schema: Schema): Sentence {
  const { nullable, members } = listAlternatives(side, schema)
  const forms = members.map((member) => describeForm(side, member))
  return sayList(nullable ? [...forms, ['null']] : forms, 'or')
}

/** An object is named by what it has to have, since a condition often says no more than that. */
function describeForm(side: Side, member: Alternative): Sentence {
  const view = member.name === null ? viewObject(side, member.schema) : null
  const required = [...(view?.properties.values() ?? [])].filter((property) => property.required)
  if (required.length === 0) return describeAlternative(member)
  return say`an object with ${sayList(required.map(({ name }) => name))}`
}
