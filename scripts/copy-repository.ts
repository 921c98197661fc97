import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Copies the work tree, with its uncommitted changes, into an empty folder and makes it a Git repository whose
 * index has all of it. Nothing is installed in it.
 */
export function copyRepository(folder: string): void {
  if (!existsSync(join(root, '.git'))) {
    throw new Error(
      'This folder is not a Git clone, and tests that copy the repository need to know which files belong to it. Clone it with git, or run `git init && git add --all` here.',
    )
  }
  for (const file of git(root, 'ls-files', '--cached', '--others', '--exclude-standard')) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file))
  }
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
}

/** Files that are not as they are in the index, or that are new. */
export function listChanges(folder: string): string[] {
  return [...git(folder, 'diff', '--name-only'), ...git(folder, 'ls-files', '--others', '--exclude-standard')]
}

function git(folder: string, ...args: string[]): string[] {
  const output = execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return output.split('\n').filter((line) => line !== '')
}
