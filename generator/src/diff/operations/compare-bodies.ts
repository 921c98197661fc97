import type { Operation } from '../../model/types.ts'
import { createLocation } from '../change-location.ts'
import { compareDocs } from '../compare-docs.ts'
import { report, type Visit } from '../run.ts'
import { compareContents } from './compare-contents.ts'

/** Compares the request bodies of two operations. */
export function compareBodies(visit: Visit, { body: old }: Operation, { body: next }: Operation): void {
  const start = { words: ['the request body'] }
  const inside: Visit = { ...visit, direction: 'request', location: createLocation(start, old?.at, next?.at) }
  if (old === null && next === null) return
  if (old === null) report(inside, next?.required ? 'bodyAddedRequired' : 'bodyAddedOptional', {})
  else if (next === null) report(inside, 'bodyRemoved', {})
  else {
    if (!old.required && next.required) report(inside, 'bodyBecameRequired', {})
    if (old.required && !next.required) report(inside, 'bodyBecameOptional', {})
    compareDocs(inside, 'described')
    compareContents(inside, old.contents, next.contents)
  }
}
