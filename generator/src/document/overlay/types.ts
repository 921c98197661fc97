import type { Json } from '../../json.ts'
import type { Located } from '../diagnose.ts'

/** A valid overlay file. */
export interface Overlay extends Located {
  readonly version: '1.0' | '1.1'
  readonly actions: readonly Action[]
}

/** One action. If it has several of `remove`, `update` and `copy`, the first of these applies. */
export interface Action {
  readonly index: number
  readonly target: string
  readonly change:
    | { readonly kind: 'remove' }
    | { readonly kind: 'update'; readonly value: Json }
    | { readonly kind: 'copy'; readonly from: string }
    /** `remove: false` and no other field. */
    | { readonly kind: 'none' }
}
