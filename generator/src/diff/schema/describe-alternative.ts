import type { Schema } from '../../model/types.ts'
import { phraseValues } from '../rules/phrase-facts.ts'
import { listPhrases, phrase, type Sentence, toText } from '../sentence.ts'
import type { Side } from '../types.ts'
import type { Alternative, Family } from './alternative.ts'
import { viewObject } from './object-view.ts'

/** How many properties the name of an object has. */
const maximumProperties = 3

/** Names a member of a union: by its name, its title, the values that select it, what it requires, or its type. */
export function describeAlternative(side: Side, member: Alternative): Sentence {
  const { schema, family, named, title, values } = member
  if (named !== null) return phrase`${{ schema: named }}`
  if (values.length > 0) return phrase`${values.join(', ')}`
  if (title !== null) return phrase`${title}`
  if (schema.kind === 'literal') return phraseValues(schema.values)
  if (schema.kind === 'not') return ['valid under a negation']
  if (family === 'condition') return ['valid under a condition']
  const view = family === 'object' ? viewObject(side, schema) : null
  const properties = [...(view?.properties.values() ?? [])]
  const tag = properties.find((property) => property.required && isTag(property.schema))
  if (tag?.schema.kind === 'literal')
    return phrase`an object whose ${tag.name} is ${phraseValues(tag.schema.values)}`
  const required = properties.filter((property) => property.required)
  const shown = required.length > 0 ? required : properties
  if (shown.length === 0) return phrase`${nameType(schema, family)}`
  return phrase`an object with ${listPhrases(shown.slice(0, maximumProperties).map(({ name }) => name))}`
}

/** Whether a property has one value only, by which its object can be recognized. */
function isTag(schema: Schema): boolean {
  return schema.kind === 'literal' && schema.values.length === 1 && typeof schema.values[0] === 'string'
}

/** The name as plain text, for a path; `index` is the position among the members. */
export function labelAlternative(side: Side, member: Alternative, index: number): string {
  const { named, title, values, schema } = member
  if (named !== null) return named.documentName
  if (values.length > 0) return values.join(', ')
  if (title !== null) return title
  if (schema.kind === 'object' || schema.kind === 'intersection') {
    const text = toText(describeAlternative(side, member)).replaceAll('`', '')
    return text === 'object' ? `variant ${index + 1}` : text
  }
  return nameType(schema, member.family)
}

/** A word for the type of a member. */
export function nameType(schema: Schema, family: Family): string {
  if (schema.kind === 'number' && schema.integer) return 'integer'
  const words: Partial<Record<Family, string>> = {
    unknown: 'any value',
    never: 'nothing',
    condition: 'valid under a condition',
  }
  return words[family] ?? family
}
