import { CredentialError } from '../errors/usage.ts'
import type { IssuedToken } from './token-cache.ts'

const defaultLifetimeMs = 5 * 60_000
const longestLifetimeMs = 24 * 60 * 60_000

// The codes of RFC 6749, section 5.2. Errors contain nothing else of the response, which may contain the secret.
const codes =
  /"error"\s*:\s*"(invalid_request|invalid_client|invalid_grant|unauthorized_client|unsupported_grant_type|invalid_scope)"/

/** Reads the response of the token endpoint at `host`. `client` is named in messages. */
export function readTokenResponse(status: number, body: string, client: string, host: string): IssuedToken {
  if (status < 200 || status > 299) {
    const code = codes.exec(body)?.[1]
    const message = `the token endpoint at ${host} refused ${client} with ${status}${code ? ` (${code})` : ''}`
    throw new CredentialError(message, { status, code })
  }
  const malformed = (problem: string) =>
    new CredentialError(`malformed token response from ${host} for ${client}: ${problem}`, { status })
  let fields: { access_token?: unknown; token_type?: unknown; expires_in?: unknown } | null
  try {
    fields = JSON.parse(body)
  } catch {
    throw malformed('it is not JSON')
  }
  const { access_token: value, token_type: type, expires_in: life } = fields ?? {}
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) throw malformed('no usable access_token')
  if (type !== undefined && !/^bearer$/i.test(String(type))) throw malformed('token_type is not Bearer')
  return { value, lifetimeMs: readLifetime(life) }
}

/** A missing or invalid lifetime counts as five minutes; the longest is a day. */
function readLifetime(expiresIn: unknown): number {
  const seconds = typeof expiresIn === 'string' && expiresIn.trim() ? Number(expiresIn) : expiresIn
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) return defaultLifetimeMs
  return Math.min(Math.max(0, seconds * 1000), longestLifetimeMs)
}
