import type { OperationInfo, OperationInput, OperationValidators, ValidationMode } from '@spice-cloud/client'
import { ValidationError } from '../errors/usage.ts'
import type { Logger } from '../observe/logger.ts'

/** The schemas of an operation: of its body, and of its responses by status, range (`4XX`) or `default`. */
type OperationSchemas = Pick<OperationValidators, 'body' | 'responses'>

/** Validates one value. Every schema of zod is one. */
export type Schema = NonNullable<OperationSchemas['responses'][string]>

/** Finds the schemas of an operation by its id: `validators()` of `@spice-cloud/schemas`. */
export type Validators = (operationId: string) => OperationSchemas | undefined

/** Options for validating requests and responses. */
export interface ValidationOptions {
  readonly validators: Validators
  /** `off`: no validation; `warn`: problems are logged; `strict`: they throw a `ValidationError`. @default 'strict' */
  readonly requests?: ValidationMode | undefined
  /** @default 'warn', so that no response is lost because the service is newer than the schemas */
  readonly responses?: ValidationMode | undefined
}

/** Validates what is sent and received. Data is not changed. Errors that validators throw are logged. */
export class Validation {
  readonly #options: ValidationOptions
  readonly #logger: Pick<Logger, 'warn'>

  constructor(validation: Validators | ValidationOptions, logger: Pick<Logger, 'warn'>) {
    this.#options = typeof validation === 'function' ? { validators: validation } : validation
    this.#logger = logger
  }

  request(operation: OperationInfo, { body }: OperationInput): void {
    const { requests = 'strict' } = this.#options
    const find = ({ body: expected }: OperationSchemas) =>
      expected && (expected.required || body !== undefined) ? Object.values(expected.contents)[0] : null
    this.#check(operation, 'request', requests, find, body)
  }

  /** Returns the data; a stream validates each item when it is read. */
  response(operation: OperationInfo, status: number, data: unknown): unknown {
    const { responses = 'warn' } = this.#options
    const find = ({ responses: expected }: OperationSchemas) =>
      expected[status] ?? expected[`${String(status)[0]}XX`] ?? expected.default
    if (isStream(data)) {
      return mapItems(data, (item, index) =>
        this.#check(operation, 'response', responses, (schemas) => find(schemas)?.item, item, index),
      )
    }
    this.#check(operation, 'response', responses, find, data)
    return data
  }

  #check(
    { id, method, path }: OperationInfo,
    of: 'request' | 'response',
    mode: ValidationMode,
    find: (schemas: OperationSchemas) => Schema | null | undefined,
    value: unknown,
    index?: number,
  ): void {
    if (mode === 'off') return
    const subject = `The ${of} of ${method} ${path}`
    let issues: ValidationError['issues']
    try {
      const schemas = this.#options.validators(id)
      const found = (schemas && find(schemas))?.safeParse(value).error
      if (!found) return
      const prefix = index === undefined ? ['body'] : ['body', index]
      issues = found.issues.map(({ path, message }) => ({
        path: [...prefix, ...path.map((part) => (typeof part === 'symbol' ? String(part) : part))],
        message,
      }))
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown.name : typeof thrown
      this.#logger.warn(`${subject} was not validated: the validator threw`, { operation: id, error })
      return
    }
    const problems = issues.slice(0, 5).map(({ path, message }) => `${path.join('.')} ${message}`)
    const message = `${subject} is not valid (${problems.join('; ')})`
    if (mode === 'strict')
      throw new ValidationError(message, { operation: id, method, path, of, issues, index })
    this.#logger.warn(message, { operation: id, issues })
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
