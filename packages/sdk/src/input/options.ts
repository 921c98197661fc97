import { ConfigurationError } from '../errors/usage.ts'
import { kindOf, show, suggest } from './show.ts'

/** A check of an option, with a description of valid values. `secret`: messages show only the type of the value. */
export type Rule = readonly [expected: string, isValid: (value: unknown) => boolean, secret?: 'secret']

/** The rules of some options, by name. */
export type Rules = Readonly<Record<string, Rule>>

/** Rejects unknown and invalid options. Returns a copy to which a polluted prototype adds nothing. `of` is for messages. */
export function checkOptions<Options extends object>(options: Options, rules: Rules, of = ''): Options {
  const refuse = (problem: string) => new ConfigurationError(of ? `${of}: ${problem}` : problem)
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw refuse(
      `options must be an object, got ${typeof options === 'string' ? kindOf(options) : show(options)}`,
    )
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) throw refuse(`unknown option \`${name}\`${suggest(name, Object.keys(rules), 'Options')}`)
    const [expected, isValid, secret] = rule
    if (value === undefined || isValid(value)) continue
    throw refuse(`\`${name}\` must be ${expected}, got ${secret ? kindOf(value) : show(value)}`)
  }
  return { __proto__: null, ...options }
}

/** Merges options; `undefined` keeps the default, and the entries of `headers` and `fetchOptions` are merged. */
export function mergeOptions<Options extends object>(defaults: Options, overrides: Options): Options {
  const merged: Record<string, unknown> = Object.create(null)
  for (const [name, value] of [...Object.entries(defaults), ...Object.entries(overrides)]) {
    if (value === undefined) continue
    if (name === 'headers') merged[name] = { ...(merged[name] as object), ...lowerNames(value) }
    else if (name === 'fetchOptions') merged[name] = { ...(merged[name] as object), ...value }
    else merged[name] = value
  }
  return merged as Options
}

/** Programs without types also pass a `Headers` or an array of pairs. */
function lowerNames(headers: Readonly<Record<string, string>> | Iterable<[string, string]>): object {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]))
}

/** Returns the options that have a rule. */
export function pickOptions<Options extends object>(options: Options, rules: Rules): Options {
  return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(rules, name))) as Options
}

/** The rule of a time, for which `NaN` and 0 would end each call at once. `Infinity` disables a limit. */
export const positive: Rule = ['a number, 1 or more', (value) => typeof value === 'number' && value >= 1]
/** The rule of a number that may be 0. */
export const count: Rule = ['a number, 0 or more', (value) => typeof value === 'number' && value >= 0]

/** Returns true if a value is the handle of an organization. */
export const isHandle = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Za-z0-9._-]{1,255}$/.test(value)

/** The rule of the option `org`. */
export const orgRule: Rule = ['a handle: letters, digits, ".", "_" and "-"', isHandle]

/** Returns true if a value has methods of these names. */
export const hasMethods = (value: unknown, ...names: string[]): boolean =>
  names.every((name) => typeof Object(value)[name] === 'function')

/** The rule of a clock. */
export const clock: Rule = [
  'a Clock',
  (value) => hasMethods(value, 'now', 'date', 'sleep', 'timer', 'random'),
]

/** The options of a decorator that limits calls. */
export const limitOptions: Rules = {
  timeoutMs: positive,
  deadlineMs: positive,
  maxWaitMs: count,
  maxBytes: count,
  retries: count,
  clock,
}
