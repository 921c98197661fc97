import type { OperationInfo, OperationInput } from '@spice-cloud/client'
import type { QueryTypes } from '../call/types.ts'
import { InvalidInputError } from '../errors/usage.ts'
import { callOptions } from './rules.ts'
import { isPlain, kindOf, show, suggest } from './show.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Rejects arguments that cannot be sent, or that encoding would change silently, such as functions and `NaN`. `query`
 * describes the parameters of a known operation.
 */
export function checkInput(
  operation: OperationInfo,
  input: OperationInput,
  headers: object | undefined,
  query: QueryTypes | undefined,
): void {
  const { id } = operation
  const isKnown = id !== 'request'
  const problem =
    (isKnown ? findPathProblem(operation, { ...input.path }) : findRequestProblem(operation, input)) ??
    findMisplaced(input.query, 'query', []) ??
    findQueryProblem(input.query, query) ??
    (isKnown ? findMisplaced(input.body, 'body', ['org']) : undefined) ??
    (input.body === undefined ? undefined : findBodyProblem(input.body, 'body', [])) ??
    findHeaderProblem({ ...input.headers, ...headers })
  if (problem) throw new InvalidInputError(`${id}: ${problem}`)
}

function findPathProblem({ path, serializePath }: OperationInfo, values: Values): string | undefined {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (serializePath?.[name]) continue
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const isDots = value === '.' || value === '..'
    const problem =
      value === '' ? 'must not be empty' : isDots ? 'must not be "." or ".."' : findProblem(value, 'any')
    if (problem) return `path parameter \`${name}\` ${problem}`
  }
  return undefined
}

/** Checks the method and the path of `request()`, which must not resolve to another path. */
function findRequestProblem({ method, path }: OperationInfo, { body }: OperationInput): string | undefined {
  if (!/^[A-Z]+$/.test(method)) return `the method must be in capitals, such as GET, got ${show(method)}`
  const isPath = /^\/(?!\/)[^?#\\\s{}]*$/.test(path) && !/\/(\.|%2e){1,2}(\/|$)/i.test(path)
  if (!isPath) {
    return `the path must begin with one "/" and contain no "..", query, fragment, brace or white space, got ${show(path.replace(/[?#].*/s, '?…'))}`
  }
  return /GET|HEAD/.test(method) && body !== undefined ? `a ${method} request cannot have a body` : undefined
}

/** Rejects options that are passed as the query or the body, where they would have no effect. */
function findMisplaced(values: unknown, argument: string, except: readonly string[]): string | undefined {
  const names = typeof values === 'object' && values !== null ? Object.keys(values) : []
  const name = names.find((key) => Object.hasOwn(callOptions, key) && !except.includes(key))
  return name && `\`${name}\` is an option, not part of the ${argument}: pass it in the last argument`
}

function findQueryProblem(query: unknown, types: QueryTypes | undefined): string | undefined {
  if (query === undefined) return undefined
  if (typeof query !== 'object' || query === null || !isPlain(query) || Array.isArray(query)) {
    return `the query must be a plain object, got ${show(query)}`
  }
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    if (types && !Object.hasOwn(types, name)) {
      return `unknown query parameter \`${name}\`${suggest(name, Object.keys(types), 'Parameters')}`
    }
    if (/\p{Surrogate}/u.test(name)) return 'the name of a query parameter is not well-formed Unicode'
    if (value === null) continue
    const type = types?.[name] ?? 'any'
    for (const item of Array.isArray(value) && type === 'any' ? value : [value]) {
      const problem = findProblem(item, type)
      if (problem) return `query parameter \`${name}\` ${problem}`
    }
  }
  return undefined
}

/** The problem of a value in a path or a query. */
function findProblem(value: unknown, type: QueryTypes[string]): string | undefined {
  const kind = typeof value === 'bigint' ? 'number' : typeof value
  if (typeof value === 'number' && !Number.isFinite(value)) return `must be a number, got ${value}`
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) return 'is not well-formed Unicode'
  if (type !== 'any' && kind !== type) return `must be a ${type}, got ${show(value)}`
  return /string|number|boolean/.test(kind) ? undefined : `must be a plain value, got ${show(value)}`
}

/** Values that JSON cannot express, or would replace with `null` or `{}`. */
function findBodyProblem(value: unknown, path: string, above: readonly object[]): string | undefined {
  const cannot = `\`${path}\` cannot be sent as JSON, got `
  if (value === null || /string|boolean/.test(typeof value)) return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : cannot + value
  const isDate = value instanceof Date
  if (isDate && Number.isNaN(value.getTime())) return `${cannot}an invalid Date`
  if (typeof (Object(value) as { toJSON?: unknown }).toJSON === 'function') return undefined
  if (typeof value !== 'object') return cannot + show(value)
  if (above.includes(value)) return `${cannot}a circular reference`
  const entries = Object.entries(value)
  const isList = Array.isArray(value)
  // JSON contains the fields of a user's class, but a Map or a promise would become an empty object.
  if (!isList && !isPlain(value) && (entries.length === 0 || ArrayBuffer.isView(value)))
    return cannot + kindOf(value)
  for (const [name, item] of isList ? value.entries() : entries) {
    if (item === undefined && !isList) continue
    const problem = findBodyProblem(item, isList ? `${path}[${name}]` : `${path}.${name}`, [...above, value])
    if (problem) return problem
  }
  return undefined
}

function findHeaderProblem(headers: object): string | undefined {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return 'the name of a header contains characters that are not permitted'
    if (value === undefined || value === null) continue
    if (!/string|number|boolean/.test(typeof value))
      return `header \`${name}\` must be a string, got ${kindOf(value)}`
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))) {
      return `header \`${name}\` contains characters that are not permitted`
    }
  }
  return undefined
}
