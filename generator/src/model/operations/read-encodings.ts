import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, readBoolean, readList, readObject, readString } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import type { Encoding } from '../types.ts'
import { isStyle } from './styles.ts'

/** Reads the Encoding Objects of a form or multipart body. */
export function readEncodings(context: Context, { value, at }: Found): readonly Encoding[] {
  const encodings = readObject(value, 'encoding')
  return Object.keys(encodings).map((property) => {
    const location = locateBelow(at, 'encoding', property)
    const encoding = readObject(encodings, property)
    const style = readString(encoding, 'style')
    const known = style !== null && isStyle(style) ? style : null
    if (style !== known)
      context.report(locateChild(location, 'style'), problems.styleUnsupported, {
        style: style ?? '',
        location: 'encoding',
      })
    return {
      property,
      mediaType: readString(encoding, 'contentType'),
      style: known,
      explode: readBoolean(encoding, 'explode', (known ?? 'form') === 'form'),
      allowReserved: readBoolean(encoding, 'allowReserved'),
      headers: readHeaders(context, encoding, location),
    }
  })
}

/** The headers of a part that have only one value. `Content-Type` is described separately (OpenAPI 3.1, Encoding Object). */
function readHeaders(context: Context, encoding: JsonObject, at: Location): Encoding['headers'] {
  const headers = readObject(encoding, 'headers')
  const names = Object.keys(headers).filter((name) => !/^content-type$/i.test(name))
  return names.flatMap((name) => {
    const location = locateBelow(at, 'headers', name)
    const value = findValue(context, getOwn(headers, name), location)
    if (value !== null && isHeader(name, value)) return [{ name, value }]
    context.report(location, problems.partHeaderIgnored, { name })
    return []
  })
}

/** The value of a `const`, of an `enum` with one value, or else the default. */
function findValue(context: Context, header: unknown, at: Location): string | null {
  const found = resolveObject(context, header as JsonObject, at)
  const schema =
    found && resolveObject(context, getOwn(found.value, 'schema'), locateChild(found.at, 'schema'))
  if (!schema) return null
  const [only, ...others] = readList(schema.value, 'enum')
  const value =
    getOwn(schema.value, 'const') ??
    (others.length === 0 ? only : undefined) ??
    getOwn(schema.value, 'default')
  return value === undefined || value === null || typeof value === 'object' ? null : String(value)
}

/** RFC 9110, section 5. A `Content-Disposition` is written for every part of a form. */
function isHeader(name: string, value: string): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    !/^content-disposition$/i.test(name) &&
    /^[\t\x20-\x7e]*$/.test(value)
  )
}
