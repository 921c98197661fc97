import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { GitError } from '../errors.ts'

/** Finds the root of the repository that contains a folder. */
export async function findRepository(folder: string): Promise<string> {
  const found = await git(folder, ['rev-parse', '--show-toplevel'])
  return found.trim()
}

/**
 * Writes files of a commit into a temporary folder, which is removed afterwards. The repository is not changed. Paths that
 * the commit does not have are left out.
 *
 * @param ref Commit, branch or tag.
 * @param paths Files and folders of the repository.
 */
export async function withCheckout<Result>(
  repository: string,
  ref: string,
  paths: readonly string[],
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'spicegen-base-'))
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, '.index') }
  try {
    // Prevents a ref that begins with a dash from being read as an option.
    const commit = await git(repository, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])
    await git(repository, ['read-tree', commit.trim()], env)
    const wanted = paths.map((path) => toRepositoryPath(repository, path)).filter((path) => path !== null)
    const listed = wanted.length === 0 ? '' : await git(repository, ['ls-files', '-z', '--', ...wanted], env)
    const files = listed.split('\0').filter((path) => path !== '')
    const tree = join(folder, 'tree')
    for (let at = 0; at < files.length; at += 500) {
      const some = files.slice(at, at + 500)
      await git(repository, ['checkout-index', '--force', `--prefix=${tree}/`, '--', ...some], env)
    }
    return await work(tree)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Lists the files of a repository that Git tracks or would add, as relative paths. */
export async function listFiles(repository: string): Promise<readonly string[]> {
  const listed = await git(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return [...new Set(listed.split('\0').filter((path) => path !== ''))]
}

/** Lists files below a folder that were added or changed since a commit, committed or not. */
export async function listChanged(
  repository: string,
  ref: string,
  folder: string,
): Promise<readonly string[]> {
  const path = toRepositoryPath(repository, folder) ?? '.'
  const changed = await git(repository, ['diff', '--name-only', '--diff-filter=d', '-z', ref, '--', path])
  const fresh = await git(repository, ['ls-files', '--others', '--exclude-standard', '-z', '--', path])
  return [...changed.split('\0'), ...fresh.split('\0')].filter((file) => file !== '')
}

/** Returns true if a commit has a file. */
export async function isInCommit(repository: string, ref: string, path: string): Promise<boolean> {
  const at = toRepositoryPath(repository, path)
  if (at === null) return false
  const commit = await git(repository, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])
  return (await git(repository, ['ls-tree', '--full-tree', commit.trim(), '--', at])) !== ''
}

/** Returns a literal pathspec, in which no character is a wildcard. */
function toRepositoryPath(repository: string, path: string): string | null {
  const inside = relative(repository, path)
  if (inside.startsWith('..') || isAbsolute(inside)) return null
  return `:(top,literal)${inside.split(sep).join('/')}`
}

async function git(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], { cwd: folder, env, maxBuffer: 2 ** 28 })
    return stdout
  } catch (error) {
    const { stderr, message, code } = error as Error & { readonly stderr?: string; readonly code?: unknown }
    if (code === 'ENOENT') throw new GitError('git is not installed, or not on the PATH.')
    if (/not a git repository/i.test(stderr ?? '')) {
      throw new GitError(
        `${folder} is not in a Git repository, so there is no commit to compare with. Clone the repository with git instead of unpacking an archive of it; \`spicegen diff OLD NEW\` compares two documents without Git.`,
      )
    }
    throw new GitError(`git ${args[0]}: ${(stderr || message).trim()}`)
  }
}
