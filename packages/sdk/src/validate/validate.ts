import type { OperationInfo, OperationInput } from '@spice-cloud/client'
import { type Issue, ValidationError } from '../errors/usage.ts'
import type { Logger } from '../observe/logger.ts'

/** What a schema found wrong. */
interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What checks one value. Every schema of zod is one. */
export interface Schema {
  /** Says whether a value is right, and if not, what is wrong with it. Does not throw. */
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined
  }
}

/** What is checked of an operation. */
export interface OperationSchemas {
  readonly body: {
    readonly required: boolean
    readonly contents: Readonly<Record<string, Schema>>
  } | null
  /** By status, range (`4XX`) or `default`; `null` where an answer has no body. */
  readonly responses: Readonly<Record<string, Schema | null>>
}

/** Finds what is to be checked by an operation's id: `validators()` of `@spice-cloud/schemas`. */
export type Validators = (operationId: string) => OperationSchemas | undefined

/** `off`: nothing is checked; `warn`: what is wrong is logged; `strict`: it is thrown as a `ValidationError`. */
export type ValidationMode = 'off' | 'warn' | 'strict'

/** With what to check requests and answers, and what to do about a finding. */
export interface ValidationOptions {
  readonly validators: Validators
  /** @default 'strict' */
  readonly requests?: ValidationMode | undefined
  /** @default 'warn', so that an answer is never lost because the service knows more than we do */
  readonly responses?: ValidationMode | undefined
}

/** Checks what is sent and what comes back. Data goes on as it is: nothing is stripped or converted. */
export interface Validate {
  request(operation: OperationInfo, input: OperationInput): void
  response(operation: OperationInfo, status: number, data: unknown): void
}

/** Makes the checks of a client. */
export function createValidate(
  given: Validators | ValidationOptions,
  logger: Pick<Logger, 'warn'>,
): Validate {
  const options = typeof given === 'function' ? { validators: given } : given
  const { validators, requests = 'strict', responses = 'warn' } = options

  function check(
    operation: OperationInfo,
    of: 'request' | 'response',
    mode: ValidationMode,
    schema: Schema,
    value: unknown,
  ) {
    const parsed = schema.safeParse(value)
    if (parsed.success) return
    const { id, method, path } = operation
    const issues = (parsed.error?.issues ?? []).map(
      (issue): Issue => ({
        path: ['body', ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))],
        message: issue.message,
      }),
    )
    const places = issues.slice(0, 5).map((issue) => `${issue.path.join('.')} ${issue.message}`)
    const message = `The ${of} of ${method} ${path} is not valid (${places.join('; ')})`
    if (mode === 'strict') throw new ValidationError(message, { operation: id, method, path, of, issues })
    logger.warn(message, { operation: id, issues })
  }

  return {
    request(operation, { body }) {
      const expected = requests === 'off' ? null : validators(operation.id)?.body
      const schema = expected && Object.values(expected.contents)[0]
      if (schema && (expected.required || body !== undefined))
        check(operation, 'request', requests, schema, body)
    },
    response(operation, status, data) {
      const expected = responses === 'off' ? undefined : validators(operation.id)?.responses
      const schema = expected?.[status] ?? expected?.[`${String(status)[0]}XX`] ?? expected?.default
      if (schema) check(operation, 'response', responses, schema, data)
    },
  }
}
