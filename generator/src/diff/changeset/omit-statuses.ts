import type { Change, Finding } from '../types.ts'

/**
 * Leaves the status out of locations in responses, so that the same change of the responses `200` and `201` of two
 * operations is described once.
 */
export function omitStatuses(changes: readonly Change[]): readonly Change[] {
  const known = new Map<Finding, Finding>()
  return changes.map((change) => {
    const finding = known.get(change.finding) ?? omitStatus(change.finding)
    known.set(change.finding, finding)
    return { ...change, finding }
  })
}

function omitStatus(finding: Finding): Finding {
  const { start, path } = finding.location
  if (path.length === 0 || !('words' in start) || start.words[0] !== responseWords) return finding
  return { ...finding, location: { ...finding.location, start: { words: ['the response'] } } }
}

/** Prefix that `compareResponses` puts before the status. */
const responseWords = 'the response '
