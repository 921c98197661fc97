import { describeIssue } from '@spice-cloud/schemas/operations'
import { locateIssue } from '../pipeline/locate-issue.ts'
import { seedSchema } from './schema.ts'
import type { Seed } from './seed.ts'

/**
 * Makes sure that a value describes a state.
 * @throws TypeError that names everything that is wrong
 */
export function readSeed(value: unknown): Seed {
  const result = seedSchema.safeParse(value, { error: describeIssue })
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const { field, message } = locateIssue(issue)
    return field === null ? message : `${field}: ${message}`
  })
  throw new TypeError(`The seed is not valid.\n${problems.join('\n')}`)
}
