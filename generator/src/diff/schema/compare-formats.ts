import { report, type Visit } from '../run.ts'

/** Formats of numbers of which the second takes all that the first one does. */
const widenings = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
])

/** Formats that say no more than that it is a number, or an integer. */
const usual = new Set(['int64', 'double'])

/** Compares two formats. */
export function compareFormats(visit: Visit, from: string | null, to: string | null): void {
  if (from === to) return
  if (from === null && to !== null) {
    if (usual.has(to)) report(visit, 'documentationChanged', { what: 'format' })
    else report(visit, 'formatAdded', { format: to })
  } else if (from !== null && to === null) {
    if (usual.has(from)) report(visit, 'documentationChanged', { what: 'format' })
    else report(visit, 'formatRemoved', { format: from })
  } else if (from !== null && to !== null) {
    if (widenings.get(from) === to) report(visit, 'formatWidened', { from, to })
    else if (widenings.get(to) === from) report(visit, 'formatNarrowed', { from, to })
    else report(visit, 'formatChanged', { from, to })
  }
}
