import type { Call, Route } from '../call.ts'
import type { Secret } from '../entities/secrets.ts'
import { showSecret } from '../entities/secrets.ts'
import { ApiError } from '../http/api-error.ts'
import { empty, json } from '../http/exchange.ts'
import { requireProject } from './lookups.ts'

/** Lists secrets, masked. */
export const listSecrets: Route = (call) => {
  const secrets = call.state.secrets.list(requireProject(call).id, call.page)
  return json(200, { secrets: secrets.map(showSecret) })
}

/** Creates a secret or replaces its value. */
export const setSecret: Route = (call) => {
  const { state, now } = call
  const project = requireProject(call)
  const { name } = call.body as { readonly name: string }
  const existing = state.secrets.find(project.id, name)
  const secret = existing
    ? state.secrets.table.patch(existing, { updatedAt: now })
    : state.secrets.table.insert({ projectId: project.id, name, createdAt: now, updatedAt: now })
  return json(200, showSecret(secret))
}

/** Returns a secret, masked. */
export const getSecret: Route = (call) => json(200, showSecret(requireSecret(call)))

/** Deletes one secret. */
export const deleteSecret: Route = (call) => {
  call.state.secrets.table.remove(requireSecret(call).id)
  return empty(204)
}

function requireSecret(call: Call): Secret {
  const name = call.path.secretName as string
  const secret = call.state.secrets.find(requireProject(call).id, name)
  if (!secret) throw new ApiError(404, `Secret ${name} not found`)
  return secret
}
