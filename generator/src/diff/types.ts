import type { Document } from '../document/types.ts'
import type { JsonObject } from '../json.ts'
import type { Model, NamedSchema, Operation } from '../model/types.ts'
import type { ChangeLocation } from './change-location.ts'
import type { Direction, Level } from './rules/rule.ts'
import type { RuleFacts, RuleName } from './rules/rules.ts'

/** A document to compare, with its model. */
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
  /** The names of schemas in the document. */
  readonly documentNames: ReadonlySet<string>
  /** Prefix of every path, if a prefix moved between paths and servers. */
  readonly prefix: string
}

/** A change as a fact: rule, location and values. Sentences are made of it by `describeChanges`. */
export type Finding = {
  readonly [Name in RuleName]: FindingOf<Name>
}[RuleName]

/** A finding of one rule. */
export interface FindingOf<Name extends RuleName> {
  readonly name: Name
  /** The rule as it is reported, such as `request-property-removed`. */
  readonly rule: string
  readonly level: Level
  /** `null` for what is neither sent nor received: operations, security, servers. */
  readonly direction: Direction | null
  readonly location: ChangeLocation
  /** Locations as URI fragments; `null` in the document that does not have it. */
  readonly oldPointer: string | null
  readonly newPointer: string | null
  readonly facts: RuleFacts[Name]
}

/** A finding, and the operation that it affects. */
export interface Change {
  readonly finding: Finding
  /** Its level, by the rule or by the config. */
  readonly level: Level
  /** Such as `GET /v1/projects`, by its path in the new document if it is there; `null` for the document itself. */
  readonly operation: string | null
  /** The operation in the model; `null` for webhooks and the document itself. */
  readonly subject: Operation | null
  /** Identifies the change in a file of accepted changes; the same for each operation that a shared schema affects. */
  readonly fingerprint: string
}

/** A change that a team accepted, so that it fails no further run. */
export interface Acceptance {
  /** Identifies the change, whatever the order and the addresses in the documents are. */
  readonly fingerprint: string
  /** For readers of the file only. */
  readonly change: string
  readonly reason: string
  /** Such as `2026-11-30`. */
  readonly date: string
}

/** Operations that others replace, under paths that differ by one word. */
export interface Replacement {
  /** The paths up to the word: `/v1/apps`, `/v1/projects`. */
  readonly from: string
  readonly to: string
  readonly pairs: readonly ReplacementPair[]
}

export interface ReplacementPair {
  readonly from: Operation
  readonly to: Operation
  /** True if the old one is still served, though deprecated. */
  readonly isServed: boolean
}

/** The result of a comparison of two documents. */
export interface Diff {
  readonly old: Compared
  readonly new: Compared
  /** Worst first, then by operation. */
  readonly changes: readonly Change[]
  /** Groups of operations that new ones replace. */
  readonly replacements: readonly Replacement[]
  /** Changes that the team accepted, by fingerprint. */
  readonly accepted: ReadonlyMap<string, Acceptance>
}
