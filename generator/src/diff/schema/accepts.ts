import { createLocation } from '../change-location.ts'
import { createVisit, listFindings, type Run } from '../run.ts'
import type { Alternative } from './alternative.ts'
import { leastEvidence, weigh } from './match-alternatives.ts'

/**
 * Returns true if every value of a member of the old side is one of another member of the new side: nothing would break if
 * the one replaced the other in a request. The comparison is one of its own and leaves nothing behind.
 */
export function accepts(run: Run, member: Alternative, other: Alternative): boolean {
  // A named member is news for readers even if another one accepts the same values.
  if (run.isTrial || member.named !== null || member.family !== other.family) return false
  if (weigh(run, member, other) < leastEvidence) return false
  const trial: Run = {
    ...run,
    nodes: { request: new Map(), response: new Map() },
    pending: [],
    pairedNames: new Map(),
    isTrial: true,
    renames: new Map(run.renames),
  }
  const visit = createVisit(
    trial,
    'request',
    createLocation({ words: [] }, member.schema.at, other.schema.at),
  )
  trial.compareSchemas(visit, member.schema, other.schema)
  for (let compare = trial.pending.pop(); compare !== undefined; compare = trial.pending.pop()) compare()
  return listFindings(visit.node).every(({ level }) => level === 'additive' || level === 'docs')
}
