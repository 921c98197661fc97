import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A package that an output belongs to. */
export interface Package {
  readonly name: string
  readonly version: string
}

/** The package that a folder is in, by the nearest package.json; `null` where there is none with a name. */
export async function findPackage(folder: string): Promise<Package | null> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await readPackage(join(at, 'package.json'))
    if (found !== null) return found
    if (dirname(at) === at) return null
  }
}

async function readPackage(path: string): Promise<Package | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const { name, version } = JSON.parse(text) as { readonly name?: unknown; readonly version?: unknown }
  return typeof name === 'string' && typeof version === 'string' ? { name, version } : null
}
