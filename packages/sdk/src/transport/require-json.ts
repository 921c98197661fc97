import { stateOf } from '../call-state.ts'
import type { Decorator } from '../decorator.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import { ParseError } from '../errors/response.ts'
import { readRequestId, redact } from '../redact.ts'
import { peekBody } from './read-body.ts'

const snippetLength = 2048

/**
 * Makes sure that a success that is to be read as JSON is JSON: a login page, a truncated body, another
 * encoding or nothing at all ends the attempt with a `ParseError`. Goes where the body is in memory already.
 */
export function requireJson(): Decorator {
  return (next) => async (request, context) => {
    const response = await next(request, context)
    const { parseAs = 'json', empty } = context?.operation ?? { empty: true }
    if (empty || parseAs !== 'json' || !response.ok || request.method === 'HEAD') return response

    const contentType = response.headers.get('content-type') ?? undefined
    const bytes = await peekBody(response)
    const problem = findProblem(contentType, bytes)
    if (!problem) return response

    const { secrets } = stateOf(context)
    const call = describeCall(request, context)
    const snippet = new TextDecoder().decode(bytes.subarray(0, snippetLength))
    throw new ParseError(`${nameCall(call)} was answered with ${response.status}, but ${problem}`, {
      ...call,
      status: response.status,
      requestId: readRequestId(response, secrets),
      contentType: contentType && redact(contentType, secrets),
      snippet: redact(snippet, secrets),
      outcomeUnknown: false,
    })
  }
}

function findProblem(contentType: string | undefined, bytes: Uint8Array): string | null {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(/[;,]/)
  if (contentType && !/^\s*(application|text)\/([\w.-]+\+)?json\s*$/.test(type))
    return 'its content is no JSON'
  const charset = parameters.find((one) => one.trim().startsWith('charset='))
  if (charset && !/=\s*"?(utf-?8|us-ascii)"?\s*$/.test(charset)) return 'its text is not in UTF-8'
  if (bytes.byteLength === 0) return 'its body is empty'
  try {
    // `ignoreBOM: false` takes a byte order mark away.
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return value === null ? 'its body is null' : null
  } catch (error) {
    return error instanceof TypeError ? 'its text is not in UTF-8' : 'its body is no JSON that can be read'
  }
}
