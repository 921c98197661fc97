import { locateChild } from '../../model/location.ts'
import type { Content } from '../../model/types.ts'
import type { Position } from '../change-location.ts'
import { compareDocs } from '../compare-docs.ts'
import { report, type Visit, visitPart } from '../run.ts'
import { phrase } from '../sentence.ts'
import { compareEncodings } from './compare-encodings.ts'
import { comparePositions } from './compare-positions.ts'
import { isCovered } from './media-ranges.ts'

/** Compares the media types of two bodies, and what each of them holds. */
export function compareContents(visit: Visit, old: readonly Content[], next: readonly Content[]): void {
  const before = new Map(old.map((content) => [toKey(content), content]))
  const after = new Map(next.map((content) => [toKey(content), content]))
  const isOnly = before.size === 1 && after.size === 1
  for (const [key, content] of before) {
    if (isCovered(key, after.keys())) continue
    report(visitContent(visit, content, null, true), 'media-type-removed', { mediaType: content.mediaType })
  }
  for (const [key, content] of after) {
    const known = before.get(key) ?? null
    const inside = visitContent(visit, known, content, isOnly || known === null)
    if (known !== null) compareContent(inside, known, content)
    else if (!isCovered(key, before.keys()))
      report(inside, 'media-type-added', { mediaType: content.mediaType })
  }
}

function compareContent(visit: Visit, old: Content, next: Content): void {
  const { run, location } = visit
  compareDocs(visit, 'content')
  compareEncodings(visit, old, next)
  comparePositions(visit, old, next)
  const below = (position: Position | null, { hasItemSchema }: Content) =>
    position && {
      ...position,
      at: locateChild(position.at, hasItemSchema ? 'itemSchema' : 'schema'),
    }
  const inside = { ...location, old: below(location.old, old), new: below(location.new, next) }
  run.compareSchemas({ ...visit, location: inside }, old.declared, next.declared)
}

/** A media type without its parameters. */
function toKey({ mediaType }: Content): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

function visitContent(visit: Visit, old: Content | null, next: Content | null, isOnly: boolean): Visit {
  const { start } = visit.location
  const words = 'words' in start ? start.words : []
  const mediaType = (next ?? old)?.mediaType ?? ''
  return visitPart(visit, isOnly ? words : phrase`${words} as ${mediaType}`, old, next)
}
