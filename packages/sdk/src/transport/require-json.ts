import { stateOf } from '../call-state.ts'
import type { Decorator } from '../decorator.ts'
import { createCallError } from '../describe-call.ts'
import { ParseError } from '../errors/response.ts'
import { readRequestId, redact } from '../redact.ts'
import { readWhole } from './read-whole.ts'
import { getWholeResponse, isWholeResponse, type WholeResponse } from './whole-response.ts'

const snippetLength = 2048

/**
 * Makes sure that a success that is to be read as JSON is JSON: a login page, a truncated body, another
 * encoding or nothing at all ends the attempt with a `ParseError`. Goes where the body is in memory already.
 */
export function requireJson(): Decorator {
  return (next) => async (url, init, context) => {
    const response = await next(url, init, context)
    const { parseAs = 'json', empty } = context?.operation ?? { empty: true }
    if (empty || parseAs !== 'json' || !response.ok || init.method === 'HEAD') return response

    const whole = isWholeResponse(response)
      ? response
      : await readWhole(response, getWholeResponse(), Infinity, init, context)
    const contentType = response.headers.get('content-type') ?? undefined
    const problem = findProblem(contentType, whole)
    if (!problem) return whole

    const { status } = response
    const { secrets } = stateOf(context)
    const snippet = new TextDecoder().decode(whole.content?.subarray(0, snippetLength))
    throw createCallError(ParseError, `was answered with ${status}, but ${problem}`, init, context, {
      status,
      requestId: readRequestId(response, secrets),
      contentType: contentType && redact(contentType, secrets),
      snippet: redact(snippet, secrets),
      outcomeUnknown: false,
    })
  }
}

function findProblem(contentType = 'application/json', response: WholeResponse): string | null {
  if (!/^\s*(application|text)\/([\w.-]+\+)?json\s*([;,]|$)/i.test(contentType))
    return 'its content is no JSON'
  const charset = /[;,]\s*charset=([^;,]*)/i.exec(contentType)?.[1] ?? 'utf-8'
  if (!/^\s*"?(utf-?8|us-ascii)"?\s*$/i.test(charset)) return 'its text is not in UTF-8'
  if (!response.content?.byteLength) return 'its body is empty'
  try {
    return response.parse() === null ? 'its body is null' : null
  } catch (error) {
    return error instanceof TypeError ? 'its text is not in UTF-8' : 'its body is no JSON that can be read'
  }
}
