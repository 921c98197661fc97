import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The packages that generated code imports, as arguments of `npm install`. */
const packages: ReadonlyMap<string, string> = new Map([
  ['zod', 'zod'],
  ['openapi-fetch', 'openapi-fetch'],
  ['eventsource-parser', 'eventsource-parser@3'],
  ['msw', 'msw'],
])

/** A file of generated code. */
interface Module {
  readonly folder: string
  readonly text: string
}

/**
 * Returns the packages that modules import and that are not installed for their folders.
 *
 * @example
 * findMissingPackages([{ folder: 'src/client', text: "import { createParser } from 'eventsource-parser'" }])
 * // ['eventsource-parser@3']
 */
export function findMissingPackages(modules: readonly Module[]): readonly string[] {
  // Plug'n'Play has no folders of packages.
  if (process.versions.pnp !== undefined) return []
  return [...packages].flatMap(([name, argument]) => {
    const start = ` from '${name}`
    const imported = RegExp(`^(?:import|export|\\}).*${start}(?:/[^']*)?'$`, 'm')
    // Most files are large and do not have the string, which is found faster than the line.
    const importers = modules.filter(({ text }) => text.includes(start) && imported.test(text))
    const isMissing = [...new Set(importers.map(({ folder }) => folder))].some(
      (folder) => !isInstalled(name, resolve(folder)),
    )
    return isMissing ? [argument] : []
  })
}

function isInstalled(name: string, folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules', name))) return true
    if (dirname(at) === at) return false
  }
}
