import type { Hooks } from './hooks.ts'

/** Where log lines go; `console` is one. The fields are safe to print: they never hold secrets. */
export interface Logger {
  /** Every request and every answer. */
  debug(message: string, fields: object): void
  /** What failed, and what is sent again. */
  info(message: string, fields: object): void
  /** What somebody should look at. */
  warn(message: string, fields: object): void
}

/** From the most to the least talkative. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'off'

/**
 * Writes attempts to a log: field by field, so that nothing is printed that is not named here. There are hooks only
 * for the lines that the level lets through.
 */
export function logAttempts(logger: Logger, level: LogLevel): readonly Hooks[] {
  const atDebug: Hooks = {
    onRequest: ({ operation, method, path, attempt }) =>
      logger.debug(`${method} ${path}`, { operation, attempt }),
    onResponse: ({ operation, method, path, attempt, status, durationMs, requestId }) =>
      logger.debug(`${method} ${path} -> ${status}`, { operation, attempt, durationMs, requestId }),
  }
  const atInfo: Hooks = {
    onRetry: ({ operation, method, path, attempt, delayMs, reason }) =>
      logger.info(`${method} ${path} is sent again in ${Math.round(delayMs)} ms`, {
        operation,
        attempt,
        reason: typeof reason === 'number' ? reason : nameOf(reason),
      }),
    onError: ({ operation, method, path, attempt, durationMs, error }) =>
      logger.info(`${method} ${path} failed`, { operation, attempt, durationMs, error: nameOf(error) }),
  }
  if (level === 'debug') return [atDebug, atInfo]
  return level === 'info' ? [atInfo] : []
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
