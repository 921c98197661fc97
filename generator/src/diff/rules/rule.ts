import type { Sentence } from '../sentence.ts'
import type { Direction, Level } from '../types.ts'

/** The subject of a sentence, and the words that agree with it: there may be several. */
export interface Subject {
  readonly name: Sentence
  readonly is: Sentence
  readonly was: Sentence
  readonly has: Sentence
  /** As an object, and as a subject. */
  readonly it: Sentence
  readonly they: Sentence
}

/** A kind of change, and how it is judged. */
export interface Rule<Facts> {
  /** Reported with the direction as a prefix if the level depends on it. */
  readonly id: string
  readonly level: Level | Readonly<Record<Direction, Level>>
  /** Why it has this level. */
  readonly reason: string
  /** Level of oasdiff, if it differs. */
  readonly oasdiff?: string
  /** The change. */
  readonly sentence: (subject: Subject, facts: Facts) => Sentence
  /** Advice to callers that send a value, or that read it. `null` if the level has no direction. */
  readonly advice?: (subject: Subject, facts: Facts, direction: Direction | null) => Sentence
}
