import type { Json } from '../../json.ts'
import { listPhrases, phrase, type Sentence } from '../sentence.ts'
import type { BoundValue, Requirement } from './facts.ts'

const maximumLength = 60
const maximumValues = 12

/** A JSON value: strings as they are, all else as JSON, cut to a readable length. */
export function phraseValue(value: Json): Sentence {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return phrase`${text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text}`
}

/** Several values: the first few, and the number of the others. */
export function phraseValues(values: readonly Json[]): Sentence {
  const left = values.length - maximumValues
  const shown = values.slice(0, maximumValues).map(phraseValue)
  return left > 0 ? listPhrases([...shown, [`${left} more`]]) : listPhrases(shown, 'or')
}

/** A bound, or `none`. */
export function phraseBound(bound: BoundValue | null): Sentence {
  if (bound === null) return ['none']
  return bound.isExclusive ? phrase`${bound.value} (exclusive)` : phrase`${bound.value}`
}

/** Scopes by name: `the scopes read and write`. */
export function phraseScopes(scopes: readonly string[]): Sentence {
  return phrase`the ${[scopes.length === 1 ? 'scope' : 'scopes']} ${listPhrases(scopes)}`
}

/** One way to authorize a call: `oauth with the scope read, and key`. */
export function phraseRequirement(requirement: Requirement): Sentence {
  if (requirement.length === 0) return ['no credential']
  return listPhrases(
    requirement.map(({ scheme, scopes }) => {
      if (scopes.length === 0) return phrase`${scheme}`
      return phrase`${scheme} with ${phraseScopes(scopes)}`
    }),
  )
}
