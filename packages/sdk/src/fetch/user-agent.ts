import packageJson from '../../package.json' with { type: 'json' }
import type { Decorator } from './decorator.ts'
import { createLayer, withHeaders } from './layer.ts'

/**
 * Sets the `User-Agent` to the names of this package, the runtime and the application (`my-app/1.2`). A browser
 * replaces it by its own.
 */
export function withUserAgent(application?: string): Decorator {
  const own = `spice-cloud-sdk/${packageJson.version} (${describeRuntime()})`
  const agent = application === undefined ? own : `${application} ${own}`
  return createLayer((exchange, next) =>
    next(withHeaders(exchange, { 'user-agent': agent, ...exchange.init.headers })),
  )
}

function describeRuntime(): string {
  const { process, navigator } = globalThis as {
    process?: { versions?: Record<string, string> }
    navigator?: { userAgent?: string }
  }
  const { bun, deno, node } = process?.versions ?? {}
  const name = bun ? `bun ${bun}` : deno ? `deno ${deno}` : node ? `node ${node}` : navigator?.userAgent
  return (name ?? 'unknown').replace(/[^\x20-\x7e]|[()]/g, '').slice(0, 80)
}
