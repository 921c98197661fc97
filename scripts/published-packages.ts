import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** A package that goes to the registry. */
export interface PublishedPackage {
  readonly name: string
  /** Absolute. */
  readonly folder: string
  /** Modules that can be imported, such as `@spice-cloud/client/operations`. */
  readonly entries: readonly string[]
}

/** Every package that goes to the registry. */
export function listPublishedPackages(): PublishedPackage[] {
  return globSync(['packages/*/package.json', 'generator/package.json'], { cwd: root })
    .sort()
    .map((file) => {
      const { name, exports } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
        name: string
        exports: Record<string, unknown>
      }
      const modules = Object.keys(exports).filter((key) => !key.endsWith('.json'))
      return { name, folder: join(root, file, '..'), entries: modules.map((key) => name + key.slice(1)) }
    })
}

/**
 * Packs a built package as it would be published.
 * @throws Error when it is not built.
 */
export function packPackage({ name, folder }: PublishedPackage, tarball: string): void {
  if (!existsSync(join(folder, 'dist'))) throw new Error(`${name} is not built: run \`npm run build\` first.`)
  const { status, stderr, stdout } = spawnSync('pnpm', ['pack', '--out', tarball], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    throw new Error(`pnpm pack failed for ${name}: ${stderr || stdout || 'is pnpm on the PATH?'}`)
}
