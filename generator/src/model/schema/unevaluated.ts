import { getAt } from '../../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import * as problems from '../problems.ts'
import { getOwn, readList, readObject } from '../read.ts'
import type { Schema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import { isComposed } from './composition.ts'
import { jsonTypes, listTypes, type TypeSet } from './json-types.ts'
import type { SchemaInput } from './schema-input.ts'
import { anyObject, uniteAny, unknownSchema } from './schemas.ts'

/**
 * Rewrites `unevaluatedProperties` and `unevaluatedItems` as `additionalProperties` and `items` if no other schema
 * applies to the same value.
 */
export function normalizeUnevaluated({ schema, report }: SchemaInput): JsonObject {
  let result = schema
  const properties = getOwn(schema, 'unevaluatedProperties')
  if (
    properties !== undefined &&
    !isComposed(schema) &&
    getOwn(schema, 'additionalProperties') === undefined
  ) {
    result = { ...result, additionalProperties: properties }
  }
  const items = getOwn(schema, 'unevaluatedItems')
  if (items === undefined || items === true || getOwn(schema, 'items') !== undefined) return result
  if (isComposed(schema) || getOwn(schema, 'contains') !== undefined) {
    report(problems.unevaluatedWidened, { keyword: 'unevaluatedItems' }, 'unevaluatedItems')
    return result
  }
  return { ...result, items }
}

/**
 * Reads `unevaluatedProperties` next to schemas that evaluate properties: a property that none of them declares must
 * match it.
 */
export function readUnevaluatedProperties(input: SchemaInput, types: TypeSet | null): readonly Schema[] {
  const { schema } = input
  const keyword = 'unevaluatedProperties'
  const unevaluated = getOwn(schema, keyword)
  if (unevaluated === undefined || unevaluated === true || !isComposed(schema)) return []
  const evaluated: Evaluated = { names: new Set(), patterns: new Set(), all: false, exact: true }
  collectEvaluated(input.context.root, schema, evaluated, new Set(), true)
  const patterns = [...evaluated.patterns].map((source) => compilePattern(input, source, keyword))
  if (!evaluated.exact) input.report(problems.unevaluatedWidened, { keyword }, keyword)
  if (evaluated.all || patterns.includes(null)) return []
  const closed: Schema = {
    ...anyObject,
    properties: [...evaluated.names].map((name) => ({ name, required: false, schema: unknownSchema })),
    patternProperties: patterns.flatMap((pattern) =>
      pattern === null ? [] : [{ pattern: pattern.source, flags: pattern.flags, schema: unknownSchema }],
    ),
    additional: input.readPart(unevaluated, keyword),
  }
  const others = listTypes((types ?? jsonTypes.object) & ~jsonTypes.object)
  return [uniteAny([closed, ...others.map((type) => input.readPart({ type }, keyword))])]
}

/** Maximum number of schemas to follow; beyond it, all properties count as evaluated. */
const maximumFollowed = 1_000

interface Evaluated {
  readonly names: Set<string>
  readonly patterns: Set<string>
  /** True if some schema accepts all properties. */
  all: boolean
  /** True if no conditionally applied schema declares properties. */
  exact: boolean
}

function collectEvaluated(
  root: JsonObject,
  schema: Json | undefined,
  evaluated: Evaluated,
  seen: Set<JsonObject>,
  isOutermost = false,
): void {
  if (!isJsonObject(schema) || seen.has(schema) || evaluated.all) return
  if (seen.size >= maximumFollowed) {
    evaluated.all = true
    evaluated.exact = false
  }
  seen.add(schema)
  for (const name of Object.keys(readObject(schema, 'properties'))) evaluated.names.add(name)
  for (const pattern of Object.keys(readObject(schema, 'patternProperties'))) evaluated.patterns.add(pattern)
  const own = ['additionalProperties', ...(isOutermost ? [] : ['unevaluatedProperties'])]
  if (own.some((keyword) => getOwn(schema, keyword) !== undefined)) evaluated.all = true
  const reference = getOwn(schema, '$ref')
  if (typeof reference === 'string') collectEvaluated(root, getAt(root, reference), evaluated, seen)
  for (const member of readList(schema, 'allOf')) collectEvaluated(root, member, evaluated, seen)
  for (const branch of listBranches(schema)) {
    const before = evaluated.names.size + evaluated.patterns.size
    const allBefore: boolean = evaluated.all
    collectEvaluated(root, branch, evaluated, seen)
    if (evaluated.names.size + evaluated.patterns.size > before || evaluated.all !== allBefore)
      evaluated.exact = false
  }
}

/** Schemas that evaluate properties only if they match. */
function listBranches(schema: JsonObject): readonly Json[] {
  return [
    ...readList(schema, 'anyOf'),
    ...readList(schema, 'oneOf'),
    ...['if', 'then', 'else'].flatMap((keyword) => getOwn(schema, keyword) ?? []),
    ...Object.values(readObject(schema, 'dependentSchemas')),
  ]
}
