import type { Random } from '../random.ts'
import type { State } from '../store/state.ts'
import type { Tokens } from '../tokens.ts'

/** Dependencies of applying a seed. */
export interface SeedTools {
  readonly state: State
  readonly random: Random
  readonly tokens: Tokens
  readonly now: number
}
