/**
 * Finds where the parts of a document stand that a change is about. The model does not say it: it would have to
 * remember a place for each of its schemas, and only the few that have changed are asked for.
 */
import { formatPointer, getAt, parsePointer } from '../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Spot, Step } from './place.ts'

type Tokens = readonly string[]

const maximumHops = 50

/** The pointer of a spot; that of its nearest ancestor where the document has nothing there. */
export function findPointer(root: JsonObject, spot: Spot): string {
  return formatPointer(walk(root, spot).tokens)
}

/** What a spot holds, behind references; `undefined` where the document has nothing there. */
export function findValue(root: JsonObject, spot: Spot): Json | undefined {
  const { tokens, isExact } = walk(root, spot)
  return isExact ? getAt(root, follow(root, tokens)) : undefined
}

/** The pointer some tokens below another, behind references; that of its nearest ancestor where there is nothing. */
export function findBelow(root: JsonObject, pointer: string, ...below: Tokens): string {
  let tokens: Tokens = parsePointer(pointer) ?? []
  for (const token of below) {
    const next = [...follow(root, tokens), token]
    if (getAt(root, next) === undefined) break
    tokens = next
  }
  return formatPointer(tokens)
}

/** The pointer of a parameter, of an operation or of the path that it belongs to. */
export function findParameter(root: JsonObject, operation: string, place: string, name: string): string {
  const own = parsePointer(operation) ?? []
  for (const holder of [own, own.slice(0, -1)]) {
    const list = [...follow(root, holder), 'parameters']
    const parameters = getAt(root, list)
    if (!Array.isArray(parameters)) continue
    const index = parameters.findIndex((_, at) => {
      const parameter = getAt(root, follow(root, [...list, String(at)]))
      return isJsonObject(parameter) && parameter.in === place && parameter.name === name
    })
    if (index >= 0) return formatPointer(follow(root, [...list, String(index)]))
  }
  return operation
}

function walk(root: JsonObject, spot: Spot): { readonly tokens: Tokens; readonly isExact: boolean } {
  if ('pointer' in spot) return { tokens: parsePointer(spot.pointer) ?? [], isExact: true }
  const { tokens, isExact } = walk(root, spot.parent)
  const found = isExact ? search(root, tokens, spot.step, new Set()) : null
  return found === null ? { tokens, isExact: false } : { tokens: found, isExact: true }
}

/** Looks in a schema and in those that it is composed of. */
function search(root: JsonObject, from: Tokens, step: Step, seen: Set<Json>): Tokens | null {
  const at = follow(root, from)
  const schema = getAt(root, at)
  if (!isJsonObject(schema) || seen.has(schema) || seen.size > maximumHops) return null
  seen.add(schema)
  for (const below of writeTokens(step)) {
    if (getAt(schema, below) !== undefined) return [...at, ...below]
  }
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    const members = schema[keyword]
    if (!Array.isArray(members)) continue
    for (const index of members.keys()) {
      const found = search(root, [...at, keyword, String(index)], step, seen)
      if (found !== null) return found
    }
  }
  return null
}

/** The keywords by which a step may be written. */
function writeTokens(step: Step): readonly Tokens[] {
  switch (step.kind) {
    case 'property':
      return [['properties', step.name]]
    case 'pattern':
      return [['patternProperties', step.pattern]]
    case 'item':
      return [['prefixItems', String(step.index)], ['items']]
    case 'items':
      return [['items']]
    case 'contains':
      return [['contains']]
    case 'additional':
      return [['additionalProperties'], ['unevaluatedProperties']]
    case 'names':
      return [['propertyNames']]
  }
}

/** Where the value at some tokens really is: behind its reference, if it is one. */
function follow(root: JsonObject, tokens: Tokens): Tokens {
  let at = tokens
  for (let hop = 0; hop < maximumHops; hop++) {
    const value = getAt(root, at)
    const reference = isJsonObject(value) && typeof value.$ref === 'string' ? value.$ref : null
    const target = reference === null ? null : parsePointer(reference)
    if (target === null) return at
    at = target
  }
  return at
}
