import type { Problem } from '../../problem.ts'
import * as problems from '../problems.ts'
import type { Discriminator, Schema, UnionSchema } from '../types.ts'
import { chooseMode, everyPair } from './choose-mode.ts'
import { areDisjoint, areWrittenDisjoint } from './compare-shapes.ts'
import { listOwnValues, narrowShared, readTag, type Tag, type TagValue } from './read-tag.ts'
import type { RefineScope } from './refine-scope.ts'

/** Reports a problem of the union. */
export type ReportUnion = (problem: Problem<{ property: string }>) => void

/**
 * Decides how to select a member of a union of objects (docs/decisions, "discriminators").
 *
 * @param schema a union of objects only
 * @param originals its members as read
 */
export function chooseMembers(
  scope: RefineScope,
  schema: UnionSchema,
  originals: readonly Schema[],
  report: ReportUnion,
): UnionSchema {
  const { discriminator: declared, members } = schema
  const undeclared = (): UnionSchema => {
    const discriminator = findTag(scope, members)
    const mode = discriminator ? 'any' : chooseMode(scope, schema, members, report)
    return { ...schema, mode, discriminator }
  }
  if (declared === null) return undeclared()
  const read = members.map((member, index) => readTag(scope, member, originals[index] ?? member, declared))
  const tags = areApart(read) ? read : narrowShared(scope, read, originals, declared)
  if (tags.every(({ values }) => values.length === 0)) {
    report(problems.discriminatorAmbiguous)
    return undeclared()
  }
  return { ...schema, ...applyTags(scope, schema, declared.property, tags, report) }
}

function applyTags(
  scope: RefineScope,
  { mode, members }: UnionSchema,
  property: string,
  tags: readonly Tag[],
  report: ReportUnion,
): Pick<UnionSchema, 'members' | 'mode' | 'discriminator'> {
  const values = tags.map((tag) => tag.values)
  const tagged = tags.map(({ member }) => member)
  const isApart = areApart(tags)
  if (isApart && tags.every(({ isImplied, isRequired }) => isRequired && !isImplied))
    return { members: tagged, mode: 'any', discriminator: toDiscriminator(property, values, true) }
  const otherwise = tags.findIndex(({ isFallback }) => isFallback)
  if (otherwise >= 0) {
    if (!isApart) report(problems.discriminatorAmbiguous)
    if (tags.some(({ isImplied }) => isImplied)) report(problems.discriminatorDecides)
    const implied = tags.map(
      (tag, index) => index !== otherwise && tag.values.length > 0 && (tag.isImplied || !tag.isRequired),
    )
    const discriminator = { ...toDiscriminator(property, values, false), implied, decides: true, otherwise }
    return { members: tagged, mode: 'any', discriminator }
  }
  const typed = tags.map(({ shapes }) => shapes)
  const whole = members.map(scope.shapesOf)
  const implied = tags.map(({ isImplied }) => isImplied)
  const hint = { ...toDiscriminator(property, values, false), implied }
  // A literal of one member never matches another member, so the union can be strict.
  if (everyPair(typed, whole, (first, second) => areWrittenDisjoint(scope, first, second))) {
    const isPlain = everyPair(whole, whole, (first, second) => areDisjoint(scope, first, second))
    return { members: tagged, mode: isPlain ? 'any' : mode, discriminator: hint }
  }
  if (!isApart) report(problems.discriminatorAmbiguous)
  const decides = implied.includes(true) && (isApart || mode === 'one')
  if (decides) report(problems.discriminatorDecides)
  else if (mode === 'one') report(problems.oneOfOverlap)
  return { members: tagged, mode: 'any', discriminator: { ...hint, decides } }
}

/** A property that every member requires to be one of some values, where no two members share a value. */
function findTag(scope: RefineScope, members: readonly Schema[]): Discriminator | null {
  const shapes = members.map(scope.shapesOf)
  const [first] = shapes[0] ?? []
  for (const property of first?.properties.keys() ?? []) {
    const values = shapes.map((list) => {
      const own = listOwnValues(scope, list, property)
      return own?.isRequired ? own.values : []
    })
    if (areApart(values.map((list) => ({ values: list })))) return toDiscriminator(property, values, true)
  }
  return null
}

/** Returns whether every member except a fallback has values and no two members share one. */
function areApart(
  tags: readonly { readonly values: readonly TagValue[]; readonly isFallback?: boolean }[],
): boolean {
  const all = tags.flatMap(({ values }) => values)
  return (
    tags.every(({ values, isFallback }) => isFallback || values.length > 0) &&
    new Set(all).size === all.length
  )
}

function toDiscriminator(property: string, values: Discriminator['values'], exact: boolean): Discriminator {
  return { property, values, implied: values.map(() => false), exact, decides: false, names: new Map() }
}
