import { type AttemptEvent, callSafely, type Hooks } from './hooks.ts'

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
    if (logLevels.indexOf(name) >= logLevels.indexOf(level))
      callSafely(() => logger[name](message, fields), null)
  }
  return { debug: guard('debug'), info: guard('info'), warn: guard('warn') }
}

/**
 * Logs attempts. Lists each field, so that no other data is printed. Returns hooks only for lines that the
 * level permits.
 */
export function logAttempts(logger: Logger, level: LogLevel): readonly Hooks[] {
  const atDebug: Hooks = {
    onRequest: ({ method, path, ...fields }) => logger.debug(`${method} ${path}`, pick(fields)),
    onResponse: ({ method, path, status, durationMs, requestId, ...fields }) =>
      logger.debug(`${method} ${path} -> ${status}`, { ...pick(fields), durationMs, requestId }),
  }
  const atInfo: Hooks = {
    onRetry: ({ method, path, delayMs, reason, ...fields }) =>
      logger.info(`${method} ${path} is sent again in ${Math.round(delayMs)} ms`, {
        ...pick(fields),
        reason: typeof reason === 'number' ? reason : nameOf(reason),
      }),
    onError: ({ method, path, durationMs, error, ...fields }) =>
      logger.info(`${method} ${path} failed`, { ...pick(fields), durationMs, error: nameOf(error) }),
  }
  if (level === 'debug') return [atDebug, atInfo]
  return level === 'info' ? [atInfo] : []
}

function pick({ call, operation, attempt }: Pick<AttemptEvent, 'call' | 'operation' | 'attempt'>): object {
  return { call, operation, attempt }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
