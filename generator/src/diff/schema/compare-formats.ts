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
  if (from !== null && to !== null) {
    if (widenings.get(from) === to || widenings.get(to) === from) {
      report(visit, widenings.get(from) === to ? 'format-widened' : 'format-narrowed', { from, to })
      return
    }
  }
  // A format that adds nothing is the same as none.
  const [old, next] = [from, to].map((format) => (format !== null && usual.has(format) ? null : format))
  if (old != null && next != null) report(visit, 'format-changed', { what, from: old, to: next })
  else if (next != null) report(visit, 'format-added', { what, format: next })
  else if (old != null) report(visit, 'format-removed', { what, format: old })
  else report(visit, 'documentation-changed', { what: 'format' })
}
