import { readValue } from '../read-value.ts'
import { seedSchema } from './schema.ts'
import type { Seed } from './seed.ts'

/**
 * Checks that a value is a seed.
 * @throws UsageError that names everything that is wrong
 */
export function readSeed(value: unknown): Seed {
  return readValue(seedSchema, value, 'The seed is not valid')
}
