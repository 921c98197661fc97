import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Check } from './checks.ts'
import type { Consumer } from './consumer.ts'
import { runCommand } from './run-command.ts'
import { findNode, nodeVersions } from './tools.ts'
import { compile } from './try-compilers.ts'

const emulator = 'node_modules/@spice-cloud/emulator/dist/cli.js'
const generator = 'node_modules/@spice-cloud/generator/dist/cli.js'

/** Generates with the installed generator, on every Node, from the document that the installed emulator serves. */
export function tryCommands(consumer: Consumer): Check[] {
  return nodeVersions.map((version) => ({
    name: `Node ${version} runs the emulator's command, and the generator's on the document that it serves`,
    run: async () => {
      const node = findNode(version)
      const served = spawn(node, [emulator, '--port', '0', '--json'], {
        cwd: consumer.cwd,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(served, 'exit')
      try {
        const [line = '{}'] = await Promise.race([
          once(createInterface(served.stdout), 'line'),
          ended.then(() => []),
        ])
        const { url } = JSON.parse(line) as { url: string }
        const document = await (await fetch(new URL('/v1/docs', url))).text()
        const cwd = join(consumer.cwd, folderOf(version))
        mkdirSync(cwd, { recursive: true })
        writeFileSync(join(cwd, 'openapi.json'), document)
        const args = ['generate', '--input', 'openapi.json', '--output', 'api']
        await runCommand(node, [join(consumer.cwd, generator), ...args], { cwd, env: consumer.env })
      } finally {
        served.kill()
        await ended
      }
    },
  }))
}

const dom = ['dom', 'dom.iterable']

/** Compiler options of widespread templates and older projects. */
const settings: Readonly<Record<string, object>> = {
  '@tsconfig/node20': { lib: ['es2023'] },
  '@tsconfig/strictest': {
    exactOptionalPropertyTypes: true,
    isolatedModules: true,
    noFallthroughCasesInSwitch: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noPropertyAccessFromIndexSignature: true,
    noUncheckedIndexedAccess: true,
  },
  'the template of Vite': { lib: ['es2020', ...dom], target: 'es2020', types: [] },
  'the template of Next.js': { lib: ['esnext', ...dom], target: 'es2017', types: [] },
  'the language of 2020': { lib: ['es2020'], target: 'es2020' },
  'strictNullChecks off': { strictNullChecks: false },
}

/** Compares what the generator wrote on every Node, and compiles it with the settings of many projects. */
export function checkGenerated(consumer: Consumer): Check[] {
  const [first = '', ...others] = nodeVersions.map((version) => `${folderOf(version)}/api`)
  const files = ['client', 'mocks', 'schemas', 'types'].map((name) => `${first}/${name}/index.ts`)
  return [
    {
      name: 'every Node generates the same, and it compiles',
      run: async () => {
        const expected = readFolder(join(consumer.cwd, first))
        for (const other of others) assert.deepEqual(readFolder(join(consumer.cwd, other)), expected, other)
        await compile(consumer, '7.0', 'bundler', files)
      },
    },
    ...Object.entries(settings).map(([name, options]) => ({
      name: `generated code compiles with TypeScript 5.4 and 7.0 and ${name}`,
      run: async () => {
        // The types of dependencies are not for every compiler and library; most projects do not check them either.
        for (const version of ['5.4', '7.0'])
          await compile(consumer, version, 'bundler', files, { skipLibCheck: true, ...options })
      },
    })),
  ]
}

function folderOf(version: string): string {
  return `generated-${version}`
}

function readFolder(folder: string): Record<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}
