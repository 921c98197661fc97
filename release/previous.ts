import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Check } from './checks.ts'
import { isCompatible } from './compatible.ts'
import type { Consumer } from './consumer.ts'
import type { Sizes } from './sizes.ts'
import { compile } from './try-compilers.ts'

const kept = join(import.meta.dirname, 'previous')
const sizesFile = join(import.meta.dirname, 'sizes.json')

/** The sizes of the last release, or `null` before the first. */
export function readLastSizes(): Sizes | null {
  return existsSync(sizesFile) ? (JSON.parse(readFileSync(sizesFile, 'utf8')) as Sizes) : null
}

/** Compiles what compiled with earlier releases that promised to be compatible with this one. */
export function tryPrevious(version: string, consumer: Consumer): Check[] {
  return listVersions()
    .filter((previous) => isCompatible(previous, version))
    .map((previous) => ({
      name: `programs written for ${previous} compile with ${version}`,
      run: async () => {
        const folder = `previous/${previous}`
        cpSync(join(kept, previous), join(consumer.cwd, folder), { recursive: true })
        const files = readdirSync(join(kept, previous)).map((file) => `${folder}/${file}`)
        await compile(consumer, '5.9', 'nodenext', files)
      },
    }))
}

/** Keeps what the next release is compared with, and forgets programs that it need not compile any more. */
export function keepRelease(sizes: Sizes, programs: readonly Program[]): void {
  writeFileSync(sizesFile, `${JSON.stringify(sizes, null, 2)}\n`)
  for (const previous of listVersions()) {
    if (previous === sizes.version || !isCompatible(previous, sizes.version)) {
      rmSync(join(kept, previous), { recursive: true })
    }
  }
  const folder = join(kept, sizes.version)
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of programs) writeFileSync(join(folder, file), `${text.trimEnd()}\n`)
}

function listVersions(): string[] {
  return existsSync(kept) ? readdirSync(kept).sort() : []
}
