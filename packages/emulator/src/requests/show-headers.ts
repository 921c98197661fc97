import { redacted } from './redact.ts'

const mediaTypes = /^[\w.+*-]+\/[\w.+*-]+(\s*[;,]\s*[\w.+*-]+([=/][\w.+*"-]+)?)*$/
const products = /^[\w.-]+\/[\w.+-]+( (\([^()]*\)|[\w.-]+\/[\w.+-]+))*$/
const origins = /^(null|https?:\/\/[\w.-]+(:\d+)?)$/
const uuids = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The request headers whose values are shown if they have this form. The value of any other can be a secret. */
const forms: Readonly<Record<string, RegExp | null>> = {
  accept: mediaTypes,
  'content-type': mediaTypes,
  'user-agent': products,
  origin: origins,
  'idempotency-key': uuids,
  // Shown if it is the organization that was chosen.
  'x-org-name': null,
  authorization: null,
}

/** The request headers that are listed. */
export const shownRequestHeaders: readonly string[] = Object.keys(forms)

const shownResponseHeaders: ReadonlySet<string> = new Set([
  'allow',
  'cache-control',
  'content-type',
  'etag',
  'last-modified',
  'location',
  'retry-after',
  'vary',
  'www-authenticate',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
])

/** The headers of a request, without their secrets. */
export function showRequestHeaders(
  headers: Readonly<Record<string, string>>,
  org: string | null,
): Record<string, string> {
  const show = ([name, value]: [string, string]) => {
    const isShown = name === 'x-org-name' ? value === org : (forms[name]?.test(value) ?? false)
    return [name, isShown ? value : redacted]
  }
  return Object.fromEntries(Object.entries(headers).map(show))
}

/** The shown part of the headers of a response, which the emulator wrote. */
export function showResponseHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const shown = Object.entries(headers).filter(([name]) => shownResponseHeaders.has(name.toLowerCase()))
  return Object.fromEntries(shown.map(([name, value]) => [name.toLowerCase(), value]))
}
