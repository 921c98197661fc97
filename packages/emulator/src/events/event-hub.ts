/** A message to the subscribers of an emulator. */
export interface EmulatorEvent {
  /** The kind of thing that changed, such as `projects`. */
  readonly type: string
  readonly data: unknown
}

/** Passes events on to the current subscribers. */
export class EventHub {
  readonly #listeners = new Set<(event: EmulatorEvent) => void>()

  /** True if there are subscribers; otherwise no event is described. */
  get isUsed(): boolean {
    return this.#listeners.size > 0
  }

  /** @returns the function that ends the subscription */
  subscribe(listener: (event: EmulatorEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @param describe Called only if there are subscribers. */
  emit(type: string, describe: () => unknown): void {
    if (!this.isUsed) return
    const event = { type, data: describe() }
    for (const listener of this.#listeners) listener(event)
  }
}
