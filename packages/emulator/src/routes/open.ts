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
}

/** Paths that the service has and its document does not list. */
export const unlistedOperations: readonly OperationSpec[] = [
  describeOperation('token', 'POST', tokenPath),
  ...documentPaths.map((path) => describeOperation('docs.get', 'GET', path)),
]
