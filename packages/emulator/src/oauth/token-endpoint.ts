import type { OauthClient } from '../entities/credentials.ts'
import { json, type Outgoing } from '../http/exchange.ts'
import type { OpenRoute } from '../open-call.ts'
import { knownScopes } from '../rules/known-scopes.ts'
import { includesScope } from '../rules/scopes.ts'
import { accessTokenSeconds } from '../tokens.ts'
import { readTokenRequest } from './token-request.ts'

/** The path of the token endpoint, on every host. */
export const tokenPath = '/api/oauth/token'

/** Exchanges client credentials for an access token, sent as JSON or as a form (RFC 6749, section 4.4). */
export const answerTokenRequest: OpenRoute = async ({ tokens, incoming, text }) => {
  const request = readTokenRequest(incoming, text)
  const refuseClient = (description: string) =>
    refuse(401, 'invalid_client', description, challengeFor(incoming.header('authorization')))
  if ('error' in request) {
    return request.error === 'invalid_client'
      ? refuseClient(request.description)
      : refuse(400, request.error, request.description)
  }
  if (request.grant_type === undefined) return refuse(400, 'invalid_request', 'grant_type is required')
  if (request.grant_type !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'grant_type must be client_credentials')
  }
  if (!request.client_id || !request.client_secret) {
    return refuse(400, 'invalid_request', 'client_id and client_secret are required')
  }
  const client = tokens.findClient(request.client_id, request.client_secret)
  if (!client) return refuseClient('Unknown client or wrong secret')
  const scopes = chooseScopes(client, request.scope)
  if (!scopes) {
    return refuse(400, 'invalid_scope', 'A scope does not exist, or the client may not have it')
  }
  const token = await tokens.issueAccessToken({ clientId: client.clientId, scopes })
  return json(
    200,
    { access_token: token, token_type: 'Bearer', expires_in: accessTokenSeconds },
    { 'cache-control': 'no-store' },
  )
}

function chooseScopes(client: OauthClient, wanted: string | undefined): readonly string[] | null {
  const scopes = wanted?.split(' ').filter((scope) => scope !== '') ?? []
  if (scopes.length === 0) return client.scopes
  const isGranted = (scope: string) => knownScopes.includes(scope) && includesScope(client.scopes, scope)
  return scopes.every(isGranted) ? [...new Set(scopes)] : null
}

/** A client that tried the Authorization header gets a challenge (section 5.2). */
function challengeFor(authorization: string | null): Readonly<Record<string, string>> {
  return authorization === null ? {} : { 'www-authenticate': 'Basic realm="spice", charset="UTF-8"' }
}

function refuse(
  status: number,
  error: string,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): Outgoing {
  return json(
    status,
    { error, error_description: description },
    { 'cache-control': 'no-store', pragma: 'no-cache', ...headers },
  )
}
