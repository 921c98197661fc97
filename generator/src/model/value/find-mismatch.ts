import { describeValue } from '../../describe-value.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { quoteText } from '../../quote-text.ts'
import { getOwn, isJsonArray } from '../read.ts'
import type { Lookup, ObjectSchema, Schema } from '../types.ts'
import { matches } from './matches.ts'

/** The location of a value that does not match its schema. */
export interface Mismatch {
  /** The path from the value to the mismatch. */
  readonly path: readonly string[]
  /** Follows "does not match its schema: ". */
  readonly reason: string
}

/** Maximum number of references to follow without descending into the value. */
const maximumSteps = 100

/** Finds the first mismatch in a value that `matches` rejects. */
export function findMismatch(schema: Schema, value: Json, lookup: Lookup): Mismatch {
  const path: string[] = []
  let current = { schema, value }
  for (let step = 0; step < maximumSteps; step += 1) {
    const part = findPart(current.schema, current.value, lookup)
    if (part === null) break
    if (part.key !== null) path.push(part.key)
    current = part
  }
  return { path, reason: describeMismatch(current.schema, current.value) }
}

interface Part {
  readonly schema: Schema
  readonly value: Json
  /** `null` if it applies to the same value. */
  readonly key: string | null
}

/** The first rejected part; `null` if the whole value is rejected. */
function findPart(schema: Schema, value: Json, lookup: Lookup): Part | null {
  const isRefused = (part: Part) => !matches(part.schema, part.value, lookup)
  return listParts(schema, value, lookup).find(isRefused) ?? null
}

function listParts(schema: Schema, value: Json, lookup: Lookup): readonly Part[] {
  const same = (inner: Schema): Part => ({ schema: inner, value, key: null })
  switch (schema.kind) {
    case 'reference': {
      const target = lookup(schema.name)
      return target ? [same(target)] : []
    }
    case 'intersection':
      return schema.members.map(same)
    case 'union': {
      // In a union of a schema and `null`, the mismatch is in the schema.
      const [only, ...others] = schema.members.filter(({ kind }) => kind !== 'null')
      return only && others.length === 0 ? [same(only)] : []
    }
    case 'array':
      if (!isJsonArray(value)) return []
      return value.map((item, index) => ({
        schema: schema.prefixItems[index] ?? schema.items,
        value: item,
        key: String(index),
      }))
    case 'object':
      return isJsonObject(value) ? listProperties(schema, value) : []
    default:
      return []
  }
}

function listProperties(schema: ObjectSchema, value: JsonObject): readonly Part[] {
  const declared = new Map(schema.properties.map((property) => [property.name, property.schema]))
  const isPlain = schema.patternProperties.length === 0
  return Object.keys(value).flatMap((name) => {
    const wanted = declared.get(name) ?? (isPlain ? schema.additional : undefined)
    return wanted ? [{ schema: wanted, value: value[name] as Json, key: name }] : []
  })
}

function describeMismatch(schema: Schema, value: Json): string {
  const found = describeValue(value)
  switch (schema.kind) {
    case 'never':
      return `${found} is not allowed here`
    case 'literal':
      return `${found} is not one of the listed values`
    case 'union':
      return `${found} matches ${schema.mode === 'one' ? 'none of the alternatives, or several' : 'none of the alternatives'}`
    case 'object': {
      if (!isJsonObject(value)) return `${found} is not an object`
      const missing = schema.properties.find(
        ({ name, required }) => required && getOwn(value, name) === undefined,
      )
      return missing ? `${quoteText(missing.name)} is missing` : 'the object does not match'
    }
    case 'array':
      return isJsonArray(value) ? 'the array does not match' : `${found} is not an array`
    case 'string':
      if (typeof value !== 'string') return `${found} is not a string`
      return `${found} is not a matching string${schema.format === null ? '' : ` (${schema.format})`}`
    case 'number':
      if (typeof value !== 'number') return `${found} is not a number`
      return `${found} is not a matching number`
    case 'boolean':
    case 'null':
      return `${found} is not ${schema.kind}`
    default:
      return `${found} is refused`
  }
}
