import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, readList, readObject } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import type { PartHeader } from '../types.ts'

/**
 * The headers of a part that have only one value. `Content-Type` is described separately (OpenAPI 3.1, Encoding Object).
 *
 * @param isNamed whether the part has a name, for which a `Content-Disposition` is written anyway
 */
export function readPartHeaders(
  context: Context,
  { value: encoding, at }: Found,
  isNamed: boolean,
): readonly PartHeader[] {
  const headers = readObject(encoding, 'headers')
  const names = Object.keys(headers).filter((name) => !/^content-type$/i.test(name))
  return names.flatMap((name) => {
    const location = locateBelow(at, 'headers', name)
    const value = findValue(context, getOwn(headers, name), location)
    const isWritten = isNamed && /^content-disposition$/i.test(name)
    if (value !== null && !isWritten && isHeader(name, value)) return [{ name, value }]
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

/** RFC 9110, section 5. */
function isHeader(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(value)
}
