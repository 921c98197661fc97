import type { Content } from '../../model/types.ts'
import { findBelow } from '../find-pointer.ts'
import type { Place } from '../place.ts'
import { report, type Visit } from '../run.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import { compareEncodings } from './compare-encodings.ts'

/** Compares the media types of two bodies, and what each of them holds. */
export function compareContents(visit: Visit, old: readonly Content[], next: readonly Content[]): void {
  const before = new Map(old.map((content) => [toKey(content), content]))
  const after = new Map(next.map((content) => [toKey(content), content]))
  const isOnly = before.size === 1 && after.size === 1
  for (const [key, content] of before) {
    const place = placeContent(visit, content, null, isOnly)
    if (!after.has(key)) report({ ...visit, place }, 'mediaTypeRemoved', { mediaType: content.mediaType })
  }
  for (const [key, content] of after) {
    const known = before.get(key) ?? null
    const place = placeContent(visit, known, content, isOnly)
    if (known === null) report({ ...visit, place }, 'mediaTypeAdded', { mediaType: content.mediaType })
    else compareContent({ ...visit, place }, known, content)
  }
}

function compareContent(visit: Visit, old: Content, next: Content): void {
  compareEncodings(visit, old, next)
  const { run, place } = visit
  const below = (root: Parameters<typeof findBelow>[0], spot: Place['old']) =>
    spot && 'pointer' in spot ? { pointer: findBelow(root, spot.pointer, 'schema') } : spot
  const inside = { ...place, old: below(run.old.root, place.old), new: below(run.new.root, place.new) }
  run.compareSchemas({ ...visit, place: inside }, old.schema, next.schema)
}

/** A media type without its parameters. */
function toKey({ mediaType }: Content): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

function placeContent(visit: Visit, old: Content | null, next: Content | null, isOnly: boolean): Place {
  const { run, place } = visit
  const mediaType = (next ?? old)?.mediaType ?? ''
  const words: Sentence = 'words' in place.holder ? place.holder.words : []
  const isMissing = old === null || next === null
  const find = (root: Parameters<typeof findBelow>[0], spot: Place['old'], content: Content | null) =>
    content && spot && 'pointer' in spot
      ? { pointer: findBelow(root, spot.pointer, 'content', content.mediaType) }
      : null
  return {
    holder: { words: isOnly || isMissing ? words : say`${words} as ${mediaType}` },
    path: '',
    old: find(run.old.root, place.old, old),
    new: find(run.new.root, place.new, next),
  }
}
