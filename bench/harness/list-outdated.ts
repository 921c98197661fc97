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
  /** Why it stays behind; `null` if it has to be updated. */
  readonly reason: string | null
}

/** Why a peer stays behind its newest version. */
const reasons: Readonly<Record<string, string>> = Object.fromEntries([
  ...['@kubb/cli', '@kubb/core', '@kubb/plugin-zod'].map((name) => [
    name,
    'plugin-ts, plugin-client, plugin-faker and plugin-msw have no version 5; what has one is measured as "kubb 5"',
  ]),
  ['eventsource-parser', 'our generated clients use version 3: newer majors do not support Node 20'],
  ['typescript', 'generators of peers use the compiler API, which version 7 does not have'],
])

/** Looks up the newest version of a package. */
type FindLatest = (name: string) => Promise<string>

/** Lists the packages of the bench that are behind their newest version; links to our own packages have none. */
export async function listOutdated(
  findLatest: FindLatest = viewLatest,
  manifest: string = readFileSync(join(bench, 'package.json'), 'utf8'),
): Promise<readonly Outdated[]> {
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: Readonly<Record<string, string>> }
  const outdated: Outdated[] = []
  for (const [key, wanted] of Object.entries(dependencies)) {
    const [, name = key, version] = /^(?:npm:(.+)@)?(\d.*)$/.exec(wanted) ?? []
    if (version === undefined) continue
    const latest = await findLatest(name)
    if (latest !== version) outdated.push({ name: key, version, latest, reason: reasons[key] ?? null })
  }
  return outdated
}

async function viewLatest(name: string): Promise<string> {
  const options = { shell: process.platform === 'win32' }
  const { stdout } = await promisify(execFile)('npm', ['view', name, 'dist-tags.latest'], options)
  return stdout.trim()
}
