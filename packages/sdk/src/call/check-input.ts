import type { OperationInfo, OperationInput } from '@spice-cloud/client'
import { callOptions } from '../client/check-options.ts'
import { InvalidInputError } from '../errors/usage.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Refuses arguments that cannot be sent: a path parameter that is not a plain value, a query that is not an object, a
 * header that the platform would refuse with its value in the message.
 * @throws InvalidInputError that names the argument, and not its value.
 */
export function checkInput(
  operation: OperationInfo,
  input: OperationInput,
  headers: object | undefined,
): void {
  const problem =
    findPathProblem(operation, (input.path ?? {}) as Values) ??
    findQueryProblem(input.query) ??
    findHeaderProblem({ ...input.headers, ...headers })
  if (!problem) return
  const { id, method, path } = operation
  throw new InvalidInputError(`${id}: ${problem}`, { operation: id, method, path, attempts: 0 })
}

function findPathProblem({ path, serializePath }: OperationInfo, values: Values): string | undefined {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const parameter = `path parameter \`${name}\``
    const isPlain = ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
    if (!isPlain && !serializePath?.[name]) return `${parameter} must be a plain value, got ${kindOf(value)}`
    if (typeof value === 'number' && !Number.isFinite(value))
      return `${parameter} must be a number, got ${value}`
    if (value === '') return `${parameter} must not be empty`
    if (value === '.' || value === '..') return `${parameter} must not be "." or ".."`
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      return `${parameter} is not well-formed Unicode`
  }
  return undefined
}

function findQueryProblem(query: unknown): string | undefined {
  if (query === undefined) return undefined
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    return `the query must be an object, got ${kindOf(query)}`
  }
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && Object.hasOwn(callOptions, name)) {
      return `\`${name}\` is an option, not part of the query: pass it in the last argument`
    }
    for (const item of Array.isArray(value) ? value : [value]) {
      if (Number.isNaN(item)) return `query parameter \`${name}\` must be a number, got NaN`
      if (typeof item === 'object' && item !== null)
        return `query parameter \`${name}\` must be a plain value`
    }
  }
  return undefined
}

function findHeaderProblem(headers: object): string | undefined {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return 'the name of a header contains characters that are not permitted'
    if (value !== undefined && !/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))) {
      return `header \`${name}\` contains characters that are not permitted`
    }
  }
  return undefined
}

function kindOf(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'an array'
        : typeof value
}
