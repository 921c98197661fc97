import type { Document } from '../document/types.ts'
import type { JsonObject } from '../json.ts'
import type { Model, NamedSchema } from '../model/types.ts'
import type { Sentence } from './sentence.ts'

/** How much a change matters to whoever calls the API, worst first. */
export const levels = ['breaking', 'potentially breaking', 'additive', 'docs'] as const

/**
 * - `breaking`: calls that worked fail, or code that was right no longer is.
 * - `potentially breaking`: it depends on the caller, or on what the documents do not tell.
 * - `additive`: new, or less strict; whoever knows nothing of it need not care.
 * - `docs`: nothing but words, or names that only the document has.
 */
export type Level = (typeof levels)[number]

/** Whether something is sent or received. */
export type Direction = 'request' | 'response'

/** A document to be compared, with what it means. */
export interface Compared {
  readonly document: Document
  readonly model: Model
}

/** One side of a comparison. */
export interface Side {
  readonly model: Model
  readonly root: JsonObject
  /** By `NamedSchema.name`. */
  readonly schemas: ReadonlyMap<string, NamedSchema>
}

/** Something that changed, as a caller of the API sees it. */
export interface Change {
  /** The rule that judged it, such as `request-property-removed`. */
  readonly rule: string
  readonly level: Level
  /** `null` for what is neither sent nor received: operations, security, servers. */
  readonly direction: Direction | null
  /** Such as `GET /v1/projects`, by its path in the new document where it is there; `null` for the document itself. */
  readonly operation: string | null
  /** The operation as generated code names it, such as `projects.list`. */
  readonly name: string | null
  /** Where it stands, as URI fragments; `null` in the document that does not have it. */
  readonly oldPointer: string | null
  readonly newPointer: string | null
  readonly sentence: Sentence
  /** What to do for those whom it concerns; `null` where there is nothing to be done. */
  readonly advice: Sentence | null
}

/** A kind of change, with how it is judged. */
export interface Rule<Facts> {
  /** Reported with the direction in front where the level depends on it. */
  readonly id: string
  readonly level: Level | Readonly<Record<Direction, Level>>
  /** Why it is judged so. */
  readonly reason: string
  /** How oasdiff judges it, where we judge otherwise; the reason then says why. */
  readonly oasdiff?: string
  /** What changed, of what stands at a place. */
  readonly sentence: (place: Sentence, facts: Facts) => Sentence
  /** What to do about it. */
  readonly advice?: (place: Sentence, facts: Facts) => Sentence
}

/** Operations that others take the place of, under paths that differ by one word. */
export interface Succession {
  /** The paths up to the word: `/v1/apps`, `/v1/projects`. */
  readonly from: string
  readonly to: string
  readonly pairs: readonly SuccessionPair[]
}

export interface SuccessionPair {
  readonly from: string
  readonly to: string
  /** Whether the old one is still served, though deprecated. */
  readonly isServed: boolean
}

/** What came of comparing two documents. */
export interface Diff {
  readonly old: Compared
  readonly new: Compared
  /** Worst first, then by operation. */
  readonly changes: readonly Change[]
  /** What has begun to take the place of something else, apart from being told change by change. */
  readonly successions: readonly Succession[]
}
