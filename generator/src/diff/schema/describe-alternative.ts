import type { ArraySchema, Schema } from '../../model/types.ts'
import { formats } from '../rules/formats.ts'
import { listPhrases, phrase, type Sentence } from '../sentence.ts'
import type { Side } from '../types.ts'
import type { Alternative, Family } from './alternative.ts'
import { viewObject } from './object-view.ts'
import { resolve } from './resolve.ts'

/** Number of properties in the name of an object. */
const maximumProperties = 3

/** Names a member of a union: by its name, its title, the values that select it, what it requires, or its type. */
export function describeAlternative(side: Side, member: Alternative): Sentence {
  const { schema, family, named, title, values } = member
  if (named !== null) return phrase`${{ schema: named }}`
  if (values.length > 0) return phrase`${values.join(', ')}`
  if (title !== null) return phrase`${title}`
  if (schema.kind === 'literal') return formats.values(schema.values)
  if (schema.kind === 'not') return ['a value under a negation']
  if (family === 'condition') return ['a value under a condition']
  if (schema.kind === 'string' && schema.format !== null)
    return phrase`a string of the format ${schema.format}`
  if (schema.kind === 'array') return describeArray(side, schema)
  const view = family === 'object' ? viewObject(side, schema) : null
  const properties = [...(view?.properties.values() ?? [])]
  const tag = properties.find((property) => property.required && isTag(property.schema))
  if (tag?.schema.kind === 'literal')
    return phrase`an object whose ${tag.name} is ${formats.values(tag.schema.values)}`
  const required = properties.filter((property) => property.required)
  const shown = required.length > 0 ? required : properties
  if (shown.length === 0) return nameType(schema, family)
  return phrase`an object with ${listPhrases(shown.slice(0, maximumProperties).map(({ name }) => name))}`
}

function describeArray(side: Side, schema: ArraySchema): Sentence {
  const { kind, schema: items, named } = { kind: schema.items.kind, ...resolve(side, schema.items) }
  const family =
    items.kind === 'string' || items.kind === 'number' || items.kind === 'boolean' ? items.kind : null
  if (kind === 'reference' && named !== null) return phrase`an array of ${{ schema: named }}`
  return family === null ? phrase`${'array'}` : phrase`an array of ${nameType(items, family)}`
}

/** Returns true if a property has one value only, by which its object can be recognized. */
function isTag(schema: Schema): boolean {
  return schema.kind === 'literal' && schema.values.length === 1 && typeof schema.values[0] === 'string'
}

/** The name as part of a path; `index` is the position among the members. */
export function labelAlternative(side: Side, member: Alternative, index: number): Sentence {
  const { named, title, schema, family } = member
  if (named !== null || title !== null || member.values.length > 0) return describeAlternative(side, member)
  if (family !== 'object') return nameType(schema, family)
  const [words, ...names] = describeAlternative(side, member)
  if (names.length === 0) return [`variant ${index + 1}`]
  return [String(words).replace('an object ', ''), ...names]
}

/** A word for the type of a member. */
export function nameType(schema: Schema, family: Family): Sentence {
  if (schema.kind === 'number' && schema.integer) return phrase`${'integer'}`
  const words: Partial<Record<Family, string>> = {
    unknown: 'any value',
    never: 'nothing',
    condition: 'a value under a condition',
  }
  const word = words[family]
  return word === undefined ? phrase`${family}` : [word]
}
