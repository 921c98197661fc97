/**
 * Text for people in which names and values of the documents are set apart from our own words, so that each output
 * can quote them in its own way.
 */
export type Sentence = readonly Part[]

/** Our words, or something from a document. */
export type Part = string | { readonly code: string }

/**
 * Writes a sentence: what is put in is set apart as text from a document, but for other sentences.
 *
 * @example
 * say`${say`property ${name}`} is gone` // ['property ', { code: 'id' }, ' is gone']
 */
export function say(words: readonly string[], ...values: readonly (Sentence | string | number)[]): Sentence {
  return words.flatMap((text, index): Sentence => {
    const value = values[index]
    const said: Sentence = text === '' ? [] : [text]
    if (value === undefined) return said
    return [...said, ...(typeof value === 'object' ? value : [{ code: String(value) }])]
  })
}

/** Sentences as a list: `a, b and c`. */
export function sayList(items: readonly (Sentence | string)[], last: 'and' | 'or' = 'and'): Sentence {
  return items.flatMap((item, index): Sentence => {
    const said = say`${item}`
    if (index === 0) return said
    return [index === items.length - 1 ? ` ${last} ` : ', ', ...said]
  })
}

/** The sentence with a capital in front, where it begins with our own words. */
export function capitalizeSentence([first, ...rest]: Sentence): Sentence {
  if (first === undefined) return []
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [first, ...rest]
}

/** The sentence as plain text, with what is from a document in backticks. */
export function toText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : `\`${part.code}\``)).join('')
}
