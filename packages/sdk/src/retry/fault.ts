import { isSpiceCloudError } from '../errors/base.ts'
import type { ConnectionFault } from '../errors/transport.ts'

// Codes and messages of Node (undici), Bun and Deno. Other platforms do not tell.
const untrusted = /CERT|_TLS_|_SSL_|VERIFY/i
const unsent = /CONN\w*REFUSED|NOTFOUND|AI_AGAIN|TUNREACH|CONNECT_TIME|connect ETIMEDOUT|\(connect\)/i

/**
 * How a connection failed, told from what a fetch threw; `undefined` where an error of ours says that it is
 * not the connection.
 */
export function findFault(thrown: unknown): ConnectionFault | undefined {
  if (isSpiceCloudError(thrown)) return (thrown as { fault?: ConnectionFault }).fault
  const { code, message } = findRoot(thrown)
  const text = `${code} ${message}`
  if (untrusted.test(text)) return 'untrusted'
  // A socket that was open can die of what others never open for.
  return unsent.test(text) && !/ (read|write) /.test(text) ? 'unsent' : 'broken'
}

/** What lies behind the `fetch failed` of a platform that says more in the cause; of several addresses, the first. */
export function findRoot(thrown: unknown): { code?: unknown; message?: unknown } {
  const root = Object((thrown as Error | undefined)?.cause ?? thrown)
  return root.errors?.[0] ?? root
}
