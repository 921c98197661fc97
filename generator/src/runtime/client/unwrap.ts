import { type AnyResult, findOperation, type OperationInfo } from './runtime.ts'

type AnyFailure = Extract<AnyResult, { readonly ok: false }>

/** The data of a result that succeeds. */
export type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never

/** The failures of the function of an operation, or of its result. */
export type FailureOf<Source> = Source extends (...rest: never[]) => Promise<infer Result>
  ? Extract<Result, { readonly ok: false }>
  : Extract<Source, { readonly ok: false }>

/** A union with one error for each failure, so that a comparison of `status` narrows `body`. */
export type ErrorOf<Failure> = [Failure] extends [never]
  ? OperationError
  : Failure extends AnyFailure
    ? OperationError<Failure>
    : never

/** Thrown by `unwrap` when an operation fails: the server responded, with another status than success. */
export class OperationError<Failure extends AnyFailure = AnyFailure> extends Error {
  override readonly name = 'OperationError'
  readonly status: Failure['status']
  /** The body of the response: JSON as a value, anything else as text. */
  readonly body: Failure['error']
  readonly operation: OperationInfo | undefined
  readonly response: Response

  constructor({ status, error, response }: AnyFailure) {
    const operation = findOperation(response)
    const call = operation ? `${operation.id} (${operation.method} ${operation.path})` : 'The operation'
    super(`${call} failed with status ${status}.`)
    this.status = status
    this.body = error
    this.operation = operation
    this.response = response
  }
}

/**
 * Returns the data of a call.
 *
 * @throws OperationError if the operation fails.
 * @example
 * const projects = await unwrap(listProjects(client))
 */
export async function unwrap<Result extends AnyResult>(
  call: Promise<Result> | Result,
): Promise<DataOf<Result>> {
  const result: AnyResult = await call
  if (result.ok === false) throw new OperationError(result)
  return result.data as DataOf<Result>
}

/**
 * Returns true if an error is one that `unwrap` throws; with an operation, whether it comes from it, which types its status
 * and body.
 *
 * @example
 * if (isOperationError(error, createProject) && error.status === 409) …
 */
export function isOperationError<Call extends { readonly operation: OperationInfo }>(
  error: unknown,
  call?: Call,
): error is ErrorOf<FailureOf<Call>> {
  if (!(error instanceof Error) || error.name !== 'OperationError') return false
  return call === undefined || (error as OperationError).operation?.id === call.operation.id
}
