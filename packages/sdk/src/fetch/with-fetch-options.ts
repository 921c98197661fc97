import { optionsOf } from '../call/context.ts'
import type { Decorator } from './decorator.ts'

/** Passes the `fetchOptions` of a call to fetch. They never replace what the call itself determines. */
export function withFetchOptions(): Decorator {
  return (next) => (url, init, context) => {
    const { fetchOptions } = optionsOf(context)
    return next(url, fetchOptions ? { ...(fetchOptions as object), ...init } : init, context)
  }
}
