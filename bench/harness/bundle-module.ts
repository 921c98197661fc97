import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench, scratch } from './folders.ts'

/**
 * Makes one module of a program, so that Node runs whatever a generator wrote, however it names its imports, and
 * everyone's loading costs are alike.
 */
export async function bundleModule(name: string, code: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: bench, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // CommonJS among what is bundled requires modules of Node.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
  })
  const folder = join(scratch, 'modules')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.mjs`)
  writeFileSync(file, outputFiles[0]!.contents)
  return file
}
