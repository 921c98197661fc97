import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** A package of a workspace. */
export interface Package {
  readonly name: string
  /** `null` if it has no version and cannot be released. */
  readonly version: string | null
  readonly isPrivate: boolean
  /** Packages that are installed with it. */
  readonly dependencies: readonly string[]
}

/** Finds the package that contains a folder, by the nearest package.json with a name; `null` outside a package. */
export async function findPackage(folder: string): Promise<Package | null> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await readPackage(join(at, 'package.json'))
    if (found !== null) return found
    if (dirname(at) === at) return null
  }
}

/** Reads a package.json; `null` if it does not exist or has no name. */
export async function readPackage(path: string): Promise<Package | null> {
  const manifest = await readJson(path)
  const { name, version } = manifest
  if (typeof name !== 'string') return null
  return {
    name,
    version: typeof version === 'string' ? version : null,
    isPrivate: manifest.private === true,
    dependencies: ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) => {
      const all = manifest[key]
      return isJsonObject(all) ? Object.keys(all) : []
    }),
  }
}

/** Reads a JSON file; an empty object if it does not exist. */
export async function readJson(path: string): Promise<JsonObject> {
  const text = await readFile(path, 'utf8').catch(() => null)
  const value: Json = text === null ? {} : JSON.parse(text)
  return isJsonObject(value) ? value : {}
}
