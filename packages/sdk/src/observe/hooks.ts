import type { OperationInfo } from '@spice-cloud/client'
import { stateOf } from '../call-state.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { Decorator } from '../decorator.ts'
import { readRequestId } from '../redact.ts'

/** An attempt, told without anything that could be secret: no URL, no header, no body. */
export interface AttemptEvent {
  /** Such as `projects.get`; `oauth.token` where a token is fetched. */
  readonly operation: string
  readonly method: string
  /** With the parameters in braces. */
  readonly path: string
  /** Counted from 1. */
  readonly attempt: number
}

export interface ResponseEvent extends AttemptEvent {
  readonly status: number
  readonly durationMs: number
  readonly requestId: string | undefined
}

export interface RetryEvent extends AttemptEvent {
  /** Milliseconds until the next attempt. */
  readonly delayMs: number
  /** What the attempt ended with: a status, or the error that was thrown. */
  readonly reason: unknown
}

export interface ErrorEvent extends AttemptEvent {
  readonly error: unknown
  readonly durationMs: number
}

/** Functions that are told of every attempt. What they throw is ignored. */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: ((event: AttemptEvent) => void) | undefined
  /** An answer of any status came, and was read. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  /** An attempt failed, and will be followed by another. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
  /** No answer came, or none that could be read. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined
}

/** Calls one hook of each observer. */
export function tell<Name extends keyof Hooks>(
  observers: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  for (const observer of observers) {
    try {
      const hook = observer[name] as ((event: unknown) => unknown) | undefined
      // An async hook may reject; nobody waits for it.
      if (hook) Promise.resolve(hook.call(observer, event)).catch(() => {})
    } catch {}
  }
}

/** What is told of every attempt. */
export function describeAttempt({ id, method, path }: OperationInfo, attempt: number): AttemptEvent {
  return { operation: id, method, path, attempt }
}

/** Tells observers of every attempt that belongs to an operation. */
export function withHooks(observers: readonly Hooks[], clock: Clock = systemClock): Decorator {
  if (observers.length === 0) return (next) => next
  return (next) => async (url, init, context) => {
    if (!context) return next(url, init, context)
    const event = describeAttempt(context.operation, stateOf(context).attempts ?? 1)
    tell(observers, 'onRequest', event)
    const begin = clock.now()
    try {
      const response = await next(url, init, context)
      const requestId = readRequestId(response, stateOf(context).secrets)
      tell(observers, 'onResponse', {
        ...event,
        status: response.status,
        durationMs: clock.now() - begin,
        requestId,
      })
      return response
    } catch (error) {
      tell(observers, 'onError', { ...event, error, durationMs: clock.now() - begin })
      throw error
    }
  }
}
