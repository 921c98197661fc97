/**
 * A mistake in the use of the emulator, such as naming a user that does not exist. The admin paths
 * answer it with `400`.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The problems, one per item. */
  readonly problems: readonly string[]

  constructor(message: string, problems: readonly string[] = [message]) {
    super(message)
    this.problems = problems
  }
}
