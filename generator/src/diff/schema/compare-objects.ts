import { type Location, parseLocation } from '../../model/location.ts'
import { anyString } from '../../model/schema/schemas.ts'
import type { NamedSchema, ObjectSchema, Schema } from '../../model/types.ts'
import { createLocation, enter, locate, steps, toPosition } from '../change-location.ts'
import { findRenames } from '../find-renames.ts'
import { findBelow, listEntries } from '../operations/locate.ts'
import { report, reportSwitch, type Visit, visitStep } from '../run.ts'
import type { Side } from '../types.ts'
import { atLeast, compareLower, compareUpper, inclusive } from './compare-bounds.ts'
import { fingerprint } from './fingerprint.ts'
import type { ObjectView, PropertyView } from './object-view.ts'
import { resolve } from './resolve.ts'

/** Depth to which `allOf` is searched for a property. */
const maximumDepth = 10

/** Compares what two schemas require of objects. */
export function compareObjects(visit: Visit, old: ObjectView, next: ObjectView): void {
  compareProperties(visit, old, next)
  compareAdditional(visit, old.additional, next.additional)
  comparePatternProperties(visit, old.patternProperties, next.patternProperties)
  if (old.propertyNames !== null || next.propertyNames !== null) {
    const inside = visitStep(visit, steps.names)
    visit.run.compareSchemas(inside, old.propertyNames ?? anyString, next.propertyNames ?? anyString)
  }
  const least = (view: ObjectView) => atLeast(view.minProperties)
  compareLower(visit, 'count', 'minimum number of properties', least(old), least(next))
  const [from, to] = [inclusive(old.maxProperties), inclusive(next.maxProperties)]
  compareUpper(visit, 'count', 'maximum number of properties', from, to)
  compareDependencies(visit, old.dependentRequired, next.dependentRequired)
}

function compareProperties(visit: Visit, old: ObjectView, next: ObjectView): void {
  const removed = [...old.properties.values()].filter(({ name }) => !next.properties.has(name))
  const added = [...next.properties.values()].filter(({ name }) => !old.properties.has(name))
  const renames = findRenames(
    removed.map((property) => describeValue(visit.run.old, property)),
    added.map((property) => describeValue(visit.run.new, property)),
  )
  const isNewName = new Set(renames.values())
  for (const property of removed) {
    const to = renames.get(property.name)
    const renamed = to === undefined ? undefined : next.properties.get(to)
    if (renamed) reportRename(visit, property, renamed)
    else reportRemoval(visit, property, next)
  }
  for (const property of added) if (!isNewName.has(property.name)) reportAddition(visit, property, old)
  for (const after of next.properties.values()) {
    const before = old.properties.get(after.name)
    if (before) compareProperty(visitProperty(visit, before, after), before, after)
  }
}

function compareProperty(visit: Visit, old: PropertyView, next: PropertyView): void {
  compareRequired(visit, old, next)
  visit.run.compareSchemas(visit, old.schema, next.schema)
}

function compareRequired(visit: Visit, old: PropertyView, next: PropertyView): void {
  const [was, is] = [old.required, next.required]
  reportSwitch(visit, was, is, 'property-became-required', 'property-became-optional')
}

function reportRename(visit: Visit, old: PropertyView, next: PropertyView): void {
  const from = visitProperty(visit, old, null)
  const to = visitProperty(visit, null, next)
  const at = { ...visit, location: { ...from.location, new: to.location.new } }
  report(at, 'property-renamed', { to: next.name })
  compareRequired(at, old, next)
}

/** A property can be missing because it is only read, or only written, from now on. */
function reportRemoval(visit: Visit, property: PropertyView, next: ObjectView): void {
  const inside = visitProperty(visit, property, null, next.owners)
  const hidden = findHidden(visit.run.new, next, property.name)
  if (hidden === null) {
    report({ ...inside, location: { ...inside.location, new: null } }, 'property-removed')
    return
  }
  const at = { ...inside, location: { ...inside.location, new: toPosition(hidden) } }
  report(at, visit.direction === 'request' ? 'property-became-read-only' : 'property-became-write-only')
}

