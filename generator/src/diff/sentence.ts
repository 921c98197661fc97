import { capitalize } from '../model/names/words.ts'
import type { NamedSchema, Operation } from '../model/types.ts'
import { documentNames, type Names } from './names.ts'

/**
 * Text for people in which names and values of the documents are separate from our own words, so that each output
 * can quote them in its own way.
 */
export type Sentence = readonly Part[]

/** Our words, or something from a document. Operations and schemas have several names; the output chooses. */
export type Part = string | CodePart | OperationPart | SchemaPart

export interface CodePart {
  readonly code: string
}

export interface OperationPart {
  readonly operation: Operation
}

export interface SchemaPart {
  readonly schema: NamedSchema
  /** The way into it: `.name`. */
  readonly path?: string
}

type Value = Sentence | string | number | Part

/**
 * Writes a sentence. Strings and numbers that are put in are text from a document; sentences and parts stay as they
 * are.
 *
 * @example
 * phrase`${phrase`property ${name}`} was removed` // ['property ', { code: 'id' }, ' was removed']
 */
export function phrase(words: readonly string[], ...values: readonly Value[]): Sentence {
  return words.flatMap((text, index): Sentence => {
    const value = values[index]
    const own: Sentence = text === '' ? [] : [text]
    if (value === undefined) return own
    if (typeof value !== 'object') return [...own, { code: String(value) }]
    return Array.isArray(value) ? [...own, ...(value as Sentence)] : [...own, value as Part]
  })
}

/** Sentences as a list: `a, b and c`. */
export function listPhrases(items: readonly Value[], last: 'and' | 'or' = 'and'): Sentence {
  return items.flatMap((item, index): Sentence => {
    const own = phrase`${item}`
    if (index === 0) return own
    return [index === items.length - 1 ? ` ${last} ` : ', ', ...own]
  })
}

/** The sentence with a capital first letter, if it begins with our own words. */
export function capitalizeSentence([first, ...rest]: Sentence): Sentence {
  if (first === undefined) return []
  return [typeof first === 'string' ? capitalize(first) : first, ...rest]
}

/** Each part of a sentence as text, by the writer of our words and that of text from a document. */
export function printParts(
  sentence: Sentence,
  names: Names,
  words: (text: string) => string,
  code: (text: string) => string,
): string {
  return sentence
    .map((part) => (typeof part === 'string' ? words(part) : code(namePart(part, names))))
    .join('')
}

/** The sentence as plain text, with text from a document in backticks. */
export function toText(sentence: Sentence, names: Names = documentNames): string {
  return printParts(
    sentence,
    names,
    (text) => text,
    (text) => `\`${text}\``,
  )
}

function namePart(part: Exclude<Part, string>, names: Names): string {
  if ('code' in part) return part.code
  return 'operation' in part ? names.operation(part.operation) : names.schema(part.schema) + (part.path ?? '')
}
