import type { User } from '../entities/members.ts'
import { ApiError } from '../http/api-error.ts'
import type { OpenCall, OpenRoute } from '../open-call.ts'
import type { State } from '../store/state.ts'
import { renderLoginPage } from './login-page.ts'

/** The page that the CLI opens in a browser. */
export const loginPath = '/auth/token'

/** Number of sign-ins to keep. Older ones are dropped, so that opening the page repeatedly does not fill the memory. */
const mostLogins = 100

/**
 * Signs the CLI in. The service asks the user, who is signed in; the emulator has no sign-in, so opening the page is
 * enough. `user` chooses another user, `deny` refuses.
 */
export const answerLogin: OpenRoute = (call) => {
  const { state, incoming } = call
  const code = incoming.query.get('code') ?? ''
  if (!/^[A-Za-z0-9-]{4,64}$/.test(code)) {
    throw new ApiError(400, 'code must be 4 to 64 letters, digits and hyphens, as the Spice CLI sends it')
  }
  const user = chooseUser(state, incoming.query.get('user'))
  const isDenied = incoming.query.has('deny')
  storeLogin(call, code, isDenied ? null : user.id)
  const usernames = [...state.members.users.values()].map(({ username }) => username)
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
    },
    body: renderLoginPage({ code, username: isDenied ? null : user.username, usernames }),
  }
}

function chooseUser({ members, organizations }: State, username: string | null): User {
  const [org] = organizations.table.values()
  const user = username === null ? org && members.findOwner(org.id) : members.findUser(username)
  if (user) return user
  throw new ApiError(404, username === null ? 'There is no user to sign in' : `There is no user ${username}`)
}

function storeLogin({ state, transact }: OpenCall, code: string, userId: number | null): void {
  const { cliLogins } = state
  transact(() => {
    for (const login of cliLogins.values()) {
      if (login.code === code || cliLogins.size >= mostLogins) cliLogins.remove(login.id)
    }
    cliLogins.insert({ code, userId })
  })
}
