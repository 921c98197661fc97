import { toIsoOrNull } from '../clock.ts'
import { readCredentials } from '../credentials.ts'
import type { Credential } from '../entities/credentials.ts'
import { ApiError } from '../http/api-error.ts'
import { empty, json } from '../http/exchange.ts'
import { readValue } from '../read-value.ts'
import { knownScopes } from '../rules/known-scopes.ts'
import type { State } from '../store/state.ts'
import { readId } from './page.ts'
import { type AdminRoute, show } from './route.ts'
import { clientRequestSchema, revocationSchema, userTokenSchema } from './schema.ts'

/** The credentials to start with, in full: they are valid in this emulator only. */
export const getAdminCredentials: AdminRoute = show(({ state }) => readCredentials(state))

/** Tokens, masked, newest first; and the scopes that one can have. */
export const listAdminTokens: AdminRoute = show(({ state }) => ({
  scopes: knownScopes,
  tokens: [...state.credentials.credentials.values()]
    .slice(-1000)
    .reverse()
    .map((credential) => describeToken(state, credential)),
}))

export const createAdminToken: AdminRoute = ({ controls, state, body }) => {
  const { kind, ...options } = readValue(userTokenSchema, body, 'The token is not valid')
  const { tokens } = controls
  const token = kind === 'session' ? tokens.createSession(options) : tokens.createPersonalAccessToken(options)
  return json(201, { id: state.credentials.find(token)?.id, token })
}

/** Revokes a token by its text. */
export const revokeAdminToken: AdminRoute = ({ controls, body }) => {
  const { token } = readValue(revocationSchema, body, 'The request is not valid')
  return json(200, { revoked: controls.tokens.revoke(token) })
}

/** Revokes a token by its id. */
export const removeAdminToken: AdminRoute = ({ controls, state, id }) => {
  const credential = state.credentials.credentials.get(readId(id))
  if (!credential) throw new ApiError(404, `There is no token ${id}`)
  controls.tokens.revoke(credential.token)
  return empty(204)
}

export const listAdminClients: AdminRoute = show(({ state }) => ({
  clients: [...state.credentials.clients.values()].map(({ clientId, orgId, scopes }) => ({
    clientId,
    org: handleOf(state, orgId),
    scopes,
  })),
}))

export const createAdminClient: AdminRoute = ({ controls, body }) => {
  return json(
    201,
    controls.tokens.createClient(readValue(clientRequestSchema, body, 'The client is not valid')),
  )
}

export const listAdminMembers: AdminRoute = show(({ state }) => ({
  members: [...state.members.memberships.values()].map(({ orgId, userId, roles }) => ({
    org: handleOf(state, orgId),
    user_id: userId,
    username: state.members.users.get(userId)?.username,
    roles,
  })),
}))

function describeToken(state: State, credential: Credential): object {
  const { id, kind, token, orgId, userId, clientId, scopes, expiresAt } = credential
  const user = userId === null ? null : (state.members.users.get(userId)?.username ?? null)
  return {
    id,
    kind,
    token: `${token.slice(0, 10)}…${token.slice(-4)}`,
    org: handleOf(state, orgId),
    user,
    clientId,
    scopes,
    expires_at: toIsoOrNull(expiresAt),
  }
}

function handleOf(state: State, orgId: number): string | null {
  return state.organizations.table.get(orgId)?.name ?? null
}
