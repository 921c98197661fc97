import type { Storage } from '../options.ts'
import type { State } from './state.ts'

/** Writes down what changes in a state, where there is a place for it. */
export class Journal {
  readonly #state: State
  readonly #storage: Storage | undefined
  #holding = false

  constructor(state: State, storage: Storage | undefined) {
    this.#state = state
    this.#storage = storage
  }

  /** Reads back what was kept. @returns whether there was anything */
  restore(): boolean {
    const { database } = this.#state
    if (this.#storage) database.apply(this.#storage.read())
    const restored = this.#state.organizations.table.size > 0
    if (restored) this.#storage?.replace(database.snapshot())
    return restored
  }

  /** Writes down what has changed since the last time. */
  commit(): void {
    if (this.#holding) return
    const changes = this.#state.database.takeChanges()
    if (changes.length > 0) this.#storage?.append(changes)
  }

  /** Writes what `act` changes as one, or a kill in its midst would leave half of it behind. */
  together(act: () => void): void {
    this.#holding = true
    try {
      act()
    } finally {
      this.#holding = false
    }
    this.commit()
  }

  /** Forgets everything and begins with what `act` makes. */
  startAnew(act: () => void): void {
    this.#holding = true
    try {
      this.#state.database.clear()
      act()
      this.#state.database.takeChanges()
      this.#storage?.replace(this.#state.database.snapshot())
    } finally {
      this.#holding = false
    }
  }
}
