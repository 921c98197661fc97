import { readFileSync } from 'node:fs'
import { readSeed } from '../seed/read-seed.ts'
import type { Seed } from '../seed/seed.ts'

/**
 * Reads a seed from a JSON file.
 * @throws Error that names the file and everything that is wrong with it
 */
export function readSeedFile(path: string): Seed {
  try {
    // Without the byte order mark that editors on Windows write.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return readSeed(JSON.parse(text))
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
  }
}
