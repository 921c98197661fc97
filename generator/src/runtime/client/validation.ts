import { hasOwn } from '../formats/own.ts'
import type { AnyResult, Client, OperationInfo, OperationInput } from './runtime.ts'

/** What is wrong with a part of a request or a response. */
export interface ValidationIssue {
  /** Such as `['body', 'name']` or `['query', 'limit']`. */
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Checks one value; every schema of zod does. */
export interface Validator {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly ValidationIssue[] } | undefined
  }
}

/** The validators of one operation. */
export interface OperationValidators {
  readonly path: Readonly<Record<string, Validator>>
  readonly query: Readonly<Record<string, ParameterValidator>>
  readonly headers: Readonly<Record<string, ParameterValidator>>
  readonly cookies?: Readonly<Record<string, ParameterValidator>>
  readonly body: { readonly required: boolean; readonly contents: Readonly<Record<string, Validator>> } | null
  readonly responses: Readonly<Record<string, Validator | null>>
}

interface ParameterValidator {
  readonly schema: Validator
  readonly required: boolean
}

/** `off` checks nothing, `warn` reports to `onInvalid`, `strict` throws a `ValidationError`. */
export type ValidationMode = 'off' | 'warn' | 'strict'

/** Options for `withValidation`. */
export interface ValidationOptions {
  /** @default 'strict' */
  readonly requests?: ValidationMode | undefined
  /** @default 'warn', so that a newer server does not break an older client */
  readonly responses?: ValidationMode | undefined
  /**
   * Receives what is invalid in the mode `warn`.
   * @default console.warn
   */
  readonly onInvalid?: ((error: ValidationError) => void) | undefined
}

/** Thrown or reported when a request or a response does not match the document. No value is in its message. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly operation: OperationInfo
  readonly of: 'request' | 'response'
  readonly issues: readonly ValidationIssue[]

  constructor(operation: OperationInfo, of: 'request' | 'response', issues: readonly ValidationIssue[]) {
    const shown = issues.slice(0, 5).map(({ path, message }) => `${path.map(String).join('.')} ${message}`)
    const rest = issues.length > shown.length ? [`${issues.length - shown.length} more`] : []
    super(
      `The ${of} of ${operation.id} (${operation.method} ${operation.path}) is not valid: ${[...shown, ...rest].join('; ')}.`,
    )
    this.operation = operation
    this.of = of
    this.issues = issues
  }
}

/**
 * Makes a client that checks what is sent and what comes back. Values stay as they are.
 *
 * @example
 * const checked = withValidation(client, validators(), { responses: 'strict' })
 */
export function withValidation(
  client: Client,
  validators: (operationId: string) => OperationValidators | undefined,
  options: ValidationOptions = {},
): Client {
  const { requests = 'strict', responses = 'warn', onInvalid = console.warn } = options
  const report = (mode: ValidationMode, error: ValidationError) => {
    if (mode === 'strict') throw error
    onInvalid(error)
  }
  return {
    async send(operation, input, callOptions) {
      const found = validators(operation.id)
      if (found && requests !== 'off') {
        const issues = checkRequest(found, input)
        if (issues.length > 0) report(requests, new ValidationError(operation, 'request', issues))
      }
      const result = await client.send(operation, input, callOptions)
      if (found && responses !== 'off') {
        const issues = checkResponse(found, result)
        if (issues.length > 0) report(responses, new ValidationError(operation, 'response', issues))
      }
      return result
    },
  }
}

function checkRequest(validators: OperationValidators, input: OperationInput): readonly ValidationIssue[] {
  const { path, query, headers, cookies = {}, body } = validators
  const required = Object.entries(path).map(([name, schema]) => [name, { schema, required: true }] as const)
  return [
    ...checkParameters('path', Object.fromEntries(required), input.path),
    ...checkParameters('query', query, input.query),
    ...checkParameters('headers', headers, input.headers),
    ...checkParameters('cookies', cookies, input.cookies),
    ...checkBody(body, input),
  ]
}

function checkParameters(
  place: string,
  parameters: Readonly<Record<string, ParameterValidator>>,
  values: object = {},
): readonly ValidationIssue[] {
  return Object.entries(parameters).flatMap(([name, { schema, required }]) => {
    const value: unknown = hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined
    return value === undefined && !required ? [] : check(schema, value, [place, name])
  })
}

function checkBody(
  rules: OperationValidators['body'],
  { body, contentType }: OperationInput,
): readonly ValidationIssue[] {
  if (rules === null || (body === undefined && !rules.required)) return []
  const schema = contentType === undefined ? Object.values(rules.contents)[0] : rules.contents[contentType]
  return schema === undefined ? [] : check(schema, body, ['body'])
}

function checkResponse({ responses }: OperationValidators, result: AnyResult): readonly ValidationIssue[] {
  const status = String(result.status)
  const key = [status, `${status.charAt(0)}XX`, 'default'].find((one) => hasOwn(responses, one)) ?? ''
  const schema = responses[key]
  const data = result.ok === true ? result.data : result.error
  // A stream is not read ahead.
  const isStream = typeof data === 'object' && data !== null && Symbol.asyncIterator in data
  return schema && !isStream ? check(schema, data, ['body']) : []
}

function check(schema: Validator, value: unknown, path: readonly PropertyKey[]): readonly ValidationIssue[] {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map((issue) => ({
    path: [...path, ...issue.path],
    message: issue.message,
  }))
}
