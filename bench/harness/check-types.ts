import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from './folders.ts'
import { type ProgramRun, runProgram } from './run-program.ts'

/** The compiler's messages and costs. */
export interface TypeCheck {
  readonly errors: number
  readonly firstError: string
  readonly totalMs: number
  /** Processor time; not known of a compiler that is not a program of Node. */
  readonly cpuMs: number
  readonly checkMs: number
  readonly memoryMb: number
  readonly instantiations: number
  /** Why it counts as failed; `null` where it does not. */
  readonly failure: string | null
}

const options = {
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
}

/** Writes the declarations of a folder's `output` into its `declarations`, as a package would publish them. */
export async function emitDeclarations(folder: string): Promise<void> {
  const to = join(folder, 'declarations')
  rmSync(to, { recursive: true, force: true })
  await runCompiler(folder, ['output'], {
    rootDir: join(folder, 'output'),
    outDir: to,
    declaration: true,
    emitDeclarationOnly: true,
  })
}

/** The TypeScript of this repository, and the last one that is written in JavaScript. */
export type Compiler = 'TypeScript 7' | 'TypeScript 5.9'

const compilers: Readonly<Record<Compiler, string>> = {
  'TypeScript 7': join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  'TypeScript 5.9': join(modules, 'typescript', 'bin', 'tsc'),
}

/** Type-checks folders or files below a folder, strictly. */
export async function checkTypes(
  folder: string,
  include: readonly string[],
  compiler: Compiler = 'TypeScript 7',
): Promise<TypeCheck> {
  const run = await runCompiler(folder, include, { noEmit: true }, compiler)
  // Where this machine keeps the folder is nobody's business.
  const errors = run.stdout.replaceAll(`${folder}/`, '').match(/error TS\d+.*/g) ?? []
  const read = (label: string) =>
    Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(run.stdout)?.[1] ?? Number.NaN)
  return {
    errors: errors.length,
    firstError: errors[0] ?? '',
    totalMs: read('Total time') * 1000,
    cpuMs: compiler === 'TypeScript 7' ? Number.NaN : run.cpuMs,
    checkMs: read('Check time') * 1000,
    memoryMb: read('Memory used') / 1024,
    instantiations: read('Instantiations'),
    failure: Number.isNaN(read('Total time')) ? (run.failure ?? 'no diagnostics') : null,
  }
}

/** The lines of a file below a folder in which the compiler finds errors. */
export async function listErrorLines(folder: string, file: string): Promise<readonly number[]> {
  const { stdout } = await runCompiler(folder, [file], { noEmit: true })
  return stdout.split('\n').flatMap((line) => {
    const found = /^(.+?)\((\d+),\d+\): error TS/.exec(line)
    return found?.[1]?.endsWith(file) ? [Number(found[2])] : []
  })
}

async function runCompiler(
  folder: string,
  include: readonly string[],
  more: object,
  compiler: Compiler = 'TypeScript 7',
): Promise<ProgramRun> {
  const file = join(folder, 'tsconfig.json')
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...options, ...more }, include }))
  return await runProgram(
    {
      file: compilers[compiler],
      args: ['--project', file, '--extendedDiagnostics', '--pretty', 'false'],
    },
    600_000,
  )
}
