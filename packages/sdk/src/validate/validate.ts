import type { OperationInfo, OperationInput } from '@spice-cloud/client'
import { type Issue, ValidationError } from '../errors/usage.ts'
import type { Logger } from '../observe/logger.ts'

/** A problem that a schema reports. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Validates one value. Every schema of zod is one. */
export interface Schema {
  /** Validates the items of a stream. */
  readonly item?: Schema
  /** Reports whether a value is valid, and its problems. Does not throw. */
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined
  }
}

/** The schemas of an operation. */
export interface OperationSchemas {
  readonly body: {
    readonly required: boolean
    readonly contents: Readonly<Record<string, Schema>>
  } | null
  /** By status, range (`4XX`) or `default`; `null` for a response without a body. */
  readonly responses: Readonly<Record<string, Schema | null>>
}

/** Finds the schemas of an operation by its id: `validators()` of `@spice-cloud/schemas`. */
export type Validators = (operationId: string) => OperationSchemas | undefined

/** `off`: no validation; `warn`: problems are logged; `strict`: they are thrown as a `ValidationError`. */
export type ValidationMode = 'off' | 'warn' | 'strict'

/** Options for validating requests and responses. */
export interface ValidationOptions {
  readonly validators: Validators
  /** @default 'strict' */
  readonly requests?: ValidationMode | undefined
  /** @default 'warn', so that no response is lost because the service is newer than the schemas */
  readonly responses?: ValidationMode | undefined
}

/** Validates what is sent and received. Data is not changed: nothing is stripped or converted. */
export interface Validate {
  request(operation: OperationInfo, input: OperationInput): void
  /** Returns the data; a stream validates each item when it is read. */
  response(operation: OperationInfo, status: number, data: unknown): unknown
}

/** Creates the validation of a client. Errors that validators throw are logged, and do not make the call fail. */
export function createValidate(
  validation: Validators | ValidationOptions,
  logger: Pick<Logger, 'warn'>,
): Validate {
  const options = typeof validation === 'function' ? { validators: validation } : validation
  const { validators, requests = 'strict', responses = 'warn' } = options

  function check(
    { id, method, path }: OperationInfo,
    of: 'request' | 'response',
    mode: ValidationMode,
    find: (schemas: OperationSchemas) => Schema | null | undefined,
    value: unknown,
    index?: number,
  ) {
    if (mode === 'off') return
    const subject = `The ${of} of ${method} ${path}`
    let issues: Issue[]
    try {
      const schemas = validators(id)
      const { error } = (schemas && find(schemas))?.safeParse(value) ?? {}
      if (!error) return
      issues = error.issues.map((issue) => ({
        path: [
          'body',
          ...(index === undefined ? [] : [index]),
          ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
        ],
        message: issue.message,
      }))
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown.name : typeof thrown
      return logger.warn(`${subject} was not validated: the validator threw`, { operation: id, error })
    }
    const problems = issues.slice(0, 5).map((issue) => `${issue.path.join('.')} ${issue.message}`)
    const message = `${subject} is not valid (${problems.join('; ')})`
    if (mode === 'strict')
      throw new ValidationError(message, { operation: id, method, path, of, issues, index })
    logger.warn(message, { operation: id, issues })
  }

  return {
    request(operation, { body }) {
      const find = ({ body: expected }: OperationSchemas) =>
        expected && (expected.required || body !== undefined) ? Object.values(expected.contents)[0] : null
      check(operation, 'request', requests, find, body)
    },
    response(operation, status, data) {
      const find = ({ responses: expected }: OperationSchemas) =>
        expected[status] ?? expected[`${String(status)[0]}XX`] ?? expected.default
      if (!isStream(data)) {
        check(operation, 'response', responses, find, data)
        return data
      }
      return mapItems(data, (item, index) =>
        check(operation, 'response', responses, (schemas) => find(schemas)?.item, item, index),
      )
    },
  }
}

function isStream(data: unknown): data is AsyncIterable<unknown> {
  return typeof data === 'object' && data !== null && Symbol.asyncIterator in data && !('getReader' in data)
}

async function* mapItems(
  items: AsyncIterable<unknown>,
  visit: (item: unknown, index: number) => void,
): AsyncGenerator<unknown, void, undefined> {
  let index = 0
  for await (const item of items) {
    visit(item, index++)
    yield item
  }
}
