import { isJsonObject, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readObject } from '../read.ts'
import { resolveObject } from '../resolve.ts'
import type { ExampleDraft } from './drafts.ts'

/** Reads `example` and `examples` of a parameter or a media type, in that order. */
export function readExamples(context: Context, holder: JsonObject, at: Location): readonly ExampleDraft[] {
  const example = getOwn(holder, 'example')
  const drafts: ExampleDraft[] =
    example === undefined ? [] : [{ name: null, value: example, at: locateChild(at, 'example') }]
  const examples = readObject(holder, 'examples')
  for (const [name, entry] of Object.entries(examples)) {
    if (!isJsonObject(entry)) continue
    const found = resolveObject(context, entry, locateBelow(at, 'examples', name))
    const value = found ? getOwn(found.value, 'value') : undefined
    if (found && value !== undefined) drafts.push({ name, value, at: locateChild(found.at, 'value') })
  }
  return drafts
}
