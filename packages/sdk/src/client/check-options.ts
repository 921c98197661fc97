import { ConfigurationError } from '../errors/usage.ts'
import { isHandle } from '../fetch/org.ts'
import { logLevels } from '../observe/logger.ts'
import { checkRule, numbers, type Rule, show } from './check-numbers.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const hasFunctions =
  (...names: string[]) =>
  (value: unknown) =>
    names.every((name) => typeof (Object(value) as Record<string, unknown>)[name] === 'function')
const boolean: Rule = ['true or false', (value) => typeof value === 'boolean']
const aFunction: Rule = ['a function', (value) => typeof value === 'function']
const anObject: Rule = ['an object', isObject]

const { timeoutMs, deadlineMs, retries, maxBytes, intervalMs, maxIntervalMs } = numbers
const clock: Rule = ['a Clock', hasFunctions('now', 'date', 'sleep', 'timer', 'random')]
const signal: Rule = ['an AbortSignal', (value) => value === null || hasFunctions('addEventListener')(value)]

const shared: Readonly<Record<string, Rule>> = {
  timeoutMs,
  deadlineMs,
  retries,
  org: ['a handle: letters, digits, ".", "_" and "-"', isHandle],
  // Programs without types also pass an array of pairs.
  headers: ['an object of strings', (value) => isObject(value) || Array.isArray(value)],
  fetchOptions: anObject,
}

/** The options of a call. */
export const callOptions: Readonly<Record<string, Rule>> = { ...shared, signal }

/** The options of a wait. */
export const waitOptions: Readonly<Record<string, Rule>> = {
  ...callOptions,
  intervalMs,
  maxIntervalMs,
  onProgress: aFunction,
  clock,
}

/** The options of a client. */
export const clientOptions: Readonly<Record<string, Rule>> = {
  ...shared,
  credential: ['a Credential, such as personalAccessToken(token)', hasFunctions('token')],
  baseUrl: ['a string', (value) => typeof value === 'string'],
  allowInsecureHttp: boolean,
  fetch: aFunction,
  application: [
    'the name of a product, such as my-app/1.2',
    (value) => typeof value === 'string' && /^[\w!#$%&'*+.^`|~/ -]{1,200}$/.test(value),
  ],
  use: [
    'an array of functions',
    (value) => Array.isArray(value) && value.every((item) => typeof item === 'function'),
  ],
  hooks: anObject,
  logger: ['an object with the methods debug, info and warn', hasFunctions('debug', 'info', 'warn')],
  logLevel: [`one of ${logLevels.join(', ')}`, (value) => logLevels.includes(value as never)],
  validate: [
    'validators()',
    (value) => typeof value === 'function' || (isObject(value) && hasFunctions('validators')(value)),
  ],
  checkScopes: boolean,
  maxBytes,
  allowBrowser: boolean,
  clock,
}

/**
 * Refuses options that do not exist or are not valid.
 * @throws ConfigurationError that names the option.
 */
export function checkOptions(options: unknown, rules: Readonly<Record<string, Rule>>): void {
  if (!isObject(options)) throw new ConfigurationError(`options must be an object, got ${show(options)}`, {})
  for (const [name, value] of Object.entries(options as object)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule)
      throw new ConfigurationError(`unknown option \`${name}\`${suggest(name, Object.keys(rules))}`, {})
    if (value !== undefined) checkRule(name, value, rule)
  }
}

/** The most similar name, as a hint. */
function suggest(wrong: string, names: readonly string[]): string {
  const distances = names.map(
    (name) => [editDistance(wrong.toLowerCase(), name.toLowerCase()), name] as const,
  )
  const [distance = Infinity, name] = distances.sort(([a], [b]) => a - b)[0] ?? []
  return distance <= 2 + wrong.length / 4
    ? `. Did you mean \`${name}\`?`
    : `. Options are ${names.join(', ')}`
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= b.length; at++) {
      const change = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
