import { logLevels } from '../observe/logger.ts'
import { clock, count, hasMethods, orgRule, positive, type Rule, type Rules } from './options.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isFunction = (value: unknown) => typeof value === 'function'
const isArray = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem)

const boolean: Rule = ['true or false', (value) => typeof value === 'boolean']
const aFunction: Rule = ['a function', isFunction]
const anObject: Rule = ['an object', isObject]

const shared: Rules = {
  timeoutMs: positive,
  deadlineMs: positive,
  retries: count,
  org: orgRule,
  // Programs without types also pass a `Headers` or an array of pairs.
  headers: [
    'an object of strings',
    (value) => isObject(value) || isArray(value, (pair) => Array.isArray(pair) && pair.length === 2),
    'secret',
  ],
  fetchOptions: anObject,
}

const signal: Rule = ['an AbortSignal', (value) => value === null || hasMethods(value, 'addEventListener')]

/** The options of a call. */
export const callOptions: Rules = { signal, ...shared }

/** The options of a wait for any state. */
export const pollOptions: Rules = {
  signal,
  deadlineMs: positive,
  intervalMs: positive,
  maxIntervalMs: positive,
  onProgress: aFunction,
  clock,
}

/** The options of a wait for a deployment. */
export const waitOptions: Rules = { ...callOptions, ...pollOptions }

const { onProgress, ...followed } = waitOptions

/** The options of `followLogs()`. */
export const logOptions: Rules = {
  ...followed,
  since: ['a date', (value) => !Number.isNaN(new Date(value as string).getTime())],
}

/** The options of a client. */
export const clientOptions: Rules = {
  ...shared,
  credential: [
    'a Credential, such as personalAccessToken(token)',
    (value) => hasMethods(value, 'token'),
    'secret',
  ],
  baseUrl: ['a string', (value) => typeof value === 'string'],
  allowInsecureHttp: boolean,
  fetch: aFunction,
  application: [
    'the name of a product, such as my-app/1.2',
    (value) => typeof value === 'string' && /^[\w!#$%&'*+.^`|~/ -]{1,200}$/.test(value),
  ],
  use: ['an array of functions', (value) => isArray(value, isFunction)],
  hooks: anObject,
  logger: [
    'an object with the methods debug, info and warn',
    (value) => hasMethods(value, 'debug', 'info', 'warn'),
  ],
  logLevel: [`one of ${logLevels.join(', ')}`, (value) => logLevels.some((level) => level === value)],
  validate: ['validators()', (value) => isFunction(value) || hasMethods(value, 'validators')],
  checkScopes: boolean,
  maxBytes: count,
  allowBrowser: boolean,
  clock,
}
