import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Check } from './checks.ts'
import { isCompatible } from './compatible.ts'
import type { Consumer } from './consumer.ts'
import type { Sizes } from './sizes.ts'
import { compile } from './try-compilers.ts'

/** Folder of earlier releases: `sizes.json`, and in `previous/<version>` programs written for them. */
export const keptFolder: string = import.meta.dirname

/** The stored value. */
export const keptNames: readonly string[] = ['sizes.json', 'previous']

/** The sizes of the last release, or `null` before the first. */
export function readLastSizes(folder: string): Sizes | null {
  const file = join(folder, 'sizes.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Sizes) : null
}

/** Compiles what compiled with earlier releases that promised to be compatible with this one. */
export function tryPrevious(folder: string, version: string, consumer: Consumer): Check[] {
  return listVersions(folder)
    .filter((previous) => isCompatible(previous, version))
    .map((previous) => ({
      name: `programs written for ${previous} compile with ${version}`,
      run: async () => {
        const programs = join('previous', previous)
        cpSync(join(folder, programs), join(consumer.cwd, programs), { recursive: true })
        const files = readdirSync(join(folder, programs)).map((file) => join(programs, file))
        await compile(consumer, '5.9', 'nodenext', files)
      },
    }))
}

/**
 * Keeps what the next release is compared with: the sizes, and those programs that no earlier release has brought.
 * Programs of releases that this one need not be compatible with are forgotten.
 */
export function keepRelease(folder: string, sizes: Sizes, programs: readonly Program[]): void {
  writeFileSync(join(folder, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`)
  for (const previous of listVersions(folder)) {
    if (previous !== sizes.version && isCompatible(previous, sizes.version)) continue
    rmSync(join(folder, 'previous', previous), { recursive: true })
  }
  const known = new Set(
    globSync('previous/*/*', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const kept = join(folder, 'previous', sizes.version)
  for (const { file, text } of programs) {
    const program = `${text.trimEnd()}\n`
    if (known.has(program)) continue
    mkdirSync(kept, { recursive: true })
    writeFileSync(join(kept, file), program)
  }
}

function listVersions(folder: string): string[] {
  const kept = join(folder, 'previous')
  return existsSync(kept) ? readdirSync(kept).sort() : []
}
