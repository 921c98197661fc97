import { stateOf } from '../call-state.ts'
import type { Decorator } from '../decorator.ts'
import { createCallError } from '../describe-call.ts'
import { RedirectError } from '../errors/transport.ts'
import { redact } from '../redact.ts'
import { discard } from '../request.ts'

/**
 * Refuses redirects: platforms that follow them take custom headers along to any origin, and repeat a POST as
 * a GET.
 */
export function refuseRedirects(): Decorator {
  return (next) => async (url, init, context) => {
    const response = await next(url, { ...init, redirect: 'manual' }, context)
    const { status, type, headers } = response
    // A browser tells no more than that it was a redirect.
    if (type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return response
    await discard(response)
    const location = headers.get('location') ?? ''
    const origin = location && URL.canParse(location, url) ? new URL(location, url).origin : ''
    const target = redact(origin, stateOf(context).secrets) || undefined
    const says = `was redirected${target ? ` to ${target}` : ''}, which is not followed`
    throw createCallError(RedirectError, says, init, context, { status, target })
  }
}
