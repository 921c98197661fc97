import type { Schema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { type Sentence, sayList } from '../sentence.ts'
import { type Alternative, type Alternatives, describeAlternative, listAlternatives } from './alternatives.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { compareFamily } from './compare-family.ts'
import { matchAlternatives } from './match-alternatives.ts'

/** Compares the forms that a value may have. Whoever calls this has compared what the schemas say of themselves. */
export function compareAlternatives(visit: Visit, old: Schema, next: Schema): void {
  const before = listAlternatives(visit.run.old, old)
  const after = listAlternatives(visit.run.new, next)
  const [onlyBefore] = before.members
  const [onlyAfter] = after.members
  const isAny = [...before.members, ...after.members].some(({ family }) => family === 'unknown')
  // Of what is nothing but null on one side, there is no more to say than that it is something else on the other.
  if ((!onlyBefore || !onlyAfter) && before.nullable !== after.nullable) {
    const rule = !isAny ? 'typeChanged' : onlyBefore ? 'typeNarrowed' : 'typeWidened'
    report(visit, rule, { from: describeAll(before), to: describeAll(after) })
    return
  }
  if (before.nullable !== after.nullable && !isAny) {
    report(visit, after.nullable ? 'nullAdded' : 'nullRemoved', {})
  }
  if (onlyBefore && onlyAfter && before.members.length === 1 && after.members.length === 1) {
    comparePair(visit, onlyBefore, onlyAfter, { old, new: next })
  } else compareMembers(visit, before, after)
}

/** `whole` is what the annotations were compared of already. */
function comparePair(
  visit: Visit,
  old: Alternative,
  next: Alternative,
  whole: { readonly old: Schema; readonly new: Schema } | null,
): void {
  if (old.schema.kind === 'reference' || next.schema.kind === 'reference') {
    visit.run.compareSchemas(visit, old.schema, next.schema)
    return
  }
  if (old.schema !== whole?.old && next.schema !== whole?.new) {
    compareAnnotations(visit, old.schema.annotations, next.schema.annotations)
  }
  compareFamily(visit, old, next)
}

function compareMembers(visit: Visit, before: Alternatives, after: Alternatives): void {
  const { pairs, removed, added } = matchAlternatives(visit.run, before.members, after.members)
  if (pairs.length === 0 && removed.length > 0 && added.length > 0) {
    report(visit, 'typeChanged', { from: describeAll(before), to: describeAll(after) })
    return
  }
  for (const member of removed) {
    const rule = before.discriminator === null ? 'alternativeRemoved' : 'variantRemoved'
    report(visit, rule, { member: describeAlternative(member) })
  }
  for (const member of added) {
    const rule = after.discriminator === null ? 'alternativeAdded' : 'variantAdded'
    report(visit, rule, { member: describeAlternative(member) })
  }
  if (removed.length === 0 && added.length === 0 && before.isExclusive !== after.isExclusive) {
    report(visit, after.isExclusive ? 'exclusivityAdded' : 'exclusivityRemoved', {})
  }
  compareDiscriminators(visit, before, after, pairs)
  for (const [old, next] of pairs) comparePair(visit, old, next, null)
}

function describeAll({ members, nullable }: Alternatives): Sentence {
  return sayList([...members.map(describeAlternative), ...(nullable ? ['null'] : [])], 'or')
}

function compareDiscriminators(
  visit: Visit,
  before: Alternatives,
  after: Alternatives,
  pairs: readonly (readonly [Alternative, Alternative])[],
): void {
  const { discriminator: from } = before
  const { discriminator: to } = after
  if (from === null && to !== null) report(visit, 'discriminatorAdded', { property: to })
  else if (from !== null && to === null) report(visit, 'discriminatorRemoved', { property: from })
  else if (from !== null && to !== null && from !== to) report(visit, 'discriminatorChanged', { from, to })
  if (from === null || from !== to) return
  for (const [old, next] of pairs) {
    const member = describeAlternative(next)
    for (const value of old.values.filter((each) => !next.values.includes(each))) {
      report(visit, 'discriminatorValueRemoved', { value, member })
    }
    for (const value of next.values.filter((each) => !old.values.includes(each))) {
      report(visit, 'discriminatorValueAdded', { value, member })
    }
  }
}
