import type { Json } from '../../json.ts'
import { type Sentence, say, sayList } from '../sentence.ts'
import type { BoundValue, Requirement } from './facts.ts'

const maximumLength = 60
const maximumValues = 12

/** A JSON value: strings as they are, all else as JSON, cut to a readable length. */
export function sayValue(value: Json): Sentence {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return say`${text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text}`
}

/** Several values: the first few, and the number of the others. */
export function sayValues(values: readonly Json[]): Sentence {
  const left = values.length - maximumValues
  const shown = values.slice(0, maximumValues).map(sayValue)
  return left > 0 ? sayList([...shown, [`${left} more`]]) : sayList(shown, 'or')
}

/** A bound, or that there is none. */
export function sayBound(bound: BoundValue | null): Sentence {
  if (bound === null) return ['none']
  return bound.isExclusive ? say`${bound.value} (exclusive)` : say`${bound.value}`
}

/** One way to authorize a call: `oauth with the scope read, and key`. */
export function sayRequirement(requirement: Requirement): Sentence {
  if (requirement.length === 0) return ['no credential']
  return sayList(
    requirement.map(({ scheme, scopes }) => {
      if (scopes.length === 0) return say`${scheme}`
      return say`${scheme} with the ${[scopes.length === 1 ? 'scope' : 'scopes']} ${sayList(scopes)}`
    }),
  )
}
