import { answerLogin, loginPath } from '../cli-login/answer-login.ts'
import { describeSession, sessionPath } from '../cli-login/describe-session.ts'
import { exchangeCode, exchangePath } from '../cli-login/exchange-code.ts'
import { answerTokenRequest, tokenPath } from '../oauth/token-endpoint.ts'
import type { OpenRoute } from '../open-call.ts'
import { describeOperation, type OperationSpec } from '../spec.ts'
import { documentPaths, getDocument } from './docs.ts'
import { checkHealth } from './health.ts'

/** The operations that need no token, by id. */
export const openRoutes: Readonly<Record<string, OpenRoute>> = {
  'health.check': checkHealth,
  'docs.get': getDocument,
  token: answerTokenRequest,
  'cli.login': answerLogin,
  'cli.exchange': exchangeCode,
  'cli.session': describeSession,
}

/** Paths that the service has and its document does not list. */
export const unlistedOperations: readonly OperationSpec[] = [
  describeOperation('token', 'POST', tokenPath),
  describeOperation('cli.login', 'GET', loginPath),
  describeOperation('cli.exchange', 'POST', exchangePath),
  describeOperation('cli.session', 'GET', sessionPath),
  ...documentPaths.map((path) => describeOperation('docs.get', 'GET', path)),
]
