import { isDateTime } from '../formats/date-times.ts'
import { hasOwn } from '../formats/own.ts'

// These functions replace each `date-time` string in a value by a `Date`. They change the value itself, and leave what
// does not match the document as it is.

/** Puts dates in their places in a value, and gives the value back. */
export type Place = (value: any) => any

/** A point in time (RFC 3339, section 5.6). Any other string stays as it is. */
export const date: Place = (value) => {
  if (typeof value !== 'string' || !isDateTime(value)) return value
  // A `Date` has no leap second: it is the first second of the next minute.
  const isLeap = value[17] === '6'
  const text = isLeap ? `${value.slice(0, 17)}59${value.slice(19)}` : value
  return new Date(Date.parse(text.toUpperCase().replace(' ', 'T')) + (isLeap ? 1000 : 0))
}

/** An array, of whose items the first may have places of their own. */
export function list(rest: Place | null, first: readonly (Place | null)[] = []): Place {
  return (value) => {
    if (!Array.isArray(value)) return value
    for (let index = 0; index < value.length; index++) {
      const place = index < first.length ? first[index] : rest
      if (place) value[index] = place(value[index])
    }
    return value
  }
}

/** An object, with a place for each property that has one, by name or by pattern, and one for all others. */
export function object(
  fields: Readonly<Record<string, Place | null>>,
  rest: Place | null = null,
  patterns: readonly (readonly [source: string, flags: string, place: Place | null])[] = [],
): Place {
  const tests = patterns.map(([source, flags, place]) => [new RegExp(source, flags), place] as const)
  const known = Object.entries(fields).flatMap(([name, place]) => (place ? [[name, place] as const] : []))
  const isOpen = rest !== null || tests.length > 0
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    for (const [name, place] of known) if (hasOwn(value, name)) value[name] = place(value[name])
    for (const name of isOpen ? Object.keys(value) : []) {
      const matching = tests.filter(([test]) => test.test(name)).map(([, place]) => place)
      const isOther = matching.length === 0 && !hasOwn(fields, name)
      for (const place of isOther ? [rest] : matching) if (place) value[name] = place(value[name])
    }
    return value
  }
}

/** A value that several schemas are about. */
export function all(places: readonly Place[]): Place {
  return (value) => places.reduce((found, place) => place(found), value)
}

/** A place that is built when it is first needed, since places may refer to each other in circles. */
export function lazy(build: () => Place): Place {
  let place: Place | undefined
  return (value) => {
    place ??= build()
    return place(value)
  }
}

/** The places in the answers of an operation, by status; `null` where an answer has none. */
export function answers(
  build: () => Readonly<Record<string, Place | null>>,
): (body: unknown, status: number) => unknown {
  let places: Readonly<Record<string, Place | null>> | undefined
  return (body, status) => {
    places ??= build()
    const keys = [String(status), `${String(status).charAt(0)}XX`, 'default']
    const key = keys.find((one) => places && hasOwn(places, one)) ?? ''
    return places[key]?.(body) ?? body
  }
}
