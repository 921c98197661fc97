import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
}

/**
 * How every package is built: ES modules and declarations for whatever `exports` and `bin` of its package.json
 * name, `dist/x.js` from `src/x.ts`.
 */
export function definePackage(folder: string, more: UserConfig = {}): UserConfig {
  return defineConfig({
    entry: readEntries(folder),
    format: 'esm',
    // Knows the language and the web platform only; together with `failOnWarn` it refuses an import from Node.
    platform: 'neutral',
    target: 'es2022',
    dts: { oxc: true, sourcemap: true },
    sourcemap: true,
    // ".js" and ".d.ts": the packages are ES modules throughout, so their files need no extension of their own.
    fixedExtension: false,
    failOnWarn: true,
    ...more,
  })
}

function readEntries(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const exported = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : entry.default,
  )
  const built = new Set([...exported, ...Object.values(manifest.bin ?? {})])
  return [...built].map((file) => file.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts'))
}
