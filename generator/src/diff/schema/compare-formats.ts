import { report, type Visit } from '../run.ts'

/** Formats of numbers of which the second accepts everything that the first one does. */
const widenings = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
])

/** Formats that add nothing to `number` or `integer`. */
const usual = new Set(['int64', 'double'])

/** Compares two formats, or two content encodings. */
export function compareFormats(
  visit: Visit,
  what: 'format' | 'content encoding',
  from: string | null,
  to: string | null,
): void {
  if (from === to) return
  if (from === null && to !== null) {
    if (usual.has(to)) report(visit, 'documentationChanged', { what: 'format' })
    else report(visit, 'formatAdded', { what, format: to })
  } else if (from !== null && to === null) {
    if (usual.has(from)) report(visit, 'documentationChanged', { what: 'format' })
    else report(visit, 'formatRemoved', { what, format: from })
  } else if (from !== null && to !== null) {
    if (widenings.get(from) === to) report(visit, 'formatWidened', { from, to })
    else if (widenings.get(to) === from) report(visit, 'formatNarrowed', { from, to })
    else report(visit, 'formatChanged', { what, from, to })
  }
}
