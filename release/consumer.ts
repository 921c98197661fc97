import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Environment } from './environment.ts'
import type { Installer } from './installers.ts'
import type { Published } from './make-release.ts'
import { runCommand } from './run-command.ts'

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
    msw: installer.msw,
  }
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }))
  for (const [file, text] of Object.entries(installer.settings)) write(file, text)

  const emulator = readFileSync(join(import.meta.dirname, '../scripts/with-emulator.ts'), 'utf8')
  for (const { file, text } of [...programs, { file: 'with-emulator.ts', text: emulator }]) {
    write(`programs/${file}`, text)
    write(`programs/${file.replace(/\.ts$/, '.js')}`, stripTypeScriptTypes(text))
  }
  const [command, ...args] = installer.install
  await runCommand(command, args, { cwd: folder, env })
  return { cwd: folder, installer, env }
}

/** Runs a program of a project against the emulator, with the runtime of its installer or with a given Node. */
export async function runProgram(consumer: Consumer, program: Program, node?: string): Promise<void> {
  const { run, preload, extension } = consumer.installer
  const [command, ...args] = run
  // MSW answers in a way of its own.
  const options = usesMsw(program) ? args : [...args, preload, `./programs/with-emulator.${extension}`]
  const file = `./programs/${program.file.replace(/ts$/, extension)}`
  await runCommand(node ?? command, [...options, file], { cwd: consumer.cwd, env: consumer.env })
}

/** Whether a program imports MSW. */
export function usesMsw({ text }: Program): boolean {
  return /['"]msw['"/]/.test(text)
}
