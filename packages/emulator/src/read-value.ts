import { describeIssue } from '@spice-cloud/schemas/operations'
import type * as z from 'zod/mini'
import { findLoneSurrogate, loneSurrogate } from './lone-surrogate.ts'
import { locateIssue } from './pipeline/locate-issue.ts'
import { UsageError } from './usage-error.ts'

/**
 * Checks a value that a user of the emulator passes.
 * @throws UsageError that names everything that is wrong
 */
export function readValue<T>(schema: z.ZodMiniType<T>, value: unknown, summary: string): T {
  const result = schema.safeParse(value, { error: describeIssue })
  const broken = result.success ? findLoneSurrogate(result.data) : null
  if (result.success && !broken) return result.data
  const issues = broken ? [{ path: broken, message: loneSurrogate }] : (result.error?.issues ?? [])
  const problems = issues.map((issue) => {
    const { field, message } = locateIssue(issue)
    return field === null ? message : `${field}: ${message}`
  })
  throw new UsageError(`${summary}: ${problems.join('; ')}`, problems)
}
