import type { Located } from '../diagnose.ts'

/** The part of an overlay that a value of the document comes from. */
export interface Origin {
  readonly overlay: Located
  /** Pointer in the overlay. */
  readonly pointer: string
  /** True if pointers below this value continue below `pointer`. False for a copy, whose parts come from elsewhere. */
  readonly isWhole: boolean
}

/**
 * Records which values of a document an overlay wrote, so that a problem with one of them is reported in the overlay.
 */
export class Origins {
  readonly #written = new Map<string, Origin>()

  add(pointer: string, origin: Origin): void {
    this.#written.set(pointer, origin)
  }

  /** Forgets a value and its parts: they were removed, or moved to another index. */
  forget(pointer: string): void {
    for (const key of this.#written.keys()) {
      if (key === pointer || key.startsWith(`${pointer}/`)) this.#written.delete(key)
    }
  }

  /** Finds the overlay that wrote the value at a pointer, or the nearest value around it; `null` if the document did. */
  find(pointer: string): { readonly overlay: Located; readonly pointer: string } | null {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const origin = this.#written.get(at)
      if (origin !== undefined) {
        const { overlay, isWhole } = origin
        return { overlay, pointer: isWhole ? `${origin.pointer}${pointer.slice(at.length)}` : origin.pointer }
      }
      if (!at.includes('/')) return null
    }
  }
}
