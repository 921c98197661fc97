import { ApiError } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import type { OpenRoute } from '../open-call.ts'
import { readJson } from '../pipeline/read-json.ts'
import { personalOrganization } from '../rules/personal-organization.ts'

/** Path at which the CLI exchanges its code for a session token. */
export const exchangePath = '/auth/token/exchange'

/** Responds with `202` until the page was opened. A code returns one token only. */
export const exchangeCode: OpenRoute = ({ state, tokens, text, transact }) => {
  const { code } = (readJson(text) ?? {}) as { readonly code?: unknown }
  if (typeof code !== 'string') throw new ApiError(400, 'code is required')
  const login = [...state.cliLogins.values()].find((one) => one.code === code)
  if (!login) return json(202, { access_denied: false }, noStore)
  transact(() => state.cliLogins.remove(login.id))
  const user = login.userId === null ? undefined : state.members.users.get(login.userId)
  if (!user) return json(200, { access_denied: true }, noStore)
  const org = personalOrganization(state, user)
  const token = tokens.createSession({ user: user.username, org: org.name })
  return json(200, { access_token: token, access_denied: false }, noStore)
}

const noStore = { 'cache-control': 'no-store' }
