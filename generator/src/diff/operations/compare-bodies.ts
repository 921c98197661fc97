import type { Operation } from '../../model/types.ts'
import { findBelow } from '../find-pointer.ts'
import { report, type Visit } from '../run.ts'
import { compareContents } from './compare-contents.ts'

/** Compares the request bodies of two operations. */
export function compareBodies(visit: Visit, old: Operation, next: Operation): void {
  const { run } = visit
  const inside: Visit = {
    ...visit,
    direction: 'request',
    place: {
      holder: { words: ['the request body'] },
      path: '',
      old: old.body && { pointer: findBelow(run.old.root, old.pointer, 'requestBody') },
      new: next.body && { pointer: findBelow(run.new.root, next.pointer, 'requestBody') },
    },
  }
  if (old.body === null && next.body === null) return
  if (old.body === null) report(inside, next.body?.required ? 'bodyAddedRequired' : 'bodyAddedOptional', {})
  else if (next.body === null) report(inside, 'bodyRemoved', {})
  else {
    if (!old.body.required && next.body.required) report(inside, 'bodyBecameRequired', {})
    if (old.body.required && !next.body.required) report(inside, 'bodyBecameOptional', {})
    if (old.body.description !== next.body.description) {
      report(inside, 'documentationChanged', { what: 'description' })
    }
    compareContents(inside, old.body.contents, next.body.contents)
  }
}
