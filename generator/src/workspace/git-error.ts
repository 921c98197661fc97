/** Thrown when Git cannot tell what a repository was like. */
export class GitError extends Error {
  override readonly name = 'GitError'
}
