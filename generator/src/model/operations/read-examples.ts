import { type Json, type JsonObject, tryParseJson } from '../../json.ts'
import type { Context } from '../context.ts'
import { locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn } from '../read.ts'
import { type Found, resolveMembers } from '../resolve.ts'
import type { ContentKind } from '../types.ts'
import { isEqual } from '../value/canonical.ts'
import type { ExampleDraft } from './drafts.ts'

/**
 * Reads `example` and `examples` of a parameter or a media type, in that order.
 *
 * @param kind of the media type, by which serialized values are read
 */
export function readExamples(context: Context, holder: Found, kind?: ContentKind): readonly ExampleDraft[] {
  const example = getOwn(holder.value, 'example')
  const drafts: ExampleDraft[] =
    example === undefined ? [] : [{ name: null, value: example, at: locateChild(holder.at, 'example') }]
  for (const { name, ...found } of resolveMembers(context, holder, 'examples')) {
    const key = getOwn(found.value, 'value') === undefined ? 'serializedValue' : 'value'
    const serialized = readSerialized(found.value, kind)
    const value = key === 'value' ? getOwn(found.value, key) : serialized
    if (value !== undefined && serialized !== undefined && !isEqual(value, serialized))
      context.report(locateChild(found.at, 'serializedValue'), problems.serializedMismatch, {})
    if (value !== undefined) drafts.push({ name, value, at: locateChild(found.at, key) })
  }
  return drafts
}

/** The value that is serialized in an example, if it is JSON or text; other formats are not parsed. */
function readSerialized(example: JsonObject, kind: ContentKind | undefined): Json | undefined {
  const serialized = getOwn(example, 'serializedValue')
  if (typeof serialized !== 'string') return undefined
  if (kind === 'text') return serialized
  return kind === 'json' ? (tryParseJson(serialized) ?? serialized) : undefined
}
