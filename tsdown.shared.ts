import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

interface Entry {
  readonly '@spice-cloud/source': string
  readonly default: string
}

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Entry>>
}

/**
 * Builds every package: ES modules and declarations for whatever `exports` and `bin` of its package.json
 * name, from the source that the condition `@spice-cloud/source` names.
 */
export function definePackage(folder: string, more: UserConfig = {}): UserConfig {
  return defineConfig({
    entry: readEntries(folder),
    format: 'esm',
    // Knows the language and the web platform only; together with `failOnWarn` it refuses an import from Node.
    platform: 'neutral',
    target: 'es2022',
    dts: { generator: 'oxc', sourcemap: true },
    sourcemap: true,
    // ".js" and ".d.ts": the packages are ES modules throughout, so their files need no extension of their own.
    fixedExtension: false,
    // Without hashes in names, a build that is put back from a cache lies over the one before, not beside it.
    hash: false,
    failOnWarn: true,
    ...more,
  })
}

/** Names without `dist/` and `.js`, each with its source. */
function readEntries(folder: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const modules = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [[readName(entry.default), entry['@spice-cloud/source']]],
  )
  // A program is in `src`, or in `src/node` of a package that is not only for Node.
  const programs = Object.values(manifest.bin ?? {}).map((file) => {
    const name = readName(file)
    return [name, existsSync(join(folder, `src/${name}.ts`)) ? `src/${name}.ts` : `src/node/${name}.ts`]
  })
  return Object.fromEntries([...modules, ...programs])
}

function readName(file: string): string {
  return file.replace(/^\.\/dist\/(.+)\.js$/, '$1')
}
