import type { Json } from '../../json.ts'

/** An object of the copy that the conversion changes. */
export type Draft = Record<string, Json>

/** A parameter, and the tokens of its pointer in the user's file. */
export interface Origin {
  readonly parameter: Draft
  readonly tokens: readonly string[]
}

/** Locations of the parts of a converted operation or path item in the user's file. */
export interface OperationOrigins {
  readonly parameters: readonly Origin[]
  readonly body: readonly Origin[]
  /** Responses that are copies of shared ones: the shared name by status. */
  readonly responses: ReadonlyMap<string, string>
}

/** Reports a guess at a location of the user's file. */
export type Guess = (tokens: readonly string[], found: string, reading: string) => void
