import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Consumer } from './consumer.ts'
import type { Published } from './read-published.ts'
import { runCommand } from './run-command.ts'
import { findTool } from './tools.ts'

/** Size of a release in bytes. */
export interface Sizes {
  readonly version: string
  /** By name: what is downloaded, and what then lies on the disk. */
  readonly packages: Readonly<Record<string, { readonly packed: number; readonly installed: number }>>
  /** By what is imported: what a bundler makes of it, with all that it needs. */
  readonly imports: Readonly<Record<string, { readonly minified: number; readonly gzipped: number }>>
}

const imports: Readonly<Record<string, string>> = {
  'one operation': `export { createClient, listProjects } from '@spice-cloud/client'`,
  'every operation': `export * from '@spice-cloud/client'`,
  'the SDK': `export { SpiceCloud } from '@spice-cloud/sdk'`,
  'the SDK, checking what it sends': `export { SpiceCloud } from '@spice-cloud/sdk'
export { validators } from '@spice-cloud/schemas'`,
  'one validator': `export { Project } from '@spice-cloud/schemas'`,
  'all that is for browsers': `export * from '@spice-cloud/sdk'
export * as client from '@spice-cloud/client'
export * as schemas from '@spice-cloud/schemas'`,
}

/** Measures the packages that a project has installed. */
export async function measureSizes(
  version: string,
  published: readonly Published[],
  consumer: Consumer,
): Promise<Sizes> {
  const packages = published.map(({ name, tarball }) => {
    const installed = measureFolder(join(consumer.cwd, 'node_modules', name))
    return [name, { packed: statSync(tarball).size, installed }] as const
  })
  const bundles = Object.entries(imports).map(
    async ([name, text]) => [name, await measureBundle(text, consumer)] as const,
  )
  return {
    version,
    packages: Object.fromEntries(packages),
    imports: Object.fromEntries(await Promise.all(bundles)),
  }
}

function measureFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

async function measureBundle(
  text: string,
  consumer: Consumer,
): Promise<{ minified: number; gzipped: number }> {
  const folder = join(consumer.cwd, 'sizes')
  const name = String(Object.values(imports).indexOf(text))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.js`), text)
  const options = ['--bundle', '--minify', '--format=esm', '--target=es2022', '--outdir=sizes/out']
  await runCommand(findTool('.bin/esbuild'), [`sizes/${name}.js`, ...options], consumer)
  const bundle = readFileSync(join(folder, 'out', `${name}.js`))
  return { minified: bundle.length, gzipped: gzipSync(bundle, { level: 9 }).length }
}
