import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench, scratch } from './folders.ts'

/**
 * Makes one module of a program, so that Node runs whatever a generator wrote, however it names its imports, and
 * everyone's loading costs are alike. A program that cannot be bundled becomes a module that throws the reason: the
 * measure shows its contestant as failed.
 */
export async function bundleModule(name: string, code: string): Promise<string> {
  const { build } = await import('esbuild')
  const bundle = build({
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
  const contents = await bundle.then(
    ({ outputFiles }) => outputFiles[0]!.text,
    (error: Error) => `throw new Error(${JSON.stringify(explainBuildFailure(error))})\n`,
  )
  const folder = join(scratch, 'modules')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.mjs`)
  writeFileSync(file, contents)
  return file
}

/** The first error of a bundler: the line after the summary. */
export function explainBuildFailure({ message }: Error): string {
  return (message.split('\n')[1] ?? message).slice(0, 160)
}
