import { createCallError } from '../call/describe.ts'
import { ParseError } from '../errors/failures.ts'
import { describeHead, redact } from '../errors/redact.ts'
import { createLayer, type Decorator } from './layer.ts'
import { contentOf, readResponse } from './response.ts'

const snippetLength = 2048
const strict = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })

/** Fails an attempt if a success contains no valid JSON although its operation returns JSON, as a login page does. */
export function requireJson(): Decorator {
  return createLayer(async (exchange, next) => {
    const response = await next()
    const { init, context, state } = exchange
    const { id, parseAs = 'json', empty } = context?.operation ?? { empty: true }
    if (state.stream || empty || parseAs !== 'json' || !response.ok || init.method === 'HEAD') return response

    const whole = await readResponse(response, Infinity, exchange)
    const content = contentOf(whole)
    const contentType = whole.headers.get('content-type') || undefined
    // An operation that the document does not define may respond without data.
    const problem = id === 'request' && !content?.byteLength ? null : findProblem(contentType, content)
    if (!problem) return whole
    const clean = (text: string) => redact(text, state.secrets)
    const fields = {
      ...describeHead(whole, state.secrets),
      contentType: contentType && clean(contentType),
      snippet: clean(new TextDecoder().decode(content?.subarray(0, snippetLength))),
      outcomeUnknown: false,
    }
    throw createCallError(ParseError, `received ${whole.status}, but ${clean(problem)}`, exchange, fields)
  })
}

function findProblem(
  contentType = 'application/json',
  content: Uint8Array | null | undefined,
): string | null {
  if (!/^\s*(application|text)\/([\w.-]+\+)?json\s*([;,]|$)/i.test(contentType)) {
    return `its content type is not JSON (${contentType.slice(0, 60)})`
  }
  const charset = /[;,]\s*charset=([^;,]*)/i.exec(contentType)?.[1] ?? 'utf-8'
  if (!/^\s*"?(utf-?8|us-ascii)"?\s*$/i.test(charset)) return 'its body is not in UTF-8'
  if (!content?.byteLength) return 'its body is empty'
  try {
    const value: unknown = JSON.parse(strict.decode(content))
    return value === null ? 'its body is null' : null
  } catch (error) {
    return error instanceof TypeError ? 'its body is not in UTF-8' : 'its body is not valid JSON'
  }
}
