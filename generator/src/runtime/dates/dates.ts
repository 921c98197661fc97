import { isDateTime } from '../formats/date-times.ts'
import type { Converter } from './convert.ts'

/** A point in time (RFC 3339, section 5.6). Any other string stays as it is. */
export const date: Converter = (value) => {
  if (typeof value !== 'string' || !isDateTime(value)) return value
  // A `Date` has no leap second: it is the first second of the next minute.
  const isLeap = value[17] === '6'
  const text = isLeap ? `${value.slice(0, 17)}59${value.slice(19)}` : value
  return new Date(Date.parse(text.toUpperCase().replace(' ', 'T')) + (isLeap ? 1000 : 0))
}
