import { addFields, isSpiceCloudError } from '../errors/base.ts'

/** Location of a call. */
export interface CallSite {
  readonly stack?: string | undefined
}

/** Records the line that called `below`. This is fast: engines format a stack only when it is read. */
export function captureSite(below: (...args: never[]) => unknown, site: CallSite = {}): CallSite {
  const { captureStackTrace } = Error as { captureStackTrace?(target: object, below: unknown): void }
  if (captureStackTrace) captureStackTrace(site, below)
  else Object.assign(site, { stack: new Error().stack })
  return site
}

/** Replaces the frames of an error, which are those of timers and sockets, by those of the call. */
export function setStack(error: Error, { stack = '' }: CallSite): void {
  const frames = stack.indexOf('\n    at ')
  error.stack = `${error.name}: ${error.message}${frames < 0 ? `\n${stack}` : stack.slice(frames)}`
}

/** Adds the caller's line to the stack of an error of this package, and fields that it does not have yet. */
export function locateError(error: unknown, site: CallSite, fields: object = {}): unknown {
  if (isSpiceCloudError(error)) {
    addFields(error, fields)
    setStack(error, site)
  }
  return error
}
