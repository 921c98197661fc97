import packageJson from '../../package.json' with { type: 'json' }
import type { Decorator } from './decorator.ts'
import { addHeaders } from './request.ts'

/**
 * Names this package, the runtime and the application in the `User-Agent`. A browser replaces it by its own.
 *
 * @param application Such as `my-app/1.2`.
 */
export function withUserAgent(application?: string): Decorator {
  const own = `spice-cloud-sdk/${packageJson.version} (${describeRuntime()})`
  const agent = application === undefined ? own : `${application} ${own}`
  return (next) => (url, init, context) =>
    next(
      url,
      Object.hasOwn(init.headers, 'user-agent') ? init : addHeaders(init, { 'user-agent': agent }),
      context,
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
