import type { StateClock } from '../clock.ts'
import type { Storage } from '../options.ts'
import type { State } from './state.ts'
import { StorageError } from './storage-error.ts'
import type { RecordedChange } from './table.ts'
import { Transitions } from './transitions.ts'

/** Receives what a transaction changed, and the deployments that entered another phase before its end. */
export type CommitListener = (changes: readonly RecordedChange[], moved: readonly number[]) => void

/** Makes groups of changes atomic: all of them are in the state and in the storage, or none. */
export class Journal {
  readonly #state: State
  readonly #clock: StateClock
  readonly #storage: Storage | undefined
  readonly #onCommit: CommitListener
  /** The times at which deployments enter their next phase. */
  readonly transitions: Transitions
  #isOpen = false

  constructor(state: State, clock: StateClock, storage: Storage | undefined, onCommit: CommitListener) {
    this.#state = state
    this.#clock = clock
    this.#storage = storage
    this.#onCommit = onCommit
    this.transitions = new Transitions(state.deployments.table)
  }

  /** Reads the stored state. @returns whether there was one */
  restore(): boolean {
    const { database } = this.#state
    const changes = [...(this.#storage?.read() ?? [])]
    database.restore(changes)
    this.transitions.take(this.#clock.now())
    return changes.length > 0
  }

  /**
   * Runs a function and stores what it changed. If it throws, or storing fails, its changes are undone.
   * A transaction within another one is part of it.
   * @throws StorageError
   */
  transact<T>(act: () => T): T {
    return this.#run(act, () => this.#append())
  }

  /**
   * Replaces the whole state by what a function creates; the clock goes on.
   * @throws StorageError
   */
  startAnew(act: () => void): void {
    const { database, clock } = this.#state
    this.#run(
      () => {
        const time = clock.get(1)
        database.clear()
        if (time) clock.put(time)
        act()
      },
      () => {
        this.#clock.stamp()
        this.#storage?.replace(database.snapshot())
      },
    )
  }

  #run<T>(act: () => T, store: () => void): T {
    if (this.#isOpen) return act()
    const { database } = this.#state
    let result: T
    this.#isOpen = true
    try {
      result = act()
      this.#store(store)
    } catch (error) {
      database.rollback()
      throw error
    } finally {
      this.#isOpen = false
    }
    const { changes } = database
    database.commit()
    const moved = this.transitions.take(this.#clock.now())
    if (changes.length > 0 || moved.length > 0) this.#onCommit(changes, moved)
    return result
  }

  #store(store: () => void): void {
    try {
      store()
    } catch (error) {
      throw new StorageError(error)
    }
  }

  #append(): void {
    const { database } = this.#state
    const hasMoved = this.transitions.next <= this.#clock.now()
    if (!this.#storage || (database.changes.length === 0 && !hasMoved)) return
    this.#clock.stamp()
    this.#storage.append(database.changes.map(({ table, id, row }) => ({ table, id, row })))
  }
}
