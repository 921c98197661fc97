import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Check } from './checks.ts'
import { type Consumer, runAll, usesMsw } from './consumer.ts'
import { runCommand } from './run-command.ts'
import { findTool } from './tools.ts'

/** Bundles the programs for browsers with everything that they import, and runs what comes out. */
export function tryBundlers(consumer: Consumer, programs: readonly Program[]): Check[] {
  const forBrowsers = programs.filter(
    (program) => !usesMsw(program) && !/from '(node:.+|.+\/node)'/.test(program.text),
  )
  const entries = Object.fromEntries(
    forBrowsers.map(({ file }) => {
      const name = file.replace(/\.ts$/, '')
      return [name, `./programs/${name}.js`]
    }),
  )
  return bundlers.map(({ name, settings, command }) => ({
    name: `${name} bundles the programs, and they run`,
    run: async () => {
      const folder = `bundles/${name.toLowerCase()}`
      if (settings) {
        const text = `export default ${JSON.stringify(settings(entries, join(consumer.cwd, folder)))}\n`
        writeFileSync(join(consumer.cwd, `${name.toLowerCase()}.config.mjs`), text)
      }
      const [file, ...args] = command(Object.values(entries), folder)
      await runCommand(file, args, consumer)
      const bundles = Object.keys(entries).map((entry) => `${folder}/${entry}.js`)
      await runAll(consumer, bundles, { node: process.execPath, emulated: true })
    },
  }))
}

interface Bundler {
  readonly name: string
  readonly settings?: (entries: Readonly<Record<string, string>>, folder: string) => object
  readonly command: (entries: readonly string[], folder: string) => [file: string, ...args: string[]]
}

const bundlers: readonly Bundler[] = [
  {
    name: 'esbuild',
    command: (entries, folder) => [
      findTool('.bin/esbuild'),
      ...entries,
      '--bundle',
      '--format=esm',
      '--platform=browser',
      '--target=es2022',
      '--minify',
      `--outdir=${folder}`,
    ],
  },
  {
    name: 'Vite',
    settings: (input, outDir) => ({
      // Else it puts an empty object in its place, and the README programs read their credentials from there.
      define: Object.fromEntries(['process.env', 'globalThis.process.env'].map((name) => [name, name])),
      build: {
        target: 'es2022',
        outDir,
        modulePreload: false,
        rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
      },
    }),
    command: () => [process.execPath, findTool('vite/bin/vite.js'), 'build', '--config', 'vite.config.mjs'],
  },
  {
    name: 'webpack',
    settings: (entry, path) => ({
      mode: 'production',
      target: ['web', 'es2022'],
      entry,
      experiments: { outputModule: true },
      output: { path, filename: '[name].js', module: true },
    }),
    command: () => [process.execPath, findTool('webpack-cli/bin/cli.js'), '--config', 'webpack.config.mjs'],
  },
]
