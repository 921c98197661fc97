import { isFixedMethod } from '../operations/http-methods.ts'
import { toMemberName, toSafeMember } from './identifiers.ts'
import { parsePath } from './path-parts.ts'
import type { Proposal, Unnamed } from './proposal.ts'
import { proposeById } from './propose-by-id.ts'
import { proposeByPath } from './propose-by-path.ts'

/** Candidate names of an operation, best first; at least one. */
export function proposeNames(operation: Unnamed): readonly [Proposal, ...Proposal[]] {
  const { parts, prefix } = parsePath(operation.path)
  const version = prefix.map((part) => toSafeMember(toMemberName(part.name)))
  const method = isFixedMethod(operation.method) ? operation.method : toMemberName(operation.method)
  const subject = { ...operation, method, parts, version }
  const byPath = proposeByPath(subject)
  const byId = proposeById(subject)
  return byId === null ? byPath : [byId, ...byPath]
}
