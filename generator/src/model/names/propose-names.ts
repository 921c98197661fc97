import type { HttpMethod } from '../types.ts'
import { toMemberName, toSafeMember } from './identifiers.ts'
import { parsePath } from './path-parts.ts'
import type { Proposal } from './proposal.ts'
import { proposeById } from './propose-by-id.ts'
import { proposeByPath } from './propose-by-path.ts'

/** What an operation's names are made from; nothing else, so that no other operation can change them. */
export interface Unnamed {
  readonly method: HttpMethod
  readonly path: string
  readonly operationId: string | null
  readonly tag: string | null
  /** Whether it answers with a list, by itself or in an envelope; `null` where its answer does not say. */
  readonly answersList: boolean | null
}

/** The ways to call an operation, best first; at least one. */
export function proposeNames(operation: Unnamed): readonly [Proposal, ...Proposal[]] {
  const { parts, prefix } = parsePath(operation.path)
  const version = prefix.map((part) => toSafeMember(toMemberName(part.name)))
  const subject = { ...operation, parts, version }
  const byPath = proposeByPath(subject)
  const byId = proposeById(subject)
  return byId === null ? byPath : [byId, ...byPath]
}
