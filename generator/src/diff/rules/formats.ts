import type { Json } from '../../json.ts'
import { listPhrases, type OperationPart, phrase, type SchemaPart, type Sentence } from '../sentence.ts'

/** A bound from below or above. */
export interface BoundValue {
  readonly value: number
  /** True if the value itself is excluded. */
  readonly isExclusive: boolean
}

/** One way to authorize a call: schemes that are all required, each with its scopes or roles. */
export type Requirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[]

const maximumLength = 60
const maximumValues = 12

/** Writers of facts in sentences, by the names that templates use. */
export const formats = {
  /** Text from a document. */
  code: (value: string | number): Sentence => phrase`${value}`,
  orNone: (value: string | null): Sentence => phrase`${value ?? ['none']}`,
  /** Our own words. */
  words: (words: string): Sentence => [words],
  phrase: (sentence: Sentence): Sentence => sentence,
  operation: (operation: OperationPart): Sentence => [operation],
  schema: (schema: SchemaPart): Sentence => [schema],
  /** Decides which sentence is used, and is not written. */
  flag: (_: boolean): Sentence => [],
  and: (items: readonly string[]): Sentence => listPhrases(items),
  or: (items: readonly (Sentence | string)[]): Sentence => listPhrases(items, 'or'),
  /** A JSON value: strings as they are, all else as JSON, cut to a readable length. */
  value(value: Json): Sentence {
    const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
    return phrase`${text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text}`
  },
  /** Several values: the first few, and the number of the others. */
  values(values: readonly Json[]): Sentence {
    const left = values.length - maximumValues
    const shown = values.slice(0, maximumValues).map(formats.value)
    return left > 0 ? listPhrases([...shown, [`${left} more`]]) : listPhrases(shown, 'or')
  },
  bound: ({ value, isExclusive }: BoundValue): Sentence =>
    isExclusive ? phrase`${value} (exclusive)` : phrase`${value}`,
  /** Scopes by name: `the scopes read and write`. */
  scopes: (scopes: readonly string[]): Sentence =>
    phrase`the ${[scopes.length === 1 ? 'scope' : 'scopes']} ${listPhrases(scopes)}`,
  are: ({ length }: readonly string[]): Sentence => [length === 1 ? 'is' : 'are'],
  were: ({ length }: readonly string[]): Sentence => [length === 1 ? 'was' : 'were'],
  /** One way to authorize a call: `oauth with the scope read, and key`. */
  requirement(requirement: Requirement): Sentence {
    if (requirement.length === 0) return ['no credential']
    return listPhrases(
      requirement.map(({ scheme, scopes }) =>
        scopes.length === 0 ? phrase`${scheme}` : phrase`${scheme} with ${formats.scopes(scopes)}`,
      ),
    )
  },
  requirements: (all: readonly Requirement[]): Sentence => listPhrases(all.map(formats.requirement), 'or'),
}
