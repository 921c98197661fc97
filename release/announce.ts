/**
 * Makes a release on GitHub for every package that has just been published: what has changed, the file that npm got,
 * and the list of all that is in it. Needs the program `gh`, and the tags at GitHub.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { readPublished } from './read-published.ts'

const root = join(import.meta.dirname, '..')

for (const { name, version, changes, tarball, sbom } of readPublished(root)) {
  const tag = `${name}@${version}`
  const notes = changes || 'Released together with the other packages, without changes of its own.'
  const options = ['--verify-tag', '--title', tag, '--notes', notes]
  execFileSync('gh', ['release', 'create', tag, ...options, tarball, sbom], { cwd: root, stdio: 'inherit' })
}
