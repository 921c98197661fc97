import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mark, Markdown } from './markdown.ts'

interface Manifest {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly bin?: Readonly<Record<string, string>>
}

// Commands of npm and pnpm themselves, except `install`, which names packages.
const builtIns = new Set(['audit', 'deprecate', 'login', 'ls', 'pack', 'publish', 'view'])
const shells = new Set(['sh', 'bash', 'shell'])
const programs = /^(npm|npx|pnpm|node|turbo|spicegen|spice-cloud-emulator|git|cd|curl) /

/** The commands of a file: the lines of its shell blocks, and inline code that begins with the name of a program. */
export function readCommands({ blocks, spans }: Markdown): Mark[] {
  const lines = blocks
    .filter(({ language }) => shells.has(language))
    .flatMap(({ text, line }) => text.split('\n').map((each, index) => ({ text: each, line: line + index })))
  return [...lines, ...spans.filter(({ text }) => programs.test(text))]
    .map(({ text, line }) => ({
      line,
      text: text
        .replace(/(^|\s)#.*$/, '')
        .replace(/^(\w+=\S* )+/, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '')
}

/** Returns why a command cannot be run, or `null`. */
export function findCommandProblem(root: string, command: string): string | null {
  const [program, ...args] = command.split(/\s+/)
  switch (program) {
    case 'git':
    case 'cd':
    case 'curl':
      return null
    case 'npm':
    case 'pnpm':
      if (args[0] === 'install') return findPackageProblem(root, args.slice(1))
      return findScriptProblem(root, args[0] === 'run' ? args[1] : args[0])
    case 'node':
      return findProgramProblem(
        root,
        args.find((arg) => !arg.startsWith('-')),
      )
    case 'npx':
      return findBinProblem(root, args)
    case 'spicegen':
    case 'spice-cloud-emulator':
      return null
    case 'turbo':
      return findTaskProblem(root, args)
    default:
      return `"${command}": scripts/doc-commands.ts does not know how to check ${program}.`
  }
}

function findScriptProblem(root: string, name: string | undefined): string | null {
  if (name !== undefined && builtIns.has(name)) return null
  const { scripts } = readManifest(join(root, 'package.json'))
  return name !== undefined && scripts && Object.hasOwn(scripts, name)
    ? null
    : `package.json has no script "${name}".`
}

/** A built file need not be there when the documents are checked: it has to be a program of its package. */
function findProgramProblem(root: string, file = ''): string | null {
  const [, folder, program] = /^(.+)\/dist\/(.+)$/.exec(file) ?? []
  if (folder === undefined)
    return existsSync(join(root, file)) ? null : `there is no ${file} for node to run.`
  const { bin = {} } = readManifest(join(root, folder, 'package.json'))
  return Object.values(bin).includes(`./dist/${program}`) ? null : `${file} is no program of its package.`
}

function findPackageProblem(root: string, args: readonly string[]): string | null {
  const ours = args.filter((arg) => arg.startsWith('@spice-cloud/'))
  const unknown = ours.find((name) => !readManifests(root).some((manifest) => manifest.name === name))
  return unknown === undefined ? null : `there is no package ${unknown}.`
}

function findBinProblem(root: string, args: readonly string[]): string | null {
  const name = args.find((arg) => !arg.startsWith('-'))
  // Programs of others that users of ours need.
  if (name?.startsWith('pnpm') || name === 'msw') return null
  const known = readManifests(root).some(
    (manifest) => manifest.bin && (manifest.name === name || Object.hasOwn(manifest.bin, name ?? '')),
  )
  return known ? null : `no package ${name} of ours has a program.`
}

function findTaskProblem(root: string, args: readonly string[]): string | null {
  const turbo = readFileSync(join(root, 'turbo.json'), 'utf8')
  const tasks = args.slice(1).filter((arg) => !arg.startsWith('-'))
  const unknown = tasks.find((task) => !turbo.includes(`"${task}":`) && !turbo.includes(`"//#${task}":`))
  return args[0] === 'run' && unknown === undefined ? null : `turbo.json has no task "${unknown ?? args[0]}".`
}

function readManifests(root: string): Manifest[] {
  return globSync(['generator/package.json', 'packages/*/package.json'], { cwd: root }).map((file) =>
    readManifest(join(root, file)),
  )
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}
