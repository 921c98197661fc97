/**
 * Makes a release on GitHub, with its tag, for every package that has been published: what has changed, the file that
 * npm got, and the list of all that is in it. Those that are there are left alone. For workflows; needs `gh`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readPublished } from './read-published.ts'

const root = join(import.meta.dirname, '..')
const { GITHUB_SHA: commit } = process.env
if (!commit) throw new Error('GITHUB_SHA has to name the commit that was published.')

for (const { name, version, changes, tarball, sbom } of readPublished(root)) {
  const tag = `${name}@${version}`
  if (spawnSync('gh', ['release', 'view', tag], { cwd: root }).status === 0) continue
  const notes = changes || 'Released together with the other packages, without changes of its own.'
  const options = ['--target', commit, '--title', tag, '--notes', notes]
  execFileSync('gh', ['release', 'create', tag, ...options, tarball, sbom], { cwd: root, stdio: 'inherit' })
}
