import type { Json } from '../../json.ts'
import type { Located } from '../diagnose.ts'

/** An overlay file that is well formed. */
export interface Overlay extends Located {
  readonly version: '1.0' | '1.1'
  readonly actions: readonly Action[]
}

/** One change: exactly one of the three is done, `remove` before `update` before `copy`. */
export interface Action {
  readonly index: number
  readonly target: string
  readonly change:
    | { readonly kind: 'remove' }
    | { readonly kind: 'update'; readonly value: Json }
    | { readonly kind: 'copy'; readonly from: string }
    /** `remove: false` and nothing else. */
    | { readonly kind: 'none' }
}
