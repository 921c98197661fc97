import type { OperationInfo } from '@spice-cloud/client'
import { withState } from '../call-state.ts'
import { copyOwn } from '../copy-own.ts'
import { decorate } from '../decorator.ts'
import { ConfigurationError, CredentialError, isCredentialError } from '../errors/usage.ts'
import { withRetry } from '../retry/with-retry.ts'
import { refuseRedirects } from '../transport/refuse-redirects.ts'
import { withTimeout } from '../transport/with-timeout.ts'
import type { Credential, TokenRequest } from './credential.ts'
import { requireSafeUrl } from './safe-url.ts'
import { TokenCache } from './token-cache.ts'
import { readTokenResponse } from './token-response.ts'
import { deriveTokenUrl } from './token-url.ts'

/** Which OAuth client, and how its tokens are fetched. */
export interface ClientCredentialsOptions {
  readonly clientId: string
  readonly clientSecret: string
  /** Scopes to ask for. @default those that the client has */
  readonly scopes?: readonly string[] | undefined
  /** Where tokens come from. @default derived from the base URL: `https://spice.ai/api/oauth/token` */
  readonly tokenUrl?: string | undefined
  /** How the request is written. @default 'json' */
  readonly format?: 'json' | 'form' | undefined
}

// To hooks and errors, fetching a token is an operation like any other.
const operation: OperationInfo = {
  id: 'oauth.token',
  method: 'POST',
  path: '/api/oauth/token',
  idempotent: true,
  // No layer may look into the answer, and tell of it.
  parseAs: 'text',
}

/**
 * An OAuth client of an organization. Its token is fetched when it is first needed, once for all who wait, and
 * renewed in the background. It is kept by the credential itself, apart for each token endpoint.
 *
 * @example
 * const spice = new SpiceCloud({ credential: clientCredentials({ clientId, clientSecret }) })
 */
export function clientCredentials(given: ClientCredentialsOptions): Credential {
  const { clientId, clientSecret, scopes, tokenUrl, format = 'json' } = copyOwn(given)
  if (!clientId || !clientSecret) {
    throw new ConfigurationError('clientCredentials needs a clientId and a clientSecret', {})
  }
  const fields = {
    client_id: clientId.trim(),
    client_secret: clientSecret.trim(),
    grant_type: 'client_credentials',
    ...(scopes?.length ? { scope: scopes.join(' ') } : {}),
  }
  const body = format === 'form' ? new URLSearchParams(fields).toString() : JSON.stringify(fields)
  const type = format === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  const who = `client ${JSON.stringify(fields.client_id)}`
  const caches = new Map<string, TokenCache>()
  let retry: ReturnType<typeof withRetry> | undefined

  async function issue(url: string, { fetch, clock }: TokenRequest, signal: AbortSignal) {
    retry ??= withRetry({ clock })
    const send = decorate(
      fetch,
      retry,
      withTimeout({ timeoutMs: 30_000, maxBytes: 1e6, clock }),
      refuseRedirects(),
    )
    const headers = { 'content-type': type, accept: 'application/json' }
    const { options, state } = withState({})
    state.secrets.add(fields.client_secret)
    try {
      const response = await send(url, { method: 'POST', body, headers, signal }, { operation, options })
      return readTokenResponse(response.status, await response.text(), who)
    } catch (error) {
      if (signal.aborted || isCredentialError(error)) throw error
      const reason = error instanceof Error ? error.message : 'unknown'
      throw new CredentialError(`No token could be fetched for ${who}: ${reason}`, { cause: error })
    }
  }

  return {
    async token(request) {
      const url = requireSafeUrl(tokenUrl ?? deriveTokenUrl(request.baseUrl), 'tokenUrl').href
      const cache = caches.get(url) ?? new TokenCache()
      caches.set(url, cache)
      try {
        return await cache.get((signal) => issue(url, request, signal), request)
      } catch (error) {
        // One failure may end many calls, which add to their errors what is theirs.
        if (!isCredentialError(error)) throw error
        throw new CredentialError(error.message, { ...error, cause: error.cause })
      }
    },
  }
}
