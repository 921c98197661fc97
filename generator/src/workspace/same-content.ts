import { getAt, parsePointer } from '../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** A value, and the document that its local references are resolved in. */
export interface InDocument {
  readonly root: JsonObject
  readonly value: Json | undefined
}

/** Bounds the recursion: references can make a small document as deep as one likes. */
const maximumValues = 2000

/** Returns the path that a value refers to if it is nothing but a local reference; otherwise `null`. */
export function readReference(value: Json | undefined): readonly string[] | null {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return null
  const { $ref } = value
  return typeof $ref === 'string' && $ref.startsWith('#/') ? parsePointer($ref) : null
}

/**
 * Returns true if two values are the same once their local references are followed. Titles and descriptions may differ:
 * a value that is moved into a component often gets one.
 */
export function haveSameContent(
  first: InDocument,
  second: InDocument,
  seen: Map<Json, Set<Json>> = new Map(),
): boolean {
  const left = follow(first)
  const right = follow(second)
  if (left === undefined || right === undefined) return left === right
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return left === right
  // A pair that is being compared already is a circle on both sides.
  if (seen.get(left)?.has(right)) return true
  if (seen.size > maximumValues) return false
  seen.set(left, (seen.get(left) ?? new Set()).add(right))
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = new Set([...listMeaningful(left), ...listMeaningful(right)])
  return [...keys].every((key) =>
    haveSameContent(
      { root: first.root, value: (left as JsonObject)[key] },
      { root: second.root, value: (right as JsonObject)[key] },
      seen,
    ),
  )
}

function follow({ root, value }: InDocument): Json | undefined {
  let at = value
  for (let hops = 0; hops < 32; hops++) {
    const path = readReference(at)
    if (path === null) return at
    at = getAt(root, path)
  }
  return undefined
}

function listMeaningful(value: object): readonly string[] {
  return Object.keys(value).filter(
    (key) => !(key === 'title' || key === 'description') || typeof (value as JsonObject)[key] !== 'string',
  )
}
