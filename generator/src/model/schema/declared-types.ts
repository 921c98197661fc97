import { getAt, parsePointer } from '../../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { getOwn, isJsonArray } from '../read.ts'
import { allTypes, noTypes, type TypeSet, typeOfValue, typesOfValues } from './json-types.ts'
import { typesOfNames } from './read-types.ts'

/** Maximum number of schemas to search for types, and maximum length of a chain of schemas. */
const maximumSearched = 2000
const maximumDepth = 100

/**
 * The types that remain after the `type`, `const` and `enum` of all schemas that compose this one (`$ref`, `allOf`,
 * `anyOf`, `oneOf`); `null` if one of them has no types, so the adjacent keywords decide.
 */
export function findDeclaredTypes(root: Json, schema: JsonObject): TypeSet | null {
  return findComposed(root, schema, new Map(), 0)
}

/** `known` contains the results so far, and `null` for a schema that leads back to itself. */
function findComposed(
  root: Json,
  schema: JsonObject,
  known: Map<JsonObject, TypeSet | null>,
  depth: number,
): TypeSet | null {
  const before = known.get(schema)
  if (before !== undefined) return before
  if (known.size > maximumSearched || depth > maximumDepth) return null
  known.set(schema, null)
  const find = (member: Json | undefined) => findTypes(root, member, known, depth + 1)
  const alternatives = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const members = getOwn(schema, keyword)
    return isJsonArray(members) ? [uniteTypes(members.map(find))] : []
  })
  const members = getOwn(schema, 'allOf')
  const all = isJsonArray(members) ? members.map(find) : []
  const pointer = getOwn(schema, '$ref')
  const tokens = typeof pointer === 'string' ? parsePointer(pointer) : null
  const referred = tokens === null ? [] : [find(getAt(root, tokens))]
  const found = intersectTypes([...referred, ...all, ...alternatives])
  known.set(schema, found)
  return found
}

function findTypes(
  root: Json,
  schema: Json | undefined,
  known: Map<JsonObject, TypeSet | null>,
  depth: number,
): TypeSet | null {
  if (!isJsonObject(schema)) return null
  const values = getOwn(schema, 'enum')
  const constant = getOwn(schema, 'const')
  return intersectTypes([
    typesOfNames(getOwn(schema, 'type')),
    isJsonArray(values) ? typesOfValues(values) : null,
    constant === undefined ? null : typeOfValue(constant),
    findComposed(root, schema, known, depth),
  ])
}

/** The types that all of them allow; schemas without types are skipped. */
function intersectTypes(found: readonly (TypeSet | null)[]): TypeSet | null {
  const declared = found.filter((types) => types !== null)
  return declared.length === 0 ? null : declared.reduce((left, types) => left & types, allTypes)
}

/** The types that at least one of them allows, if each has types. */
function uniteTypes(found: readonly (TypeSet | null)[]): TypeSet | null {
  return found.reduce<TypeSet | null>(
    (sum, types) => (sum === null || types === null ? null : sum | types),
    noTypes,
  )
}
