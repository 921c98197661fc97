import { isItems } from '../formats/items.ts'
import { findStatus, hasOwn } from '../formats/own.ts'
import { checkItems } from './check-items.ts'
import type { Client, OperationInfo, OperationInput } from './runtime.ts'

/** A problem of a part of a request or a response. */
export interface ValidationIssue {
  /** Such as `['body', 'name']` or `['query', 'limit']`. */
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Checks one value; every schema of zod does. */
export interface Validator {
  /** Checks the items of a stream, which is not read ahead. */
  readonly item?: Validator
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
  readonly querystring?: ParameterValidator | undefined
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

/**
 * Thrown or reported when a request or a response does not match the document. No value is in its message. An item of a
 * stream is checked when it is read or sent; the iteration, or the call, then throws.
 */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly operation: OperationInfo
  readonly of: 'request' | 'response'
  readonly issues: readonly ValidationIssue[]
  /** Which item of a stream is not valid, counted from 0; `undefined` if it is no stream. */
  readonly index: number | undefined

  constructor(
    operation: OperationInfo,
    of: 'request' | 'response',
    issues: readonly ValidationIssue[],
    index?: number,
  ) {
    const shown = issues.slice(0, 5).map(({ path, message }) => `${path.map(String).join('.')} ${message}`)
    const rest = issues.length > shown.length ? [`${issues.length - shown.length} more`] : []
    super(
      `The ${of} of ${operation.id} (${operation.method} ${operation.path}) is not valid: ${[...shown, ...rest].join('; ')}.`,
    )
    this.operation = operation
    this.of = of
    this.issues = issues
    this.index = index
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
      let failure: unknown
      const checked = (
        of: 'request' | 'response',
        mode: ValidationMode,
        value: unknown,
        validator?: Validator | null,
      ) => {
        const item = mode === 'off' ? undefined : validator?.item
        if (item === undefined || !isItems(value) || Array.isArray(value)) return value
        return checkItems(value, (each, index) => {
          const issues = check(item, each, ['body', index])
          if (issues.length === 0) return
          failure = new ValidationError(operation, of, issues, index)
          report(mode, failure as ValidationError)
        })
      }
      if (found && requests !== 'off') {
        const issues = checkRequest(found, input)
        if (issues.length > 0) report(requests, new ValidationError(operation, 'request', issues))
      }
      const body = found ? checked('request', requests, input.body, findBody(found, input)) : input.body
      // A platform may fail with an error of its own if the body that it sends does.
      const sent = client.send(operation, { ...input, body }, callOptions)
      const result = await sent.catch((error: unknown) => Promise.reject(failure ?? error))
      if (!found || responses === 'off') return result
      const schema = found.responses[findStatus(found.responses, result.status) ?? '']
      if (result.ok && isItems(result.data) && !Array.isArray(result.data))
        return { ...result, data: checked('response', responses, result.data, schema) }
      const issues = schema ? check(schema, result.ok === true ? result.data : result.error, ['body']) : []
      if (issues.length > 0) report(responses, new ValidationError(operation, 'response', issues))
      return result
    },
  }
}

function checkRequest(validators: OperationValidators, input: OperationInput): readonly ValidationIssue[] {
  const { path, query, headers, cookies = {}, querystring } = validators
  const required = Object.entries(path).map(([name, schema]) => [name, { schema, required: true }] as const)
  return [
    ...checkParameters('path', Object.fromEntries(required), input.path),
    ...(querystring
      ? checkParameter(querystring, input.query, ['query'])
      : checkParameters('query', query, input.query as object)),
    ...checkParameters('headers', headers, input.headers),
    ...checkParameters('cookies', cookies, input.cookies),
    ...checkBody(validators, input),
  ]
}

function checkParameters(
  place: string,
  parameters: Readonly<Record<string, ParameterValidator>>,
  values: object = {},
): readonly ValidationIssue[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const value: unknown = hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined
    return checkParameter(parameter, value, [place, name])
  })
}

function checkParameter(
  { schema, required }: ParameterValidator,
  value: unknown,
  path: readonly PropertyKey[],
): readonly ValidationIssue[] {
  return value === undefined && !required ? [] : check(schema, value, path)
}

function checkBody(validators: OperationValidators, input: OperationInput): readonly ValidationIssue[] {
  const { body } = input
  if (body === undefined && validators.body?.required !== true) return []
  const schema = findBody(validators, input)
  if (schema?.item === undefined || !Array.isArray(body)) return schema ? check(schema, body, ['body']) : []
  const { item } = schema
  return body.flatMap((each, index) => check(item, each, ['body', index]))
}

function findBody({ body }: OperationValidators, { contentType }: OperationInput): Validator | undefined {
  const contents = body?.contents ?? {}
  return contentType === undefined ? Object.values(contents)[0] : contents[contentType]
}

function check(schema: Validator, value: unknown, path: readonly PropertyKey[]): readonly ValidationIssue[] {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ message, path: below }) => ({ path: [...path, ...below], message }))
}
