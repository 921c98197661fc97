import type { Schema } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { steps } from '../change-location.ts'
import { report, reportSwitch, reverse, type Visit, visitStep } from '../run.ts'
import { type Sentence, toText } from '../sentence.ts'
import type { Side } from '../types.ts'
import { accepts } from './accepts.ts'
import type { Alternative, Alternatives } from './alternative.ts'
import { listAlternatives } from './alternatives.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { compareFamily } from './compare-family.ts'
import { describeAlternative, labelAlternative } from './describe-alternative.ts'
import { matchAlternatives } from './match-alternatives.ts'
import { viewObject } from './object-view.ts'

/** Compares the union members that a value can match. The annotations of the schemas were compared already. */
export function compareAlternatives(visit: Visit, old: Schema, next: Schema): void {
  const { run } = visit
  const before = listAlternatives(run.old, old)
  const after = listAlternatives(run.new, next)
  const [onlyBefore] = before.members
  const [onlyAfter] = after.members
  const isAny = [...before.members, ...after.members].some(({ family }) => family === 'unknown')
  // If one side is nothing but null, the type changed.
  if ((!onlyBefore || !onlyAfter) && before.nullable !== after.nullable) {
    const rule = !isAny ? 'type-changed' : onlyBefore ? 'type-narrowed' : 'type-widened'
    report(visit, rule, { from: describeAll(run.old, before), to: describeAll(run.new, after) })
    return
  }
  if (before.known.length > 0 && after.known.length > 0 && !isEqual([...before.known], [...after.known])) {
    report(visit, 'documentation-changed', { what: 'known values' })
  }
  if (onlyBefore && onlyAfter && before.members.length === 1 && after.members.length === 1) {
    if (!isAny) compareNull(visit, before, after)
    comparePair(visit, onlyBefore, onlyAfter, { old, new: next })
  } else compareMembers(visit, before, after, isAny)
}

/** `whole` is what the annotations were compared of already. */
function comparePair(
  visit: Visit,
  old: Alternative,
  next: Alternative,
  whole: { readonly old: Schema; readonly new: Schema } | null,
): void {
  if (old.schema === whole?.old && next.schema === whole?.new) {
    compareFamily(visit, old, next)
    return
  }
  if (old.schema.kind === 'reference' || next.schema.kind === 'reference' || whole === null) {
    visit.run.compareSchemas(visit, old.schema, next.schema)
    return
  }
  if (old.schema !== whole.old && next.schema !== whole.new) {
    compareAnnotations(visit, old.schema.annotations, next.schema.annotations)
  }
  compareFamily(visit, old, next)
}

function compareNull(visit: Visit, before: Alternatives, after: Alternatives): void {
  reportSwitch(visit, before.nullable, after.nullable, 'null-added', 'null-removed')
}

function compareMembers(visit: Visit, before: Alternatives, after: Alternatives, isAny: boolean): void {
  const { run } = visit
  const { pairs, ...rest } = matchAlternatives(run, before.members, after.members)
  if (pairs.length === 0 && rest.removed.length > 0 && rest.added.length > 0) {
    const rule = isGeneric(run.old, before, after)
      ? 'type-narrowed'
      : isGeneric(run.new, after, before)
        ? 'type-widened'
        : 'type-changed'
    report(visit, rule, { from: describeAll(run.old, before), to: describeAll(run.new, after) })
    return
  }
  if (!isAny) compareNull(visit, before, after)
  const removed = rest.removed.filter((member) => !after.members.some((other) => accepts(run, member, other)))
  const added = rest.added.filter(
    (member) => !before.members.some((other) => accepts(reverse(run), member, other)),
  )
  if (removed.length > 0) {
    const members = distinct(removed.map((member) => describeAlternative(run.old, member)))
    report(visit, before.discriminator === null ? 'alternative-removed' : 'variant-removed', { members })
  }
  if (added.length > 0) {
    const members = distinct(added.map((member) => describeAlternative(run.new, member)))
    report(visit, after.discriminator === null ? 'alternative-added' : 'variant-added', { members })
  }
  const haveSeveral = before.members.length > 1 && after.members.length > 1
  if (haveSeveral && removed.length === 0 && added.length === 0) {
    const [was, is] = [before.isExclusive, after.isExclusive]
    reportSwitch(visit, was, is, 'exclusivity-added', 'exclusivity-removed')
  }
  compareDiscriminators(visit, before, after, pairs)
  for (const [old, next] of pairs) {
    const label = labelAlternative(run.new, next, after.members.indexOf(next))
    comparePair(visitStep(visit, steps.variant(label)), old, next, null)
  }
}

/** Returns true if one side is any object, and the other side is particular objects. */
function isGeneric(side: Side, generic: Alternatives, other: Alternatives): boolean {
  const [only] = generic.members
  return (
    generic.members.length === 1 &&
    only?.family === 'object' &&
    viewObject(side, only.schema)?.properties.size === 0 &&
    (generic.nullable || !other.nullable) &&
    other.members.every(({ family }) => family === 'object')
  )
}

/** Members that have the same description are named once. */
function distinct(names: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(names.map((name) => [toText(name), name])).values()]
}

function describeAll(side: Side, { members, nullable }: Alternatives): readonly Sentence[] {
  return [
    ...members.map((member) => describeAlternative(side, member)),
    ...(nullable ? [[{ code: 'null' }]] : []),
  ]
}

function compareDiscriminators(
  visit: Visit,
  before: Alternatives,
  after: Alternatives,
  pairs: readonly (readonly [Alternative, Alternative])[],
): void {
  const { discriminator: from } = before
  const { discriminator: to } = after
  if (from === null && to !== null) report(visit, 'discriminator-added', { property: to })
  else if (from !== null && to === null) report(visit, 'discriminator-removed', { property: from })
  else if (from !== null && to !== null && from !== to) report(visit, 'discriminator-changed', { from, to })
  if (from === null || from !== to) return
  for (const [old, next] of pairs) {
    const member = describeAlternative(visit.run.new, { ...next, values: [] })
    for (const value of old.values.filter((each) => !next.values.includes(each))) {
      report(visit, 'discriminator-value-removed', { value, member })
    }
    for (const value of next.values.filter((each) => !old.values.includes(each))) {
      report(visit, 'discriminator-value-added', { value, member })
    }
  }
}
