/** A server-sent event. */
export function formatEvent(type: string, data: unknown): string {
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Passes events on to the current subscribers. */
export class EventHub {
  readonly #listeners = new Set<(event: string) => void>()

  /** True if there are subscribers; otherwise no event is described. */
  get isUsed(): boolean {
    return this.#listeners.size > 0
  }

  /** @returns the function that ends the subscription */
  subscribe(listener: (event: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Emits an event, which is serialized once for all subscribers.
   * @param type The kind of thing that changed, such as `projects`.
   * @param describe Called only if there are subscribers.
   */
  emit(type: string, describe: () => unknown): void {
    if (!this.isUsed) return
    const event = formatEvent(type, describe())
    for (const listener of this.#listeners) listener(event)
  }
}
