import { stateOf } from '../call/context.ts'
import { createCallError } from '../call/describe.ts'
import { cleanHeaders, redact } from '../errors/redact.ts'
import { RedirectError } from '../errors/transport.ts'
import type { Decorator } from './decorator.ts'
import { discard, readHead } from './foreign-response.ts'

/**
 * Refuses redirects: platforms that follow them send custom headers to any origin, and repeat a POST as a GET.
 */
export function refuseRedirects(): Decorator {
  return (next) => async (url, init, context) => {
    const response = await next(url, { ...init, redirect: 'manual' }, context)
    const { status, headers } = readHead(response)
    // Browsers report only that it was a redirect.
    if (response.type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return response
    await discard(response)
    const location = headers.get('location') ?? ''
    const origin = location && URL.canParse(location, url) ? new URL(location, url).origin : ''
    const { secrets } = stateOf(context)
    const target = redact(origin, secrets) || undefined
    const problem = `was redirected${target ? ` to ${target}` : ''}, and redirects are not followed`
    const fields = { status, headers: cleanHeaders(headers, secrets), target }
    throw createCallError(RedirectError, problem, init, context, fields)
  }
}
