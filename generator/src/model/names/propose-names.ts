import { isFixedMethod } from '../operations/http-methods.ts'
import type { HttpMethod } from '../types.ts'
import { toMemberName, toSafeMember } from './identifiers.ts'
import { parsePath } from './path-parts.ts'
import type { Proposal } from './proposal.ts'
import { proposeById } from './propose-by-id.ts'
import { proposeByPath } from './propose-by-path.ts'

/**
 * The facts that an operation's names are made from. Other operations are excluded, so they cannot change its names.
 */
export interface Unnamed {
  readonly method: HttpMethod
  readonly path: string
  readonly operationId: string | null
  readonly tag: string | null
  /** True if it returns a list, directly or in an envelope; `null` if the document does not specify its response. */
  readonly returnsList: boolean | null
}

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
