import type { ServerResponse } from 'node:http'

/** Detects that a client disconnects before its response is sent. */
export class ClientDisconnect {
  #controller: AbortController | undefined
  #hasHappened = false

  constructor(response: ServerResponse) {
    response.on('close', () => {
      if (response.writableFinished) return
      this.#hasHappened = true
      this.#controller?.abort(new Error('The client disconnected'))
    })
  }

  get hasHappened(): boolean {
    return this.#hasHappened
  }

  /** Aborted when the client disconnects. Created at its first use, since few requests need it. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#hasHappened) this.#controller.abort(new Error('The client disconnected'))
    return this.#controller.signal
  }
}
