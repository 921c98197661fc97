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

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'off']

/** The logger without the lines below a level. */
export function limitLogger(logger: Logger, level: LogLevel): Logger {
  const write =
    (line: 'debug' | 'info' | 'warn') =>
    (message: string, fields: object): void => {
      if (levels.indexOf(line) >= levels.indexOf(level)) logger[line](message, fields)
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn') }
}

/** Writes attempts to a log: field by field, so that nothing is printed that is not named here. */
export function logAttempts(logger: Logger): Hooks {
  return {
    onRequest: ({ operation, method, path, attempt }) =>
      logger.debug(`${method} ${path}`, { operation, attempt }),
    onResponse: ({ operation, method, path, attempt, status, durationMs, requestId }) =>
      logger.debug(`${method} ${path} -> ${status}`, { operation, attempt, durationMs, requestId }),
    onRetry: ({ operation, method, path, attempt, delayMs, reason }) =>
      logger.info(`${method} ${path} is sent again in ${Math.round(delayMs)} ms`, {
        operation,
        attempt,
        reason: typeof reason === 'number' ? reason : nameOf(reason),
      }),
    onError: ({ operation, method, path, attempt, durationMs, error }) =>
      logger.info(`${method} ${path} failed`, { operation, attempt, durationMs, error: nameOf(error) }),
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
