import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Below the package, so that what is generated there finds zod, openapi-fetch and msw as a user's project would. */
const parent = join(import.meta.dirname, '../../.tmp')

/**
 * Creates an empty folder that is removed when the test ends.
 *
 * @param whenDone takes what removes the folder, for one that serves several tests
 */
export async function makeTempFolder(
  whenDone: (remove: () => Promise<void>) => void = onTestFinished,
): Promise<string> {
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'test-'))
  whenDone(async () => await rm(folder, { recursive: true, force: true }))
  return folder
}
