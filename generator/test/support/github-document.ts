/**
 * GitHub's description of its REST API: 13 MB, some 1,200 operations, the largest document of a public API that npm
 * has. Its package unpacks to some 800 MB, nearly all of it variants, so it is no dependency: the one file is taken out
 * of the package when it is first needed, and kept in the cache of `node_modules`.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const version = '23.0.2'
const sha256 = '829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a'
const member = 'package/generated/api.github.com.json'
const cache = join(import.meta.dirname, '../../node_modules/.cache/documents')

/** Path of the document. */
export async function fetchGithubDocument(): Promise<string> {
  const file = join(cache, `api.github.com-${version}.json`)
  if (!existsSync(file)) await unpack(file)
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  if (hash !== sha256)
    throw new Error(`${file} is not the document that it should be; remove it and try again`)
  return file
}

async function unpack(file: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'unpack-'))
  try {
    const run = promisify(execFile)
    const options = { cwd: folder, shell: process.platform === 'win32' }
    await run('npm', ['pack', `@octokit/openapi@${version}`, '--silent'], options)
    await run('tar', ['-xzf', `octokit-openapi-${version}.tgz`, member], options)
    await rename(join(folder, member), file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
