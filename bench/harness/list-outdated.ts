import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bench } from './folders.ts'

/** A peer that has a newer version than the one that is measured. */
export interface Outdated {
  readonly name: string
  readonly version: string
  readonly latest: string
}

/** Looks up the newest version of a package. */
type FindLatest = (name: string) => Promise<string>

/** Lists the packages of the bench that are behind their newest version; links to our own packages have none. */
export async function listOutdated(
  findLatest: FindLatest = viewLatest,
  manifest: string = readFileSync(join(bench, 'package.json'), 'utf8'),
): Promise<readonly Outdated[]> {
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: Readonly<Record<string, string>> }
  const outdated: Outdated[] = []
  for (const [name, version] of Object.entries(dependencies)) {
    if (!/^\d/.test(version)) continue
    const latest = await findLatest(name)
    if (latest !== version) outdated.push({ name, version, latest })
  }
  return outdated
}

async function viewLatest(name: string): Promise<string> {
  const options = { shell: process.platform === 'win32' }
  const { stdout } = await promisify(execFile)('npm', ['view', name, 'dist-tags.latest'], options)
  return stdout.trim()
}
