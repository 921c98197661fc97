import { join } from 'node:path'
import type { Environment } from './environment.ts'
import { runCommand } from './run-command.ts'

const folder = join(import.meta.dirname, 'tools')
const manifest = (await import('./tools/package.json', { with: { type: 'json' } })).default

/** The versions of Node that a release is tried with, such as `20`. */
export const nodeVersions: readonly string[] = listVersions('node-')

/** The versions of TypeScript that a release is tried with, such as `5.4`. */
export const typescriptVersions: readonly string[] = listVersions('typescript-')

/** Installs what the release is tried with: 1 GB, about a minute, and a moment when it is there. Needs pnpm. */
export async function installTools(env: Environment): Promise<void> {
  await runCommand('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder, env })
}

/** The path of a file of a tool, or that of the tool's folder. */
export function findTool(...path: readonly string[]): string {
  return join(folder, 'node_modules', ...path)
}

/** A Node of this major version. */
export function findNode(version: string): string {
  return findTool(`node-${version}`, 'bin', 'node')
}

function listVersions(prefix: string): string[] {
  return Object.keys(manifest.dependencies)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
}
