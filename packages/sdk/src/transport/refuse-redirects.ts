import { stateOf } from '../call-state.ts'
import type { Decorator } from '../decorator.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import { RedirectError } from '../errors/transport.ts'
import { redact } from '../redact.ts'
import { copyRequest, discard } from '../request.ts'

/**
 * Refuses redirects: platforms that follow them take custom headers along to any origin, and repeat a POST as
 * a GET.
 */
export function refuseRedirects(): Decorator {
  return (next) => async (request, context) => {
    const sent = request.redirect === 'manual' ? request : copyRequest(request, { redirect: 'manual' })
    const response = await next(sent, context)
    // A browser tells no more than that it was a redirect.
    if (response.type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(response.status))
      return response
    await discard(response)
    const location = response.headers.get('location') ?? ''
    const origin =
      location && URL.canParse(location, request.url) ? new URL(location, request.url).origin : ''
    const target = redact(origin, stateOf(context).secrets) || undefined
    const call = describeCall(request, context)
    throw new RedirectError(
      `${nameCall(call)} was redirected${target ? ` to ${target}` : ''}, which is not followed`,
      {
        ...call,
        status: response.status,
        target,
      },
    )
  }
}
