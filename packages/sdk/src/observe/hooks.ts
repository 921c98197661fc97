import type { CallContext } from '@spice-cloud/client'
import { stateOf } from '../call/context.ts'
import { readRequestId } from '../errors/redact.ts'
import { createLayer, type Decorator } from '../fetch/layer.ts'
import { type Clock, systemClock } from '../time/clock.ts'

/** An attempt. Contains nothing that could be secret: no URL, no header, no body. */
export interface AttemptEvent {
  /** Identifies the call among concurrent ones. */
  readonly call: string
  /** Such as `projects.get`; `oauth.token` for a token request. */
  readonly operation: string
  readonly method: string
  /** With the parameters in braces. */
  readonly path: string
  /** Counted from 1. */
  readonly attempt: number
}

/** A response to an attempt. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number
  readonly durationMs: number
  readonly requestId: string | undefined
}

/** A retry. */
export interface RetryEvent extends AttemptEvent {
  /** Milliseconds until the next attempt. */
  readonly delayMs: number
  /** Outcome of the attempt: a status, or the error that was thrown. */
  readonly reason: unknown
}

/** A failed attempt. */
export interface ErrorEvent extends AttemptEvent {
  readonly error: unknown
  readonly durationMs: number
}

/** Functions that are called for each attempt. Their errors are ignored. */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: ((event: AttemptEvent) => unknown) | undefined
  /** A response of any status was received and read. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined
  /** An attempt failed and will be repeated. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined
  /** No usable response was received. */
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined
}

/** Calls a function of the user and ignores its errors. Does not wait for a promise. */
export function callSafely(run: () => unknown): void {
  try {
    const result = run() as PromiseLike<unknown> | undefined
    if (typeof result?.then === 'function') Promise.resolve(result).catch(() => {})
  } catch {}
}

/** Calls one hook of each observer. */
export function notify<Name extends keyof Hooks>(
  observers: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  for (const observer of observers) {
    const hooks = observer as Readonly<Record<Name, ((value: typeof event) => unknown) | undefined>>
    callSafely(() => hooks[name]?.(event))
  }
}

/** Describes an attempt for hooks. */
export function describeAttempt(context: CallContext, attempt: number): AttemptEvent {
  const { id, method, path } = context.operation
  return { call: stateOf(context).id, operation: id, method, path, attempt }
}

/** Notifies observers of each attempt that belongs to an operation. */
export function withHooks(observers: readonly Hooks[], clock: Clock = systemClock): Decorator {
  if (observers.length === 0) return (next) => next
  return createLayer(async ({ context, state }, next) => {
    if (!context) return next()
    const event = describeAttempt(context, state.attempts ?? 1)
    notify(observers, 'onRequest', event)
    const begin = clock.now()
    try {
      const response = await next()
      notify(observers, 'onResponse', {
        ...event,
        status: response.status,
        durationMs: clock.now() - begin,
        requestId: readRequestId(response.headers, state.secrets),
      })
      return response
    } catch (error) {
      notify(observers, 'onError', { ...event, error, durationMs: clock.now() - begin })
      throw error
    }
  })
}
