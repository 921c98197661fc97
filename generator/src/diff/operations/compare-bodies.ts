import type { Operation } from '../../model/types.ts'
import { compareDocs } from '../compare-docs.ts'
import { report, reportSwitch, type Visit, visitPart } from '../run.ts'
import { compareContents } from './compare-contents.ts'

/** Compares the request bodies of two operations. */
export function compareBodies(visit: Visit, { body: old }: Operation, { body: next }: Operation): void {
  const inside = visitPart({ ...visit, direction: 'request' }, ['the request body'], old, next)
  if (old === null && next === null) return
  if (old === null) report(inside, next?.required ? 'body-added-required' : 'body-added-optional')
  else if (next === null) report(inside, 'body-removed')
  else {
    reportSwitch(inside, old.required, next.required, 'body-became-required', 'body-became-optional')
    compareDocs(inside, 'described')
    compareContents(inside, old.contents, next.contents)
  }
}
