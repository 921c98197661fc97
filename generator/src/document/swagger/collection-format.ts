import { isJsonObject } from '../../json.ts'
import { quoteText } from '../../quote-text.ts'
import type { Draft, Guess } from './types.ts'

const separators: Readonly<Record<string, string>> = {
  csv: 'commas',
  ssv: 'spaces',
  tsv: 'tabs',
  pipes: '"|"',
}

const expressible: Readonly<Record<string, readonly string[]>> = {
  query: ['csv', 'ssv', 'pipes', 'multi'],
  formData: ['csv', 'ssv', 'pipes', 'multi'],
  path: ['csv'],
  header: ['csv'],
}

/**
 * States the `collectionFormat` of an array, which the converter drops if it is the default or has no style in
 * OpenAPI 3. An array without such a style becomes a string, so that callers can still send what the service expects.
 */
export function stateCollectionFormat(
  parameter: Draft,
  location: string,
  tokens: readonly string[],
  guess: Guess,
): void {
  const { items, type, collectionFormat: written = 'csv' } = parameter
  delete parameter.collectionFormat
  if (type !== 'array') return
  const format = String(written)
  const isNested = isJsonObject(items) && items.type === 'array'
  // Files are not joined: each is a part of its own.
  if (isJsonObject(items) && items.type === 'file') return
  if (expressible[location]?.includes(format) && !isNested) {
    parameter.collectionFormat = format
    return
  }
  for (const key of ['items', 'minItems', 'maxItems', 'uniqueItems', 'default', 'enum']) delete parameter[key]
  parameter.type = 'string'
  const separator = isNested ? undefined : separators[format]
  if (separator !== undefined) {
    const own = typeof parameter.description === 'string' ? `${parameter.description} ` : ''
    parameter.description = `${own}Items, joined with ${separator}.`
  }
  guess(
    tokens,
    isNested
      ? 'an array of arrays has no style in OpenAPI 3'
      : `\`collectionFormat\` ${quoteText(format)} has no style in OpenAPI 3 for \`in: ${location}\``,
    `it is read as a string: join the items ${separator === undefined ? 'yourself' : `with ${separator}`}`,
  )
}
