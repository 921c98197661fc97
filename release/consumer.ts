import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Environment } from './environment.ts'
import type { Installer } from './installers.ts'
import type { Published } from './read-published.ts'
import { runCommand } from './run-command.ts'

const emulator = readFileSync(join(import.meta.dirname, '../scripts/with-emulator.ts'), 'utf8')

/** A fresh project of somebody who uses our packages. */
export interface Consumer {
  readonly cwd: string
  readonly installer: Installer
  readonly env: Environment
}

/** Makes a project with programs, each as TypeScript and as the JavaScript that it comes to, and installs it. */
export async function makeConsumer(
  folder: string,
  installer: Installer,
  published: readonly Published[],
  programs: readonly Program[],
  env: Environment,
): Promise<Consumer> {
  mkdirSync(join(folder, 'programs'), { recursive: true })
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  const dependencies = {
    ...Object.fromEntries(published.map(({ name, version }) => [name, version])),
    '@types/node': '24.19.2',
    '@opentelemetry/api': '1.10.0',
    msw: installer.msw,
  }
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }))
  for (const [file, text] of Object.entries(installer.settings)) write(file, text)

  for (const { file, text } of programs) {
    write(`programs/${file}`, text)
    write(`programs/${file.replace(/\.ts$/, '.js')}`, stripTypeScriptTypes(text))
  }
  const [command, ...args] = installer.install
  await runCommand(command, args, { cwd: folder, env })
  return { cwd: folder, installer, env }
}

/** Returns true if a program keeps data in a file, for which the emulator needs `node:sqlite`: Node 20 does not have it. */
export function needsSqlite({ text }: Program): boolean {
  return text.includes('openDataFile')
}

/** Runs programs of a project, with the runtime of its installer or with a given Node. */
export async function runPrograms(
  consumer: Consumer,
  programs: readonly Program[],
  node?: string,
): Promise<void> {
  const { extension } = consumer.installer
  const pathOf = ({ file }: Program) => `programs/${file.replace(/ts$/, extension)}`
  const plain = programs.filter((program) => !usesMsw(program))
  // MSW answers in a way of its own.
  await runAll(consumer, programs.filter(usesMsw).map(pathOf), { node })
  await runAll(consumer, plain.map(pathOf), { node, emulated: true })
}

/**
 * Runs files of a project one after the other, but in one process: to load the packages takes longer than to use
 * them. When emulated, each finds an emulator of its own where it expects the service.
 */
export async function runAll(
  { cwd, env, installer }: Consumer,
  files: readonly string[],
  { node, emulated = false }: { readonly node?: string | undefined; readonly emulated?: boolean },
): Promise<void> {
  const { extension, run } = installer
  const write = (name: string, text: string) => {
    const file = `${name}.${extension}`
    writeFileSync(join(cwd, file), extension === 'ts' ? text : stripTypeScriptTypes(text))
    return file
  }
  const steps = files.flatMap((file, index) =>
    emulated ? [write(`emulator-${index}`, emulator), file] : [file],
  )
  // Imports without `await` would run at the same time.
  const main = steps.map((file) => `await import('./${file}')\n`).join('')
  const [command, ...args] = run
  const file = write(emulated ? 'emulated' : 'plain', main)
  await runCommand(node ?? command, [...args, file], { cwd, env })
}

/** Returns true if a program imports MSW. */
export function usesMsw({ text }: Program): boolean {
  return /['"]msw['"/]/.test(text)
}
