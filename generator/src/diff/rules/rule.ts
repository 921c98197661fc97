import type { Template } from './template.ts'

/** Levels of changes for callers of the API, the most severe first. */
export const levels = ['breaking', 'potentially breaking', 'additive', 'docs'] as const

/**
 * - `breaking`: working calls fail, or correct code no longer compiles or no longer is correct.
 * - `potentially breaking`: depends on the caller, or on what the documents do not define.
 * - `additive`: new or less strict; existing callers are unaffected.
 * - `docs`: only documentation, or names that are only used in the document.
 */
export type Level = (typeof levels)[number]

/** True if something is sent or received. */
export type Direction = 'request' | 'response'

/** A kind of change, and how it is judged. */
export interface Rule {
  /** If it depends on the direction, the rule is reported with the direction as a prefix. */
  readonly level: Level | Readonly<Record<Direction, Level>>
  /** Why it has this level. */
  readonly reason: string
  /** Level of oasdiff, if it differs. */
  readonly oasdiff?: string
  /** The change. */
  readonly sentence: Template
  /** Advice to callers that send a value, or that read it. */
  readonly advice?: Template | Readonly<Record<Direction, Template>>
}
