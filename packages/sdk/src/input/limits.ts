import type { Rule } from './check-options.ts'

// `NaN` and 0 would end each call at once. `Infinity` disables a limit.
const positive: Rule = ['a number, 1 or more', (value) => typeof value === 'number' && value >= 1]
const count: Rule = ['a number, 0 or more', (value) => typeof value === 'number' && value >= 0]

/** Returns true if a value has methods of these names. */
export const hasMethods = (value: unknown, ...names: string[]): boolean =>
  names.every((name) => typeof Object(value)[name] === 'function')

type LimitName = `${'timeout' | 'deadline' | 'interval' | 'maxInterval' | 'maxWait'}Ms`

/** Rules of limits and of the clock that measures them. A name has the same meaning everywhere. */
export const limits: Readonly<Record<LimitName | 'maxBytes' | 'retries' | 'limit' | 'clock', Rule>> = {
  timeoutMs: positive,
  deadlineMs: positive,
  intervalMs: positive,
  maxIntervalMs: positive,
  maxWaitMs: count,
  maxBytes: count,
  retries: count,
  limit: count,
  clock: ['a Clock', (value) => hasMethods(value, 'now', 'date', 'sleep', 'timer', 'random')],
}
