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
  const guard = (name: keyof Logger) => (message: string, fields: object) => {
    if (logLevels.indexOf(name) >= logLevels.indexOf(level)) callSafely(() => logger[name](message, fields))
  }
  return { debug: guard('debug'), info: guard('info'), warn: guard('warn') }
}

/** Logs attempts: hooks for the lines that the level permits. They list each field, so that no other data is logged. */
export function logAttempts(logger: Logger, level: LogLevel): readonly Hooks[] {
  const log = (name: keyof Logger, event: AttemptEvent, outcome: string, fields: object = {}) => {
    const { call, operation, method, path, attempt } = event
    logger[name](`${method} ${path}${outcome}`, { call, operation, attempt, ...fields })
  }
  const atDebug: Hooks = {
    onRequest: (event) => log('debug', event, ''),
    onResponse: ({ status, durationMs, requestId, ...event }) =>
      log('debug', event, ` -> ${status}`, { durationMs, requestId }),
  }
  const atInfo: Hooks = {
    onRetry: ({ delayMs, reason, ...event }) =>
      log('info', event, ` is sent again in ${Math.round(delayMs)} ms`, { reason: nameOf(reason) }),
    onError: ({ durationMs, error, ...event }) =>
      log('info', event, ' failed', { durationMs, error: nameOf(error) }),
  }
  if (level === 'debug') return [atDebug, atInfo]
  return level === 'info' ? [atInfo] : []
}

/** A status, or the name of an error. */
function nameOf(reason: unknown): number | string {
  if (typeof reason === 'number') return reason
  return reason instanceof Error ? reason.name : typeof reason
}
