import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Milliseconds to wait for further changes: editors write a file in several steps. */
const debounceMs = 80

/**
 * Waits until one of some files is changed, made or removed. Folders are watched rather than files, since many editors
 * replace a file instead of writing to it.
 *
 * @param since when the files were read, in milliseconds since 1970: what was written since then is a change, too
 */
export async function waitForChange(paths: readonly string[], since: number): Promise<void> {
  const names = new Map<string, Set<string>>()
  for (const path of paths)
    names.set(dirname(path), (names.get(dirname(path)) ?? new Set()).add(basename(path)))
  const watchers: FSWatcher[] = []
  try {
    await new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined
      for (const [folder, wanted] of names) {
        const note = (_: string, name: string | null) => {
          if (name !== null && !wanted.has(name)) return
          clearTimeout(timer)
          timer = setTimeout(resolve, debounceMs)
        }
        watchers.push(watch(folder, note))
      }
      if (paths.some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since)) resolve()
    })
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
