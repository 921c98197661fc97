import packageJson from '../package.json' with { type: 'json' }
import type { Decorator } from './decorator.ts'
import { addHeaders } from './request.ts'

/** Says who asks: this package with its version, and the runtime. A browser puts its own name in its place. */
export function withUserAgent(): Decorator {
  const agent = `spice-cloud-sdk/${packageJson.version} (${describeRuntime()})`
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
