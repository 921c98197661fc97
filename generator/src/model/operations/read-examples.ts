import type { Context } from '../context.ts'
import { locateChild } from '../location.ts'
import { getOwn, readString } from '../read.ts'
import { type Found, resolveMembers } from '../resolve.ts'
import type { ExampleDraft } from './drafts.ts'
import type { ReadText } from './read-serialized.ts'

/** Reads `example` and `examples` of a parameter or a media type, in that order, and their serialized values. */
export function readExamples(context: Context, holder: Found, read?: ReadText): readonly ExampleDraft[] {
  const example = getOwn(holder.value, 'example')
  const drafts: ExampleDraft[] =
    example === undefined ? [] : [{ name: null, value: example, at: locateChild(holder.at, 'example') }]
  for (const { name, value: object, at } of resolveMembers(context, holder, 'examples')) {
    const value = getOwn(object, 'value')
    const text = readString(object, 'serializedValue')
    const serialized = text === null ? undefined : read?.(text)
    const key = value === undefined ? 'serializedValue' : 'value'
    if (value !== undefined || serialized !== undefined)
      drafts.push({ name, value, serialized, at: locateChild(at, key) })
  }
  return drafts
}
