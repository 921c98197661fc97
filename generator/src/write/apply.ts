import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plan } from './plan.ts'
import { makeStaging, type Staging } from './staging.ts'

/**
 * Applies plans. Writes all files to a folder next to the output first, and moves them when all are written. An error,
 * such as a full disk, therefore changes nothing, and an interrupted run leaves no temporary files in the output.
 */
export async function applyPlans(plans: readonly Plan[]): Promise<void> {
  const stagings: Staging[] = []
  const moves: { readonly from: string; readonly to: string }[] = []
  try {
    for (const { folder, write } of plans) {
      if (write.length === 0) continue
      const staging = await makeStaging(folder)
      stagings.push(staging)
      for (const { path, text } of write) {
        const move = { from: join(staging.folder, path), to: join(folder, path) }
        // Removed before files are moved, because an old file may have the path of a new folder.
        await mkdir(dirname(move.to), { recursive: true })
        await mkdir(dirname(move.from), { recursive: true })
        await writeFile(move.from, text)
        moves.push(move)
      }
    }
    for (const { from, to } of moves) await rename(from, to)
  } finally {
    await Promise.all(stagings.map((staging) => staging.remove()))
  }
  for (const { folder, remove } of plans) {
    for (const path of remove) await rm(join(folder, path), { force: true })
  }
}
