import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { resolveFrom } from './location.ts'

const endings: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json'])

/**
 * Puts in the place of each folder the YAML and JSON files in it, by name. Paths that lead nowhere stay as they are.
 * @param base Folder that the paths are relative to.
 */
export async function listDocuments(paths: readonly string[], base: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths
      .map((path) => resolveFrom(base, path))
      .map(async (path) => ((await isFolder(path)) ? await listFolder(path) : [path])),
  )
  return lists.flat()
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => endings.has(extname(name).toLowerCase()))
  return names.sort().map((name) => join(folder, name))
}
