import type { Route } from '../call.ts'
import { json } from '../http/exchange.ts'
import { apiKeysOf } from '../rules/api-keys.ts'
import { requireProject } from './lookups.ts'

/** Returns both keys. */
export const getApiKeys: Route = (call) => {
  const [primary, secondary] = apiKeysOf(call.random, requireProject(call))
  return json(200, { api_key: primary, api_key_2: secondary })
}

/** Replaces one key or both; the old ones are invalid at once. */
export const regenerateApiKey: Route = (call) => {
  const project = requireProject(call)
  const { key_number: which = 1 } = (call.body ?? {}) as { readonly key_number?: 0 | 1 | 2 }
  const [first, second] = project.keyGenerations
  const updated = call.state.projects.table.patch(project, {
    keyGenerations: [which === 2 ? first : first + 1, which === 1 ? second : second + 1],
  })
  const [primary, secondary] = apiKeysOf(call.random, updated)
  return json(200, { api_key: primary, api_key_2: secondary, regenerated_key: which })
}
