import type { Hooks } from './hooks.ts'

/** Receives log lines; `console` is one. The fields contain no secrets. */
export interface Logger {
  /** Each request and each response. */
  debug(message: string, fields: object): void
  /** Failures and retries. */
  info(message: string, fields: object): void
  /** Problems that need attention. */
  warn(message: string, fields: object): void
}

/** The levels, from the most to the least verbose. */
export const logLevels = ['debug', 'info', 'warn', 'off'] as const

/** The least severe lines to log. */
export type LogLevel = (typeof logLevels)[number]

/** A logger that never throws, and logs nothing below the level. */
export function guardLogger(logger: Logger, level: LogLevel): Logger {
  const guard = (name: Exclude<LogLevel, 'off'>) => (message: string, fields: object) => {
    if (logLevels.indexOf(name) < logLevels.indexOf(level)) return
    try {
      // A logger may be asynchronous, and reject.
      const result: unknown = logger[name](message, fields)
      if (result instanceof Promise) result.catch(() => {})
    } catch {}
  }
  return { debug: guard('debug'), info: guard('info'), warn: guard('warn') }
}

/**
 * Logs attempts, field by field, so that nothing is printed that is not named here. Returns hooks only for lines that the
 * level permits.
 */
export function logAttempts(logger: Logger, level: LogLevel): readonly Hooks[] {
  const atDebug: Hooks = {
    onRequest: ({ call, operation, method, path, attempt }) =>
      logger.debug(`${method} ${path}`, { call, operation, attempt }),
    onResponse: ({ call, operation, method, path, attempt, status, durationMs, requestId }) =>
      logger.debug(`${method} ${path} -> ${status}`, { call, operation, attempt, durationMs, requestId }),
  }
  const atInfo: Hooks = {
    onRetry: ({ call, operation, method, path, attempt, delayMs, reason }) =>
      logger.info(`${method} ${path} is sent again in ${Math.round(delayMs)} ms`, {
        call,
        operation,
        attempt,
        reason: typeof reason === 'number' ? reason : nameOf(reason),
      }),
    onError: ({ call, operation, method, path, attempt, durationMs, error }) =>
      logger.info(`${method} ${path} failed`, { call, operation, attempt, durationMs, error: nameOf(error) }),
  }
  if (level === 'debug') return [atDebug, atInfo]
  return level === 'info' ? [atInfo] : []
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
