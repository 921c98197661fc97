import { createCallError } from '../call/describe.ts'
import { RedirectError } from '../errors/failures.ts'
import { describeHead, redact } from '../errors/redact.ts'
import { discard, readHead } from './foreign-response.ts'
import { createLayer, type Decorator } from './layer.ts'

/**
 * Refuses redirects: platforms that follow them send custom headers to any origin, and repeat a POST as a GET.
 */
export function refuseRedirects(): Decorator {
  return createLayer(async (exchange, next) => {
    const response = await next({ redirect: 'manual' })
    const head = readHead(response)
    const { status, headers } = head
    // Browsers do not report the target of a redirect.
    if (response.type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return response
    await discard(response)
    const location = headers.get('location') ?? ''
    const { secrets } = exchange.state
    const isUrl = location !== '' && URL.canParse(location, exchange.url)
    const target = isUrl ? redact(new URL(location, exchange.url).origin, secrets) : undefined
    const problem = `was redirected${target ? ` to ${target}` : ''}, and redirects are not followed`
    throw createCallError(RedirectError, problem, exchange, { ...describeHead(head, secrets), target })
  })
}
