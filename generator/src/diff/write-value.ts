import type { Json } from '../json.ts'

const maximumLength = 60

/** A JSON value for a sentence: plain text as it is, all else as JSON, cut to a readable length. */
export function writeValue(value: Json): string {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text
}

/** Several values: the first few, and how many more there are. */
export function writeValues(values: readonly Json[]): string {
  const shown = values.slice(0, 6).map(writeValue).join(', ')
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown
}
