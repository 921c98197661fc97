import { join } from 'node:path'
import { Code } from '../emit/code.ts'
import type { File } from '../emit/file.ts'
import { hashText, type Manifest, manifestName, printManifest, readManifest, readText } from './manifest.ts'

/** What has to happen in a folder for it to hold an output. Nothing has been touched yet. */
export interface Plan {
  readonly folder: string
  /** Files whose bytes change, or that are new. */
  readonly write: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[]
  /** Files that the generator wrote once and no longer produces. */
  readonly remove: readonly string[]
  /** Files that are there, would be overwritten, and are not the generator's. */
  readonly foreign: readonly string[]
  readonly unchanged: number
}

/** Compares an output with what is in its folder. */
export async function planOutput(folder: string, files: readonly File[], input: string): Promise<Plan> {
  const before = await readManifest(folder)
  const texts = files.map(({ path, contents }) => ({ path, text: Code.print(contents) }))
  const manifest: Manifest = {
    input,
    files: Object.fromEntries(texts.map(({ path, text }) => [path, hashText(text)])),
  }
  const write: { path: string; text: string; isNew: boolean }[] = []
  const foreign: string[] = []
  for (const { path, text } of [...texts, { path: manifestName, text: printManifest(manifest) }]) {
    const present = await readText(join(folder, path))
    if (present === text) continue
    write.push({ path, text, isNew: present === null })
    if (present !== null && path !== manifestName && !Object.hasOwn(before?.files ?? {}, path))
      foreign.push(path)
  }
  const remove = Object.keys(before?.files ?? {}).filter((path) => !Object.hasOwn(manifest.files, path))
  return { folder, write, remove, foreign, unchanged: texts.length + 1 - write.length }
}
