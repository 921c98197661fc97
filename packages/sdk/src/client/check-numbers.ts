import { ConfigurationError } from '../errors/usage.ts'

/** What an option must be, and whether a value is that. */
export type Rule = readonly [expected: string, isValid: (value: unknown) => boolean]

const number = (least: number): Rule => [
  `a number, ${least} or more`,
  (value) => typeof value === 'number' && value >= least,
]
/** The numbers among all options. A limit of zero would be exceeded before the work begins. */
type NumberOption =
  | 'timeoutMs'
  | 'deadlineMs'
  | 'retries'
  | 'maxBytes'
  | 'intervalMs'
  | 'maxIntervalMs'
  | 'limit'

/** What each of them must be. */
export const numbers: Readonly<Record<NumberOption, Rule>> = {
  timeoutMs: number(1),
  deadlineMs: number(1),
  retries: number(0),
  maxBytes: number(0),
  intervalMs: number(1),
  maxIntervalMs: number(1),
  limit: number(0),
}

/**
 * Refuses a limit that is not a number: `NaN` would end each call at once. `Infinity` is a limit that is never reached.
 * @throws ConfigurationError that names the option.
 */
export function checkNumbers(options: { readonly [Name in NumberOption]?: number | undefined }): void {
  for (const [name, rule] of Object.entries(numbers)) {
    const value = Object.hasOwn(options, name) ? options[name as NumberOption] : undefined
    if (value !== undefined) checkRule(name, value, rule)
  }
}

/** @throws ConfigurationError if a value breaks the rule of its option. */
export function checkRule(name: string, value: unknown, [expected, isValid]: Rule): void {
  if (!isValid(value)) throw new ConfigurationError(`${name} must be ${expected}, got ${show(value)}`, {})
}

/** A value for messages. Strings are not shown: they may be secret. */
export function show(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : `${/^[aou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`
}
