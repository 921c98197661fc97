import { formatPointer, getAt, parsePointer } from '../../document/pointer.ts'
import { isJsonObject, type Json } from '../../json.ts'
import type { Diff, Finding } from '../types.ts'
import { compareLines, type Hunk, listHunks } from './compare-lines.ts'

/** The two versions of something that changed, side by side. */
export interface Fragment {
  readonly oldPointer: string | null
  readonly newPointer: string | null
  readonly hunks: readonly Hunk[]
}

/** Rows of one fragment that are shown. */
const maximumRows = 40
/** Number of levels above a change in which its cause is searched: `required` is beside `properties`, above the property. */
const maximumSteps = 3

/** Cuts out of both documents what a finding is about; more of it if the difference is not visible there. */
export function cutFragment(diff: Diff, finding: Finding): Fragment {
  let old = parse(finding.oldPointer)
  let next = parse(finding.newPointer)
  let hunks = compare(diff, old, next)
  for (let step = 0; step < maximumSteps && hunks.length === 0; step++) {
    if (!old?.length || !next?.length) break
    old = old.slice(0, -1)
    next = next.slice(0, -1)
    hunks = compare(diff, old, next)
  }
  const write = (tokens: readonly string[] | null) => tokens && formatPointer(tokens)
  return { oldPointer: write(old), newPointer: write(next), hunks: shorten(hunks) }
}

function parse(pointer: string | null): readonly string[] | null {
  return pointer === null ? null : parsePointer(pointer)
}

function compare(diff: Diff, old: readonly string[] | null, next: readonly string[] | null): readonly Hunk[] {
  const before = old === null ? [] : writeLines(getAt(diff.old.document.root, old))
  const after = next === null ? [] : writeLines(getAt(diff.new.document.root, next))
  return listHunks(compareLines(before, after))
}

function writeLines(value: Json | undefined): readonly string[] {
  return value === undefined ? [] : JSON.stringify(sortKeys(value), null, 2).split('\n')
}

/** Keys in one order, since their order makes no difference. */
function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key] as Json)]),
  )
}

function shorten(hunks: readonly Hunk[]): readonly Hunk[] {
  let left = maximumRows
  return hunks.flatMap(({ skipped, rows }) => {
    const shown = rows.slice(0, left)
    left -= shown.length
    return shown.length === 0 ? [] : [{ skipped, rows: shown }]
  })
}
