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
  if (old === null) report(inside, next?.required ? 'body-added-required' : 'body-added-optional', {})
  else if (next === null) report(inside, 'body-removed', {})
  else {
    if (!old.required && next.required) report(inside, 'body-became-required', {})
    if (old.required && !next.required) report(inside, 'body-became-optional', {})
    compareDocs(inside, 'described')
    compareContents(inside, old.contents, next.contents)
  }
}
