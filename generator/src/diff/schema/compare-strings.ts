import type { StringSchema } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { compareLower, compareUpper, inclusive } from './compare-bounds.ts'
import { compareFormats } from './compare-formats.ts'

/** Compares what two schemas say of strings. */
export function compareStrings(visit: Visit, old: StringSchema, next: StringSchema): void {
  compareFormats(visit, old.format, next.format)
  compareLower(visit, 'length', 'minimum length', atLeast(old.minLength), atLeast(next.minLength))
  compareUpper(visit, 'length', 'maximum length', inclusive(old.maxLength), inclusive(next.maxLength))
  const { pattern: from } = old
  const { pattern: to } = next
  if (from === to) return
  if (from === null) report(visit, 'patternAdded', { pattern: to ?? '' })
  else if (to === null) report(visit, 'patternRemoved', { pattern: from })
  else report(visit, 'patternChanged', { from, to })
}

/** A minimum of 0 says nothing. */
function atLeast(value: number | null): ReturnType<typeof inclusive> {
  return inclusive(value === 0 ? null : value)
}
