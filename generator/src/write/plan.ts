import { join } from 'node:path'
import { Code } from '../emit/code.ts'
import type { File } from '../emit/file.ts'
import { hashText, type Manifest, manifestName, printManifest, readManifest, readText } from './manifest.ts'

/** Changes to a folder that produce an output. They are not applied yet. */
export interface Plan {
  readonly folder: string
  /** New and changed files. */
  readonly write: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[]
  /** Files that the generator wrote earlier and no longer generates. */
  readonly remove: readonly string[]
  /** Existing files that would be overwritten and that the generator did not write. */
  readonly foreign: readonly string[]
  readonly unchanged: number
}

/** Compares an output with the content of its folder. */
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
