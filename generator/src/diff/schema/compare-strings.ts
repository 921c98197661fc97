import { isJsonObject, type JsonObject } from '../../json.ts'
import type { StringSchema } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { toPosition } from '../change-location.ts'
import { readObjectAt } from '../operations/locate.ts'
import { report, type Visit } from '../run.ts'
import type { Side } from '../types.ts'
import { atLeast, compareLower, compareUpper, inclusive } from './compare-bounds.ts'
import { compareFormats } from './compare-formats.ts'

const everyString = /^(\^?\.\*\$?|\^|\$)?$/

/** Compares what two schemas require of strings. */
export function compareStrings(visit: Visit, old: StringSchema, next: StringSchema): void {
  compareStringContents(visit, old, next)
  compareLower(visit, 'length', 'minimum length', atLeast(old.minLength), atLeast(next.minLength))
  compareUpper(visit, 'length', 'maximum length', inclusive(old.maxLength), inclusive(next.maxLength))
  const [from, to] = [readPattern(old), readPattern(next)]
  if (from === to) return
  if (from === null) report(visit, 'pattern-added', { pattern: to ?? '' })
  else if (to === null) report(visit, 'pattern-removed', { pattern: from })
  else report(visit, 'pattern-changed', { from, to })
}

/** A pattern that every string matches is the same as none. */
export function readPattern({ pattern }: StringSchema): string | null {
  return pattern !== null && everyString.test(pattern) ? null : pattern
}

function compareStringContents(visit: Visit, old: StringSchema, next: StringSchema): void {
  const before = readContent(visit.run.old, old)
  const after = readContent(visit.run.new, next)
  // `byte` to another format is one change, not the end of an encoding and a new format.
  if (
    before.encoding !== null &&
    after.encoding === null &&
    after.format !== null &&
    before.format === null
  ) {
    compareFormats(visit, 'format', before.encoding, after.format)
  } else {
    compareFormats(visit, 'format', before.format, after.format)
    compareFormats(visit, 'content encoding', before.encoding, after.encoding)
  }
  if (before.mediaType !== after.mediaType) {
    report(visit, 'content-media-type-changed', { from: before.mediaType, to: after.mediaType })
  }
  if (!isEqual(before.schema, after.schema)) report(visit, 'content-schema-changed')
}

interface StringContent {
  readonly format: string | null
  readonly encoding: string | null
  readonly mediaType: string | null
  readonly schema: JsonObject
}

/** The content of a string the way 3.1 defines it: `byte` is an encoding, `binary` a media type. */
export function readContent(side: Side, schema: StringSchema): StringContent {
  const raw = schema.at === undefined ? {} : readObjectAt(side, toPosition(schema.at))
  const { contentEncoding, contentMediaType, contentSchema } = raw
  const encoding = typeof contentEncoding === 'string' ? contentEncoding : null
  const mediaType = typeof contentMediaType === 'string' ? contentMediaType : null
  return {
    format: schema.format === 'byte' || schema.format === 'binary' ? null : schema.format,
    encoding: encoding ?? (schema.format === 'byte' ? 'base64' : null),
    mediaType: mediaType ?? (schema.format === 'binary' ? 'application/octet-stream' : null),
    schema: isJsonObject(contentSchema) ? contentSchema : {},
  }
}
