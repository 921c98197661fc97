import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plan } from './plan.ts'
import { makeStaging, type Staging } from './staging.ts'

/**
 * Carries plans out. Every file is written beside its output folder first and moved into it when all could be written,
 * so that an error (a full disk, a folder without permission) changes nothing, and an interrupted run leaves no
 * temporary file in the output.
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
        // Before anything is moved, since a file may be where a folder has to be.
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
