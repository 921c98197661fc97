/** The storage failed, so a change was undone. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`The change was undone, because it could not be stored: ${reason}`, { cause })
  }
}
