import type { OperationInfo } from '@spice-cloud/client'
import { CallState, createContext } from '../call/context.ts'
import { CredentialError, isCredentialError } from '../errors/usage.ts'
import { decorate } from '../fetch/layer.ts'
import { refuseRedirects } from '../fetch/refuse-redirects.ts'
import { hostOf, withFetchOptions } from '../fetch/request.ts'
import { checkOptions, type Rule, type Rules } from '../input/options.ts'
import { withRetry } from '../retry/with-retry.ts'
import { withTimeout } from '../time/with-timeout.ts'
import type { Credential, TokenRequest } from './credential.ts'
import { TokenCache } from './token-cache.ts'
import { readTokenResponse } from './token-response.ts'
import { deriveTokenUrl, requireSafeUrl } from './urls.ts'

/** An OAuth client, and how its tokens are requested. */
export interface ClientCredentialsOptions {
  readonly clientId: string
  readonly clientSecret: string
  /** Scopes to request. @default all scopes of the client */
  readonly scopes?: readonly string[] | undefined
  /** The token endpoint. @default derived from the base URL: `https://spice.ai/api/oauth/token` */
  readonly tokenUrl?: string | undefined
  /** Encoding of the token request. @default 'json' */
  readonly format?: 'json' | 'form' | undefined
  /** Allows a `tokenUrl` with plain http to a host other than localhost. @default false */
  readonly allowInsecureHttp?: boolean | undefined
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const text: Rule = ['a non-empty string', isText, 'secret']

const rules: Rules = {
  clientId: text,
  clientSecret: text,
  tokenUrl: text,
  scopes: ['an array of strings', (value) => Array.isArray(value) && value.every(isText)],
  format: ['json or form', (value) => ['json', 'form'].includes(`${value}`)],
  allowInsecureHttp: ['true or false', (value) => typeof value === 'boolean'],
}

// Hooks and errors report a token request as this operation.
const operation: OperationInfo = {
  id: 'oauth.token',
  method: 'POST',
  path: '/api/oauth/token',
  idempotent: true,
  // No layer parses the response, so no error or log can contain the token.
  parseAs: 'text',
}

/**
 * An OAuth client of an organization. Its token is requested by the first call, shared by all waiting calls, and
 * renewed before it expires. The credential stores one token per token endpoint.
 * @throws ConfigurationError if the id or the secret is missing.
 *
 * @example
 * const spice = new SpiceCloud({ credential: clientCredentials({ clientId, clientSecret }) })
 */
export function clientCredentials(options: ClientCredentialsOptions): Credential {
  const { clientId = null, clientSecret = null } = Object(options) as Partial<ClientCredentialsOptions>
  // A missing id or secret becomes null, which fails its rule.
  const given = { ...options, clientId, clientSecret } as ClientCredentialsOptions
  const { scopes, tokenUrl, format, allowInsecureHttp } = checkOptions(given, rules, 'clientCredentials')
  const fields = {
    client_id: given.clientId.trim(),
    client_secret: given.clientSecret.trim(),
    grant_type: 'client_credentials',
    ...(scopes?.length ? { scope: scopes.join(' ') } : {}),
  }
  const body = format === 'form' ? new URLSearchParams(fields).toString() : JSON.stringify(fields)
  const type = format === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  const caches = new Map<string, TokenCache>()
  let retry: ReturnType<typeof withRetry> | undefined

  async function issue(url: string, { fetch, clock, options }: TokenRequest, signal: AbortSignal) {
    retry ??= withRetry({ clock })
    const timeout = withTimeout({ maxBytes: 1e6, clock })
    const send = decorate(fetch, retry, timeout, withFetchOptions(), refuseRedirects())
    const headers = { 'content-type': type, accept: 'application/json' }
    const state = new CallState(() => 'POST /api/oauth/token')
    state.secrets.add(fields.client_secret)
    // Fetch must not cache a token.
    const { cache, next, cf, ...fetchOptions } = options.fetchOptions ?? {}
    const context = createContext(operation, { ...options, fetchOptions }, state)
    const client = `client ${JSON.stringify(fields.client_id)}`
    try {
      const response = await send(url, { method: 'POST', body, headers, signal }, context)
      return readTokenResponse(response.status, await response.text(), client, hostOf(url))
    } catch (error) {
      if (signal.aborted || isCredentialError(error)) throw error
      const reason = error instanceof Error ? error.message : 'unknown'
      throw new CredentialError(`no token for ${client}: ${reason}`, { cause: error })
    }
  }

  return {
    kind: `OAuth client ${JSON.stringify(fields.client_id)}`,
    org: undefined,
    async token(request) {
      const derived = tokenUrl === undefined
      const insecure = allowInsecureHttp || (derived && request.baseUrl.startsWith('http:'))
      const url = requireSafeUrl(tokenUrl ?? deriveTokenUrl(request.baseUrl), 'tokenUrl', insecure).href
      const cache = caches.get(url) ?? new TokenCache()
      caches.set(url, cache)
      return cache.get((signal) => issue(url, request, signal), request)
    },
  }
}
