import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plan } from './plan.ts'

/**
 * Carries plans out. Every file is written beside its place first and moved there when all could be written, so
 * that an error (a full disk, a folder without permission) leaves what was there.
 */
export async function applyPlans(plans: readonly Plan[]): Promise<void> {
  const suffix = `.${randomUUID()}.tmp`
  const targets = plans.flatMap(({ folder, write }) =>
    write.map(({ path, text }) => ({ target: join(folder, path), text })),
  )
  try {
    for (const { target, text } of targets) {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target + suffix, text)
    }
  } catch (error) {
    await Promise.all(targets.map(({ target }) => rm(target + suffix, { force: true })))
    throw error
  }
  for (const { target } of targets) await rename(target + suffix, target)
  for (const { folder, remove } of plans)
    for (const path of remove) await rm(join(folder, path), { force: true })
}
