import { getAt, parsePointer } from '../../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { getOwn, isJsonArray } from '../read.ts'
import { allTypes, noTypes, type TypeSet, typeOfValue } from './json-types.ts'
import { typesOfNames } from './read-types.ts'

/** How many schemas are looked through for what they say of types. */
const maximumSearched = 200

/**
 * The types that the schemas of which another is composed (`$ref`, `allOf`, `anyOf`, `oneOf`) leave by `type`, `const`
 * and `enum`; `null` where one of them says nothing of types, so that keywords beside them have to tell.
 */
export function findDeclaredTypes(root: Json, schema: JsonObject): TypeSet | null {
  return findComposed(root, schema, new Set())
}

function findComposed(root: Json, schema: JsonObject, seen: Set<JsonObject>): TypeSet | null {
  if (seen.has(schema) || seen.size > maximumSearched) return null
  seen.add(schema)
  const find = (member: Json | undefined) => findTypes(root, member, seen)
  const alternatives = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const members = getOwn(schema, keyword)
    return isJsonArray(members) ? [uniteTypes(members.map(find))] : []
  })
  const members = getOwn(schema, 'allOf')
  const all = isJsonArray(members) ? members.map(find) : []
  const pointer = getOwn(schema, '$ref')
  const tokens = typeof pointer === 'string' ? parsePointer(pointer) : null
  const referred = tokens === null ? [] : [find(getAt(root, tokens))]
  return intersectTypes([...referred, ...all, ...alternatives])
}

function findTypes(root: Json, schema: Json | undefined, seen: Set<JsonObject>): TypeSet | null {
  if (!isJsonObject(schema)) return null
  const values = getOwn(schema, 'enum')
  const constant = getOwn(schema, 'const')
  return intersectTypes([
    typesOfNames(getOwn(schema, 'type')),
    isJsonArray(values) ? uniteTypes(values.map(typeOfValue)) : null,
    constant === undefined ? null : typeOfValue(constant),
    findComposed(root, schema, seen),
  ])
}

/** What all of them leave, as far as they say anything. */
function intersectTypes(found: readonly (TypeSet | null)[]): TypeSet | null {
  const said = found.filter((types) => types !== null)
  return said.length === 0 ? null : said.reduce((left, types) => left & types, allTypes)
}

/** What one of them leaves, if each says something. */
function uniteTypes(found: readonly (TypeSet | null)[]): TypeSet | null {
  return found.reduce<TypeSet | null>(
    (sum, types) => (sum === null || types === null ? null : sum | types),
    noTypes,
  )
}
