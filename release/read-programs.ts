import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPrograms, type Program } from '../scripts/programs.ts'

const folder = join(import.meta.dirname, 'programs')

/** The programs that a release is tried with: those of the README files, and those of `release/programs`. */
export function readPrograms(): Program[] {
  const own = readdirSync(folder).map((file) => ({
    place: `release/programs/${file}`,
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }))
  return [...listPrograms('README.md', 'generator/README.md', 'packages/*/README.md'), ...own]
}
