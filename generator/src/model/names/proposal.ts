import type { HttpMethod } from '../types.ts'
import type { PathPart } from './path-parts.ts'

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

/** An operation, with the facts from its path. */
export interface Subject extends Unnamed {
  readonly parts: readonly PathPart[]
  /** The path's version prefix, which names leave out: `['v1']`. */
  readonly version: readonly string[]
}

/** A candidate name of an operation. */
export interface Proposal {
  readonly resource: readonly string[]
  readonly method: string
  readonly function: string
  readonly version: readonly string[]
  /** True if the resources include the version, to distinguish two versions of one resource. */
  readonly isVersioned: boolean
}
