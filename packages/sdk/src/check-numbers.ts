import { ConfigurationError } from './errors/usage.ts'

/** The numbers among all options, each with the least that it may be; a time of zero would be over before it began. */
const least = {
  timeoutMs: 1,
  deadlineMs: 1,
  retries: 0,
  maxBytes: 0,
  intervalMs: 1,
  maxIntervalMs: 1,
  limit: 0,
}

/**
 * Refuses what is no bound: `NaN` would end every call at once. `Infinity` is one that is never met.
 * @throws ConfigurationError that names the option.
 */
export function checkNumbers(options: { readonly [Name in keyof typeof least]?: number | undefined }): void {
  for (const [name, bound] of Object.entries(least)) {
    const value = Object.hasOwn(options, name) ? options[name as keyof typeof least] : undefined
    if (value === undefined || (typeof value === 'number' && value >= bound)) continue
    const found = typeof value === 'number' ? value : `a ${typeof value}`
    throw new ConfigurationError(`${name} must be a number, ${bound} or more, not ${found}`, {})
  }
}
