/**
 * A Cloudflare Worker that returns the state of a project's last deployment, for a status page. The SDK runs wherever
 * `fetch` exists, so it needs no Node here. The secrets are bindings: `wrangler secret put SPICE_CLOUD_CLIENT_ID`.
 *
 *   GET /7 -> { "deployment": 12, "status": "succeeded" }
 */
import { clientCredentials, isApiError, isNotFoundError, SpiceCloud } from '@spice-cloud/sdk'

export interface Env {
  readonly SPICE_CLOUD_CLIENT_ID: string
  readonly SPICE_CLOUD_CLIENT_SECRET: string
  /** Another server than the service itself. */
  readonly SPICE_CLOUD_BASE_URL?: string
}

// An isolate answers many requests: one client for all of them fetches one token.
let spice: SpiceCloud | undefined

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, id] = /^\/(\d+)$/.exec(new URL(request.url).pathname) ?? []
    if (!id) return Response.json({ error: 'request /<project id>' }, { status: 400 })
    spice ??= createClient(env)
    try {
      const options = { signal: request.signal, deadlineMs: 10_000 }
      const last = await spice.projects.deployments.list(Number(id), { limit: 1 }, options).first()
      return Response.json({ deployment: last?.id ?? null, status: last?.status ?? 'never deployed' })
    } catch (error) {
      if (isNotFoundError(error)) return Response.json({ error: 'no such project' }, { status: 404 })
      // The error contains no secret, but its details are not meant for visitors.
      console.warn(isApiError(error) ? error.toJSON() : error)
      return Response.json({ error: 'the service does not answer' }, { status: 502 })
    }
  },
}

function createClient(env: Env): SpiceCloud {
  return new SpiceCloud({
    credential: clientCredentials({
      clientId: env.SPICE_CLOUD_CLIENT_ID,
      clientSecret: env.SPICE_CLOUD_CLIENT_SECRET,
    }),
    baseUrl: env.SPICE_CLOUD_BASE_URL,
  })
}
