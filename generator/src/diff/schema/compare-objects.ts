import { isJsonObject } from '../../json.ts'
import { unknownSchema } from '../../model/schema/schemas.ts'
import type { ObjectSchema, Schema } from '../../model/types.ts'
import { findValue } from '../find-pointer.ts'
import { findRenames } from '../find-renames.ts'
import { enter, type Place } from '../place.ts'
import { report, type Visit, visitStep } from '../run.ts'
import type { Side } from '../types.ts'
import { compareLower, compareUpper, inclusive } from './compare-bounds.ts'
import { fingerprint } from './fingerprint.ts'
import type { ObjectView, PropertyView } from './object-view.ts'
import { resolve } from './resolve.ts'

/** Compares what two schemas say of objects. */
export function compareObjects(visit: Visit, old: ObjectView, next: ObjectView): void {
  compareProperties(visit, old, next)
  compareAdditional(visit, old.additional, next.additional)
  comparePatternProperties(visit, old.patternProperties, next.patternProperties)
  if (old.propertyNames !== null || next.propertyNames !== null) {
    const inside = visitStep(visit, { kind: 'names' })
    visit.run.compareSchemas(inside, old.propertyNames ?? unknownSchema, next.propertyNames ?? unknownSchema)
  }
  const least = (view: ObjectView) => inclusive(view.minProperties === 0 ? null : view.minProperties)
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
    const successor = to === undefined ? undefined : next.properties.get(to)
    if (successor) reportRename(visit, property, successor)
    else reportRemoval(visit, property)
  }
  for (const property of added) {
    if (isNewName.has(property.name)) continue
    const at = { ...visit, place: { ...placeProperty(visit, null, property), old: null } }
    report(at, property.required ? 'propertyAddedRequired' : 'propertyAddedOptional', {})
  }
  for (const after of next.properties.values()) {
    const before = old.properties.get(after.name)
    if (before) compareProperty({ ...visit, place: placeProperty(visit, before, after) }, before, after)
  }
}

function compareProperty(visit: Visit, old: PropertyView, next: PropertyView): void {
  if (!old.required && next.required) report(visit, 'propertyBecameRequired', {})
  if (old.required && !next.required) report(visit, 'propertyBecameOptional', {})
  visit.run.compareSchemas(visit, old.schema, next.schema)
}

function reportRename(visit: Visit, old: PropertyView, next: PropertyView): void {
  const from = placeProperty(visit, old, null)
  const to = placeProperty(visit, null, next)
  const at = { ...visit, place: { ...from, new: to.new } }
  report(at, 'propertyRenamed', { from: old.name, to: next.name })
  if (!old.required && next.required) report(at, 'propertyBecameRequired', {})
  if (old.required && !next.required) report(at, 'propertyBecameOptional', {})
}

/** A property may be gone because it is only read, or only written, from now on. */
function reportRemoval(visit: Visit, property: PropertyView): void {
  const place = placeProperty(visit, property, null)
  const step = { kind: 'property', name: property.name } as const
  const counterpart = place.new ?? (visit.place.new && enter(visit.place, step).new)
  const kept = counterpart && findValue(visit.run.new.root, counterpart)
  if (isJsonObject(kept)) {
    const at = { ...visit, place: { ...place, new: counterpart } }
    if (visit.direction === 'request' && kept.readOnly === true) {
      report(at, 'propertyBecameReadOnly', {})
      return
    }
    if (visit.direction === 'response' && kept.writeOnly === true) {
      report(at, 'propertyBecameWriteOnly', {})
      return
    }
  }
  report({ ...visit, place: { ...place, new: null } }, 'propertyRemoved', {})
}

/** Where a property stands: in the object that is looked at, or in the named part of it that declares it. */
function placeProperty(visit: Visit, old: PropertyView | null, next: PropertyView | null): Place {
  const name = (next ?? old)?.name ?? ''
  const step = { kind: 'property', name } as const
  const inside = enter(visit.place, step)
  const owner = next?.owner ?? old?.owner ?? null
  const { names } = visit.run
  if (owner === null) return inside
  const from = old?.owner ? { parent: { pointer: old.owner.pointer }, step } : inside.old
  const to = next?.owner ? { parent: { pointer: next.owner.pointer }, step } : inside.new
  return {
    holder: { schema: names.schema(owner), was: names.schema(old?.owner ?? owner) },
    path: name,
    old: from,
    new: to,
  }
}

function compareAdditional(visit: Visit, old: Schema, next: Schema): void {
  const wasForbidden = resolve(visit.run.old, old).schema.kind === 'never'
  const isForbidden = resolve(visit.run.new, next).schema.kind === 'never'
  if (wasForbidden && isForbidden) return
  if (isForbidden) report(visit, 'additionalForbidden', {})
  else if (wasForbidden) report(visit, 'additionalAllowed', {})
  else visit.run.compareSchemas(visitStep(visit, { kind: 'additional' }), old, next)
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
    if (known) visit.run.compareSchemas(visitStep(visit, { kind: 'pattern', pattern }), known, schema)
    else report(visit, 'patternPropertyAdded', { pattern })
  }
  for (const pattern of before.keys()) {
    if (!after.has(pattern)) report(visit, 'patternPropertyRemoved', { pattern })
  }
}

function compareDependencies(
  visit: Visit,
  old: ObjectSchema['dependentRequired'],
  next: ObjectSchema['dependentRequired'],
): void {
  const before = listDependencies(old)
  const after = listDependencies(next)
  for (const [key, dependency] of after) if (!before.has(key)) report(visit, 'dependencyAdded', dependency)
  for (const [key, dependency] of before) if (!after.has(key)) report(visit, 'dependencyRemoved', dependency)
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
