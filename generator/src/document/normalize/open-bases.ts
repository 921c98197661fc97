import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import type { Context } from './context.ts'
import { omit, replace } from './objects.ts'

/** Maximum depth to which nested `allOf` parts are followed. */
const maximumDepth = 20

/**
 * Moves `additionalProperties: false` of a schema, or of the parts of its `allOf`, to the whole schema. Strictly, the keyword in one part
 * forbids the properties of the other parts, so no value matches. The intent is that the whole schema has only the
 * properties of its parts: the parts are opened, and `unevaluatedProperties: false` closes the whole.
 */
export function openBases(schema: JsonObject, context: Context): JsonObject {
  return openBaseOfUnion(openParts(schema, context), context)
}

/**
 * Opens a closed schema whose `oneOf` or `anyOf` adds properties, as generators from Protocol Buffers write it, and closes
 * the members instead.
 */
function openBaseOfUnion(schema: JsonObject, context: Context): JsonObject {
  if (schema.additionalProperties !== false || schema.patternProperties !== undefined) return schema
  const own = isJsonObject(schema.properties) ? schema.properties : {}
  const unions = ['oneOf', 'anyOf'].filter((key) => Array.isArray(schema[key]))
  const members = unions.flatMap((key) => schema[key] as readonly Json[])
  const isAdded = (name: string) => !Object.hasOwn(own, name)
  if (!members.some((member) => [...listProperties(member, context, 0)].some(isAdded))) return schema
  context.report(normalizeProblems.closedBase, {})
  const open = omit(schema, (key) => key === 'additionalProperties')
  const closed = members.map((member) => closeMember(member, own, context))
  // A discriminator selects members by reference, so they cannot be copied.
  const isPlain = unions.length === 1 && schema.discriminator === undefined && !closed.includes(null)
  if (!isPlain) return replace(open, { unevaluatedProperties: false })
  return replace(open, { [unions[0] ?? '']: closed })
}

/** Returns a member that accepts only its own properties and those of the base; `null` if it is not a plain object. */
function closeMember(member: Json, own: JsonObject, context: Context): Json {
  const schema = follow(member, context)
  if (schema === null || context.targets.has(schema)) return null
  if (['allOf', 'anyOf', 'oneOf', 'patternProperties'].some((key) => schema[key] !== undefined)) return null
  const properties = { ...own, ...(isJsonObject(schema.properties) ? schema.properties : {}) }
  return replace(schema, { type: 'object', properties, additionalProperties: false })
}

function openParts(schema: JsonObject, context: Context): JsonObject {
  const { allOf } = schema
  if (!Array.isArray(allOf)) return schema
  const own = omit(schema, (key) => key === 'allOf')
  const parts = [own, ...allOf]
  const isClosed = parts.some((part) => isClosedPart(part, context, 0))
  if (!isClosed || !excludesAnother(parts, context)) return schema
  context.report(normalizeProblems.closedBase, {})
  const opened = openPart(own, context, 0) as JsonObject
  const isOpenByWord = schema.unevaluatedProperties !== undefined && schema.unevaluatedProperties !== false
  return replace(opened, {
    allOf: allOf.map((part) => openPart(part, context, 0)),
    ...(isOpenByWord ? {} : { unevaluatedProperties: false }),
  })
}

/** Returns true if a closed part lacks a property of another part. */
function excludesAnother(parts: readonly Json[], context: Context): boolean {
  const names = parts.map((part) => listProperties(part, context, 0))
  const all = new Set(names.flatMap((each) => [...each]))
  return parts.some(
    (part, index) =>
      isClosedPart(part, context, 0) && [...all].some((name) => names[index]?.has(name) !== true),
  )
}

function follow(part: Json, context: Context): JsonObject | null {
  if (!isJsonObject(part) || context.breaks.has(part)) return null
  const target = context.targets.get(part)
  if (target === undefined) return part
  return isJsonObject(target.value) ? target.value : null
}

function isClosedPart(part: Json, context: Context, depth: number): boolean {
  const schema = follow(part, context)
  if (schema === null || depth > maximumDepth) return false
  if (schema.patternProperties !== undefined) return false
  if (schema.additionalProperties === false) return true
  if (schema !== part && context.targets.has(schema)) return isClosedPart(schema, context, depth + 1)
  const { allOf } = schema
  return Array.isArray(allOf) && allOf.some((each) => isClosedPart(each, context, depth + 1))
}

function listProperties(part: Json, context: Context, depth: number): ReadonlySet<string> {
  const schema = follow(part, context)
  if (schema === null || depth > maximumDepth) return new Set()
  const own = isJsonObject(schema.properties) ? Object.keys(schema.properties) : []
  const allOf = Array.isArray(schema.allOf) ? schema.allOf : []
  const inner = schema !== part && context.targets.has(schema) ? [schema, ...allOf] : allOf
  return new Set([...own, ...inner.flatMap((each) => [...listProperties(each, context, depth + 1)])])
}

/** Returns an open copy of a part. References are inlined, because other schemas may use the closed target. */
function openPart(part: Json, context: Context, depth: number): Json {
  if (!isClosedPart(part, context, depth)) return part
  const schema = follow(part, context)
  if (schema === null) return part
  if (schema !== part && context.targets.has(schema)) return openPart(schema, context, depth + 1)
  const open = omit(schema, (key) => key === 'additionalProperties' || key === 'unevaluatedProperties')
  const { allOf } = schema
  return Array.isArray(allOf)
    ? replace(open, { allOf: allOf.map((each) => openPart(each, context, depth + 1)) })
    : open
}
