import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Check } from './checks.ts'
import { type Consumer, usesMsw } from './consumer.ts'
import { runCommand } from './run-command.ts'
import { findTool, typescriptVersions } from './tools.ts'

const resolutions = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' } as const

/** Ways to resolve a module. */
export type Resolution = keyof typeof resolutions

/** Number of configs so far: each has a file of its own, because checks run at the same time. */
let configs = 0

/** Type-checks files of a project, and every declaration that they lead to unless `options` skip those. */
export async function compile(
  consumer: Consumer,
  version: string,
  moduleResolution: Resolution,
  files: readonly string[],
  options: object = {},
): Promise<void> {
  const config = `tsconfig.${++configs}.json`
  const compilerOptions = {
    target: 'es2022',
    module: resolutions[moduleResolution],
    moduleResolution,
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: ['node'],
    strict: true,
    noEmit: true,
    // Every declaration is checked but those of TypeScript itself.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    ...options,
  }
  writeFileSync(join(consumer.cwd, config), JSON.stringify({ compilerOptions, files }))
  await runCommand(
    process.execPath,
    [findTool(`typescript-${version}`, 'bin/tsc'), '--project', config],
    consumer,
  )
}

/** Type-checks the programs of a project with every TypeScript and every way in which modules are looked for. */
export function tryCompilers(consumer: Consumer, programs: readonly Program[]): Check[] {
  const pathOf = ({ file }: Program) => `programs/${file}`
  // The types of MSW take most of the time, and TypeScript 5.4 finds fault with a package that they are made of.
  const plain = programs.filter((program) => !usesMsw(program)).map(pathOf)
  const withMsw = programs.filter(usesMsw).map(pathOf)
  const required = writeRequire(consumer)
  const dynamic = writeDynamic(consumer)
  return [
    ...typescriptVersions.flatMap((version) =>
      (Object.keys(resolutions) as Resolution[]).map((resolution) => {
        // Those before 5.8 refuse to let CommonJS require an ES module, and so do `node16` and `bundler`.
        const commonjs = resolution === 'nodenext' && Number(version) >= 5.8
        return {
          name: `TypeScript ${version} with ${resolution}${commonjs ? ', also from CommonJS' : ''}`,
          run: () =>
            compile(consumer, version, resolution, [...plain, dynamic, ...(commonjs ? [required] : [])]),
        }
      }),
    ),
    ...['5.5', '7.0'].map((version) => ({
      name: `TypeScript ${version} with MSW ${consumer.installer.msw}`,
      run: () => compile(consumer, version, 'nodenext', withMsw),
    })),
  ]
}

function writeRequire({ cwd }: Consumer): string {
  const text = `import sdk = require('@spice-cloud/sdk')
import { createClient, listProjects } from '@spice-cloud/client'

export const spice: sdk.SpiceCloud = new sdk.SpiceCloud()
export const result = listProjects(createClient({ baseUrl: 'https://api.spice.ai' }), {})
`
  mkdirSync(join(cwd, 'programs'), { recursive: true })
  writeFileSync(join(cwd, 'programs/required.cts'), text)
  return 'programs/required.cts'
}

/** A CommonJS project whose TypeScript refuses `require()` of an ES module: it uses `import()`. */
function writeDynamic({ cwd }: Consumer): string {
  const text = `import type { SpiceCloud } from '@spice-cloud/sdk' with { 'resolution-mode': 'import' }

export async function connect(): Promise<SpiceCloud> {
  const { SpiceCloud } = await import('@spice-cloud/sdk')
  return new SpiceCloud()
}
`
  mkdirSync(join(cwd, 'programs'), { recursive: true })
  writeFileSync(join(cwd, 'programs/dynamic.cts'), text)
  return 'programs/dynamic.cts'
}
