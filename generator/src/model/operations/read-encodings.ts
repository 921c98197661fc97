import type { Context } from '../context.ts'
import { locateBelow, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { readBoolean, readObject, readString } from '../read.ts'
import type { Found } from '../resolve.ts'
import type { Encoding } from '../types.ts'
import { readPartHeaders } from './read-part-headers.ts'
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
      headers: readPartHeaders(context, { value: encoding, at: location }, true),
    }
  })
}
