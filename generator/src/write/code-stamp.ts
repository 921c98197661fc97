import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Modules and templates; declarations and source maps do not run. */
const runs = /(?<!\.d)\.(ts|js|hbs)$/

/**
 * Tells one state of the generator's own code from another without reading it: by what the file system knows of each
 * file, the time included at which anything of it was last changed. The packages that it needs are part of it.
 *
 * @param folder That of the code, in the package.
 */
export function stampCode(folder: string): string {
  const hash = createHash('sha256').update(process.version)
  const add = (path: string, stats: Stats | undefined) => {
    if (stats) hash.update(`\n${path} ${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`)
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (runs.test(path)) add(path, statSync(join(folder, path)))
  }
  const manifest = readFileSync(join(folder, '../package.json'), 'utf8')
  hash.update(manifest)
  for (const name of Object.keys((JSON.parse(manifest) as { dependencies: object }).dependencies))
    add(name, findPackage(folder, name))
  return hash.digest('hex')
}

/** As Node finds it: in the nearest `node_modules` that has it. */
function findPackage(folder: string, name: string): Stats | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const stats = statSync(join(at, 'node_modules', name, 'package.json'), { throwIfNoEntry: false })
    if (stats || at === dirname(at)) return stats
  }
}
