import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The compilers that output has to please: the one of this repository, the last one before it, and the oldest. */
export type Compiler = 'typescript-7' | 'typescript-5' | 'typescript-5.4'

const require = createRequire(import.meta.url)
const compilers: Readonly<Record<Compiler, string>> = {
  'typescript-7': join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc'),
  'typescript-5': join(dirname(require.resolve('typescript')), 'tsc.js'),
  'typescript-5.4': join(dirname(require.resolve('typescript-5.4')), 'tsc.js'),
}

/**
 * Type-checks every file below a folder, with everything on that TypeScript can be strict about.
 * Gives back what the compiler printed: nothing, when all is well.
 */
export async function typeCheck(
  folder: string,
  compiler: Compiler = 'typescript-7',
  options: object = {},
): Promise<string> {
  const compilerOptions = { ...strictest, ...(compiler === 'typescript-5.4' ? {} : newer), ...options }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [compilers[compiler], '-p', folder], {
      maxBuffer: 1e8,
    })
    return stdout
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string }
    return stdout || stderr || message
  }
}

const strictest = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  declaration: true,
  skipLibCheck: true,
}

/** Options that TypeScript 5.4 does not have. */
const newer = { isolatedDeclarations: true, erasableSyntaxOnly: true }
