import type { HttpMethod } from '../types.ts'
import type { PathPart } from './path-parts.ts'

/** An operation, with what its path says. */
export interface Subject {
  readonly method: HttpMethod
  readonly path: string
  readonly operationId: string | null
  readonly tag: string | null
  readonly answersList: boolean | null
  readonly parts: readonly PathPart[]
  /** What the path begins with and names leave out: `['v1']`. */
  readonly version: readonly string[]
}

/** One way to call an operation. */
export interface Proposal {
  readonly resource: readonly string[]
  readonly method: string
  readonly function: string
  readonly version: readonly string[]
  /** Whether the version is among the resources, to tell two versions of one thing apart. */
  readonly isVersioned: boolean
}