function reportAddition(visit: Visit, property: PropertyView, old: ObjectView): void {
  const inside = visitProperty(visit, null, property, old.owners)
  const hidden = findHidden(visit.run.old, old, property.name)
  if (hidden === null) {
    const at = { ...inside, location: { ...inside.location, old: null } }
    report(at, property.required ? 'property-added-required' : 'property-added-optional')
    return
  }
  const at = { ...inside, location: { ...inside.location, old: toPosition(hidden) } }
  report(at, visit.direction === 'request' ? 'property-became-writable' : 'property-became-readable')
  if (property.required) report(at, 'property-became-required')
}

/** A property that a schema declares, but that its read or write variant does not have. */
function findHidden({ root }: Side, { parts }: ObjectView, name: string): Location | null {
  const declared = (at: Location, depth: number): Location | null => {
    const own = findBelow(root, at, 'properties', name)
    if (own) return own.at
    const members = depth > maximumDepth ? [] : listEntries(root, findBelow(root, at, 'allOf'))
    return members.map(([, member]) => declared(member.at, depth + 1)).find((found) => found !== null) ?? null
  }
  return parts.map((at) => declared(at, 0)).find((found) => found !== null) ?? null
}

/**
 * Goes on to a property: of the object, or of the named part that declares it. A part that only one side is composed
 * of (`owners` are those of the other side) did not change itself.
 */
function visitProperty(
  visit: Visit,
  old: PropertyView | null,
  next: PropertyView | null,
  owners: ReadonlySet<string> = new Set(),
): Visit {
  const step = steps.property((next ?? old)?.name ?? '')
  const owner = next?.owner ?? old?.owner ?? null
  const isPart =
    owner !== null &&
    (old && next ? old.owner?.documentName === next.owner?.documentName : owners.has(owner.documentName))
  const start = isPart
    ? createLocation({ schema: owner, insteadOf: null }, locateNamed(old?.owner), locateNamed(next?.owner))
    : visit.location
  const location = locate(enter(start, step), old?.schema, next?.schema)
  return { ...visit, chain: isPart ? [] : visit.chain, location }
}

function locateNamed(named: NamedSchema | null | undefined): Location | undefined {
  return named ? parseLocation(named.pointer) : undefined
}

function compareAdditional(visit: Visit, old: Schema, next: Schema): void {
  const wasForbidden = resolve(visit.run.old, old).schema.kind === 'never'
  const isForbidden = resolve(visit.run.new, next).schema.kind === 'never'
  if (wasForbidden && isForbidden) return
  if (isForbidden) report(visit, 'additional-properties-forbidden')
  else if (wasForbidden) report(visit, 'additional-properties-allowed')
  else visit.run.compareSchemas(visitStep(visit, steps.additional), old, next)
}

function comparePatternProperties(
  visit: Visit,
  old: ObjectSchema['patternProperties'],
  next: ObjectSchema['patternProperties'],
): void {
  const before = new Map(old.map(({ pattern, schema }) => [pattern, schema]))
  const after = new Map(next.map(({ pattern, schema }) => [pattern, schema]))
  for (const [pattern, schema] of after) {
    const known = before.get(pattern)
    if (known) visit.run.compareSchemas(visitStep(visit, steps.pattern(pattern)), known, schema)
    else report(visit, 'pattern-property-added', { pattern })
  }
  for (const pattern of before.keys()) {
    if (!after.has(pattern)) report(visit, 'pattern-property-removed', { pattern })
  }
}

function compareDependencies(
  visit: Visit,
  old: ObjectSchema['dependentRequired'],
  next: ObjectSchema['dependentRequired'],
): void {
  const before = listDependencies(old)
  const after = listDependencies(next)
  for (const [key, dependency] of after) if (!before.has(key)) report(visit, 'dependency-added', dependency)
  for (const [key, dependency] of before) if (!after.has(key)) report(visit, 'dependency-removed', dependency)
}

function listDependencies(
  all: ObjectSchema['dependentRequired'],
): ReadonlyMap<string, { readonly property: string; readonly requires: string }> {
  const pairs = all.flatMap(({ property, requires }) =>
    requires.map((required) => ({ property, requires: required })),
  )
  return new Map(pairs.map((pair) => [JSON.stringify([pair.property, pair.requires]), pair]))
}

function describeValue(
  side: Side,
  { name, schema }: PropertyView,
): Parameters<typeof findRenames>[0][number] {
  return { name, shape: fingerprint(side, schema), description: schema.annotations.description }
}
