import type { OauthClient } from '../entities/credentials.ts'
import { type Incoming, json, type Outgoing } from '../http/exchange.ts'
import { includesScope } from '../rules/scopes.ts'
import { accessTokenSeconds, type Tokens } from '../tokens.ts'

/** Where the token endpoint is, on whatever host. */
export const tokenPath = '/api/oauth/token'

/** Exchanges client credentials for an access token, sent as JSON or as a form (RFC 6749, section 4.4). */
export async function answerTokenRequest(
  tokens: Tokens,
  incoming: Incoming,
  text: string,
): Promise<Outgoing> {
  if (incoming.method !== 'POST') return json(405, { error: 'invalid_request' }, { allow: 'POST' })
  const request = readTokenRequest(incoming, text)
  if (!request) return refuse(400, 'invalid_request', 'The body must be JSON or a form')
  if (request.grant_type !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'grant_type must be client_credentials')
  }
  if (!request.client_id || !request.client_secret) {
    return refuse(400, 'invalid_request', 'client_id and client_secret are required')
  }
  const client = tokens.findClient(request.client_id, request.client_secret)
  if (!client) return refuse(401, 'invalid_client', 'Unknown client or wrong secret')
  const scopes = chooseScopes(client, request.scope)
  if (!scopes) return refuse(400, 'invalid_scope', 'The client may not have all of these scopes')
  const token = await tokens.issueAccessToken({ clientId: client.clientId, scopes })
  return json(
    200,
    { access_token: token, token_type: 'Bearer', expires_in: accessTokenSeconds },
    { 'cache-control': 'no-store' },
  )
}

interface TokenRequest {
  readonly client_id?: string
  readonly client_secret?: string
  readonly grant_type?: string
  readonly scope?: string
}

/** The four parameters, from the body and, for the credentials, from HTTP Basic. */
function readTokenRequest(incoming: Incoming, text: string): TokenRequest | null {
  const fields = readFields(incoming.header('content-type') ?? '', text)
  if (!fields) return null
  const request: Record<string, string> = { ...readBasic(incoming.header('authorization')) }
  for (const name of ['client_id', 'client_secret', 'grant_type', 'scope']) {
    const value = fields.get(name)
    if (typeof value === 'string') request[name] = value
  }
  return request
}

function readFields(contentType: string, text: string): { get(name: string): unknown } | null {
  if (contentType.startsWith('application/x-www-form-urlencoded') && !text.trimStart().startsWith('{')) {
    return new URLSearchParams(text)
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
  } catch {
    return null
  }
}

function readBasic(header: string | null): TokenRequest {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1]
  if (!encoded) return {}
  try {
    const [id = '', ...secret] = atob(encoded).split(':')
    return { client_id: decodeURIComponent(id), client_secret: decodeURIComponent(secret.join(':')) }
  } catch {
    return {}
  }
}

function chooseScopes(client: OauthClient, wanted: string | undefined): readonly string[] | null {
  const scopes = wanted?.split(/\s+/).filter((scope) => scope !== '') ?? []
  if (scopes.length === 0) return client.scopes
  return scopes.every((scope) => includesScope(client.scopes, scope)) ? scopes : null
}

function refuse(status: number, error: string, description: string): Outgoing {
  return json(status, { error, error_description: description }, { 'cache-control': 'no-store' })
}
