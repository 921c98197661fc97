import { addFields, isSpiceCloudError } from '../errors/base.ts'

/** Where a call was made. */
export interface CallSite {
  readonly stack?: string | undefined
}

/**
 * Remembers the line that called `below`, in `site` if there is one already. Cheap: engines write the text of a stack
 * when it is first read.
 */
export function captureSite(below: (...args: never[]) => unknown, site: CallSite = {}): CallSite {
  const { captureStackTrace } = Error as { captureStackTrace?(target: object, below: unknown): void }
  if (captureStackTrace) captureStackTrace(site, below)
  else Object.assign(site, { stack: new Error().stack })
  return site
}

/**
 * Makes the stack of an error name the line that made the call. Its own frames lead into timers and sockets, since
 * engines do not follow a call across them.
 */
export function setStack(error: Error, { stack = '' }: CallSite): void {
  const frames = stack.indexOf('\n    at ')
  error.stack = `${error.name}: ${error.message}${frames < 0 ? `\n${stack}` : stack.slice(frames)}`
}

/** Makes an error of this package name the caller's line, and adds fields that it does not have yet. */
export function locateError(error: unknown, site: CallSite, fields: object = {}): unknown {
  if (isSpiceCloudError(error)) {
    addFields(error, fields)
    setStack(error, site)
  }
  return error
}
