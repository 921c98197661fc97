import { describeValue, withArticle } from '../../describe-value.ts'
import { createObject, isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { formatPointer } from '../pointer.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import { type Quirk, type QuirkId, quirks } from '../quirks.ts'
import { readComponent } from '../resolve/name-components.ts'
import type { Component, Target } from '../resolve/types.ts'
import type { Field, Kind } from '../shape/kinds.ts'
import { isOptionalKind, readAsList, readAsMap, readAsObject } from '../shape/read-leniently.ts'
import { findField, shapes } from '../shape/shapes.ts'
import { findNearest } from '../suggest.ts'
import type { Context } from './context.ts'
import { copyValue } from './copy-value.ts'
import { finish } from './finish.ts'
import { omit, replace } from './objects.ts'
import { openBases } from './open-bases.ts'
import { prepare } from './prepare.ts'

/**
 * Copies an object of a document and normalizes it by its kind: fixes quirks, converts 3.0 keywords to 3.1, and makes
 * references point into `components`. Values of the wrong type are reported and left out, so later stages do not have to
 * check them.
 */
export function copyObject(value: Json, kind: Kind, context: Context): Json | undefined {
  if (kind === 'schema' && typeof value === 'boolean') return value
  if (kind === 'schema' && value === null) {
    context.noteQuirk('null-field')
    return true
  }
  if (!isJsonObject(value)) {
    const meant = readAsObject(value, kind)
    if (isJsonObject(meant)) {
      context.noteQuirk('abbreviated-object')
      return copyObject(meant, kind, context)
    }
    reportStructure(kind, withArticle(shapes[kind].name), value, context)
    return undefined
  }
  // Path items are inlined, except those of callbacks.
  const isInlined = kind === 'pathItem' && !context.isBelow('callbacks')
  const component = isInlined ? null : context.findComponent(kind, value)
  return component === null ? copyHere(value, kind, context) : referTo(component)
}

/** Like `copyObject`, for an object that is itself in `components`: copies it instead of referring to it. */
export function copyHere(value: JsonObject, kind: Kind, context: Context): Json | undefined {
  const target = shapes[kind].section === undefined ? undefined : context.targets.get(value)
  if (target !== undefined && kind === 'pathItem' && !context.isBelow('callbacks')) {
    return inlinePathItem(value, target, context)
  }
  const inlinedTargets = context.inlinedTargets.get(value)
  if (inlinedTargets !== undefined) return copyInlined(value, inlinedTargets, context)
  const isReference = Object.hasOwn(value, '$ref') && shapes[kind].section !== undefined
  if (kind !== 'schema' && isReference) {
    return target === undefined ? undefined : copyReference(value, target, context)
  }
  const how = context.breaks.get(value)
  if (how !== undefined) return how === 'any-value' ? true : copyBase(target, context)

  const prepared = prepare(fixQuirks(value, kind, context), kind)
  const fixed = kind === 'schema' ? openBases(prepared, context) : prepared
  const copy = createObject()
  if (target !== undefined) {
    const reference = writeReference(target, context)
    if (reference === null) return target.value
    copy.$ref = reference
  }
  for (const key of Object.keys(fixed)) {
    const child = copyMember(fixed, key, kind, context)
    if (child !== undefined)
      copy[kind === 'securityRequirement' ? nameScheme(value, key, context) : key] = child
  }
  if (!hasRequired(copy, kind, context)) return undefined
  return finish(copy, fixed, kind, context)
}

function copyMember(object: JsonObject, key: string, kind: Kind, context: Context): Json | undefined {
  const child = object[key]
  if (child === undefined || isHandledElsewhere(key, kind)) return undefined
  if (key.startsWith('x-') && findField(kind, key) === undefined) return child
  const field = findField(kind, key)
  if (field === 'reference') return copyMapped(object, key, context)
  if (field !== undefined) return context.within(key, () => copyField(child, field, context))
  // JSON Schema allows unknown keywords anywhere and ignores them.
  if (kind !== 'schema') {
    const nearest = findNearest(key, Object.keys(shapes[kind].fields))
    context.within(key, () =>
      context.report(normalizeProblems.fieldUnknown, { object: shapes[kind].name, field: key, nearest }),
    )
  }
  return undefined
}

function copyField(child: Json, field: Exclude<Field, 'reference'>, context: Context): Json | undefined {
  if (typeof field === 'string') return copyValue(child, field, context)
  if (child === null) {
    context.noteQuirk('null-field')
    return undefined
  }
  if ('one' in field) return copyObject(child, field.one, context)
  if ('list' in field) return copyList(child, field.list, context)
  return copyMap(child, field.map, context)
}

function copyList(child: Json, kind: Kind, context: Context): Json | undefined {
  if (!Array.isArray(child)) {
    const meant = isJsonObject(child) ? readAsList(child, kind) : null
    if (meant === null) {
      reportStructure(kind, 'an array', child, context)
      return undefined
    }
    context.noteQuirk('array-or-object')
    return copyList(meant, kind, context)
  }
  const items = child.map((item, index) =>
    context.within(String(index), () => copyObject(item, kind, context)),
  )
  return items.filter((item) => item !== undefined)
}

function copyMap(
  child: Json,
  kind: Kind | 'strings' | 'text' | 'reference',
  context: Context,
): Json | undefined {
  if (!isJsonObject(child)) {
    const meant = Array.isArray(child) ? readAsMap(child, kind) : null
    if (meant === null) {
      reportStructure(kind, 'an object', child, context)
      return undefined
    }
    context.noteQuirk('array-or-object')
    return copyMap(meant, kind, context)
  }
  const copy = createObject()
  for (const key of Object.keys(child)) {
    const item = child[key]
    if (item === undefined) continue
    const copied = context.within(key, () => {
      if (kind === 'reference') return copyMapped(child, key, context)
      if (kind === 'strings' || kind === 'text') return copyValue(item, kind, context)
      return copyObject(item, kind, context)
    })
    if (copied !== undefined) copy[key] = copied
  }
  return copy
}

/** The target of a reference that is a plain string, as in a discriminator. */
function copyMapped(holder: JsonObject, key: string, context: Context): Json | undefined {
  const target = context.mappings.get(holder)?.get(key)
  return target === undefined ? undefined : (writeReference(target, context) ?? undefined)
}

function reportStructure(
  kind: Kind | 'strings' | 'text' | 'reference',
  expected: string,
  value: Json,
  context: Context,
): void {
  const problem = isOptionalKind(kind) ? normalizeProblems.value : normalizeProblems.structure
  context.report(problem, { expected, found: describeValue(value) })
}

/** Copies a reference to anything but a schema: only `summary` and `description` are allowed next to it. */
function copyReference(value: JsonObject, target: Target, context: Context): Json | undefined {
  const reference = writeReference(target, context)
  if (reference === null) return undefined
  const copy = Object.assign(createObject(), { $ref: reference })
  for (const key of ['summary', 'description']) if (typeof value[key] === 'string') copy[key] = value[key]
  return copy
}

/** Replaces a component that consists of a reference only with its target. */
function copyInlined(value: JsonObject, target: Target, context: Context): Json | undefined {
  const inner = target.value
  if (typeof inner === 'boolean') return inner
  context.noteCopy(target, Object.keys(value))
  const copy = context.at(target.file, target.tokens, () => copyHere(inner, target.kind, context))
  if (!isJsonObject(copy)) return copy
  return replace(
    copy,
    omit(value, (key) => key === '$ref'),
  )
}

/** Inlines a path item that is referred to. Fields next to the `$ref` override those of the target. */
function inlinePathItem(value: JsonObject, target: Target, context: Context): Json | undefined {
  const inner = target.value
  // Circular path items are reported elsewhere.
  if (typeof inner === 'boolean' || context.inlined.has(inner)) return undefined
  context.noteCopy(target, Object.keys(value))
  context.inlined.add(inner)
  const referred = context.at(target.file, target.tokens, () => copyHere(inner, 'pathItem', context))
  context.inlined.delete(inner)
  const beside = Object.assign(createObject(), value)
  delete beside.$ref
  const own = copyHere(beside, 'pathItem', context)
  return Object.assign(createObject(), referred, own)
}

/** Copies a base schema without its list of variants, for a variant that includes it. */
function copyBase(target: Target | undefined, context: Context): Json | undefined {
  if (target === undefined || typeof target.value === 'boolean') return true
  const base = omit(target.value, (key) => ['oneOf', 'anyOf', 'discriminator'].includes(key))
  return context.at(target.file, target.tokens, () => copyHere(base, 'schema', context))
}

function fixQuirks(value: JsonObject, kind: Kind, context: Context): JsonObject {
  let fixed = value
  for (const [id, quirk] of quirksByKind.get(kind) ?? []) {
    const next = quirk.fix?.(fixed, context.version) ?? null
    if (next === null) continue
    context.noteQuirk(id)
    fixed = next
  }
  return fixed
}

/** Reports missing required fields. Returns false if the object is optional for a client and is left out. */
function hasRequired(copy: JsonObject, kind: Kind, context: Context): boolean {
  const missing = (shapes[kind].required ?? []).filter((field) => copy[field] === undefined)
  const isOptional = isOptionalKind(kind)
  const problem = isOptional ? normalizeProblems.fieldMissingIgnored : normalizeProblems.fieldMissing
  for (const field of missing) context.report(problem, { object: shapes[kind].name, field })
  return !isOptional || missing.length === 0
}

/** The name of a security scheme that a requirement refers to by name or by URI. */
function nameScheme(requirement: JsonObject, key: string, context: Context): string {
  const target = context.mappings.get(requirement)?.get(key)
  return (target && componentOf(target, context)?.name) ?? key
}

/** Formats a reference; `null` for a boolean schema, which is not in `components`. */
function writeReference(target: Target, context: Context): string | null {
  const component = componentOf(target, context)
  return component === null ? null : writeComponent(component)
}

function componentOf(target: Target, context: Context): Component | null {
  const { kind, value } = target
  return readComponent(target) ?? (typeof value === 'boolean' ? null : context.findComponent(kind, value))
}

function referTo(component: Component): JsonObject {
  return Object.assign(createObject(), { $ref: writeComponent(component) })
}

function writeComponent({ section, name }: Component): string {
  return formatPointer(['components', section, name])
}

/** Returns true for keywords that are resolved or converted before an object is copied. */
function isHandledElsewhere(key: string, kind: Kind): boolean {
  return shapes[kind].section !== undefined && (key === '$ref' || key === '$dynamicRef')
}

const quirksByKind = new Map<Kind, [QuirkId, Quirk][]>()
for (const [id, quirk] of quirks) {
  if (quirk.fix !== undefined)
    quirksByKind.set(quirk.kind, [...(quirksByKind.get(quirk.kind) ?? []), [id, quirk]])
}
