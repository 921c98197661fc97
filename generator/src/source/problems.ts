/** Problems that occur while a source is read. */
import { error, type Problem } from '../problem.ts'
import { quoteText } from '../quote-text.ts'

/** Fixes for failed connections, by error code. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    'Its certificate is not trusted. If it is signed by a CA of your own, name the CA file in `NODE_EXTRA_CA_CERTS`.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN/,
    'The host name cannot be resolved. Check the address, the network, and `HTTPS_PROXY` if you need a proxy.',
  ],
  [
    /ECONNREFUSED/,
    'The host refused the connection. Check the host and the port, and `HTTPS_PROXY` if you need a proxy.',
  ],
  [/blocked port/, '`fetch` refuses this port for security. Use another one.'],
]

export const missing: Problem = error('source-not-found', {
  cause: 'There is no file at that path.',
  fix: 'Check the path; it is relative to the working directory, or to the config that names it.',
  message: () => 'the file does not exist',
})

export const unreadable: Problem<{ reason: string }> = error('source-unreadable', {
  cause: 'The file exists but cannot be read, for example because of missing permissions.',
  fix: 'Make the file readable for the user who runs this.',
  message: ({ reason }) => `the file cannot be read: ${reason}`,
})

export const notFile: Problem = error('source-not-file', {
  cause: 'The path is a directory, a device or a pipe.',
  fix: 'Use the path of the document itself.',
  message: () => 'this is not a regular file',
})

export const tooLarge: Problem<{ bytes: number }> = error('source-too-large', {
  cause: 'The document is larger than the limit after decompression.',
  fix: 'If the size is correct, raise `limits.bytes`.',
  message: ({ bytes }) => `the document is larger than ${bytes} bytes`,
})

export const protocol: Problem<{ protocol: string }> = error('source-protocol-unsupported', {
  cause: 'The address is neither a file nor http or https.',
  fix: 'Use a path, a file: URL, or an http(s) URL.',
  message: ({ protocol }) => `addresses that begin with ${quoteText(protocol)} cannot be read`,
})

export const credentialsInUrl: Problem = error('source-credentials-in-url', {
  cause: 'The URL contains a user name or password, which would appear in logs and in the lock file.',
  fix: 'Remove it from the URL and send it as a header.',
  message: () => 'the URL contains a user name or a password',
})

export const unreachable: Problem<{ reason: string; redirectedTo: string | null }> = error(
  'source-unreachable',
  {
    cause: 'Could not connect: the host is unknown, refused the connection, or has an untrusted certificate.',
    fix: 'Check the address and the network, then try again.',
    message: ({ reason, redirectedTo }) =>
      redirectedTo === null
        ? `the server cannot be reached: ${reason}`
        : `the server redirects to ${quoteText(redirectedTo)}, which cannot be reached: ${reason}`,
    help: ({ reason }) => advice.find(([pattern]) => pattern.test(reason))?.[1] ?? null,
  },
)

export const timeout: Problem<{ timeoutMs: number }> = error('source-timeout', {
  cause: 'The server did not send the whole document in time.',
  fix: 'Try again, or raise `limits.timeoutMs`.',
  message: ({ timeoutMs }) => `no complete response within ${timeoutMs} ms`,
})

export const encoding: Problem<{ encoding: string; reason: string }> = error('source-encoding-invalid', {
  cause: 'The `Content-Encoding` header of the response names an encoding that the body does not have.',
  fix: 'Report it to the operator of the server or the proxy. Until it is fixed, download the document yourself and pull the file.',
  message: ({ encoding, reason }) =>
    `the body is not valid ${quoteText(encoding)}, which its Content-Encoding header names: ${reason}`,
})

export const otherApi: Problem<{ differences: readonly string[]; file: string }> = error('source-other-api', {
  cause:
    'The pulled document describes another API than the stored one: another title, other servers, or mostly other paths.',
  fix: 'Check the address. If the API changed that much, repeat the command with `--force`.',
  message: ({ differences, file }) =>
    `this looks like another API than the one in ${file}: ${differences.join('; ')}`,
})

export const truncated: Problem<{ received: number }> = error('source-truncated', {
  cause: 'The connection broke before the whole document arrived.',
  fix: 'Try again.',
  message: ({ received }) => `the connection broke after ${received} bytes, before the document was complete`,
})

export const status: Problem<{ status: number }> = error('source-status', {
  cause: 'The server responded with an error status.',
  fix: 'Open the address in a browser. Check that it is correct, and whether it needs a credential.',
  message: ({ status }) => `the server responded with status ${status}`,
  help: ({ status }) =>
    status === 401 || status === 403
      ? 'Send a credential that has access to the document.'
      : status === 429 || Number(status) >= 500
        ? 'The server is busy or out of order. Try again later.'
        : null,
})

export const redirectNowhere: Problem<{ status: number }> = error('source-redirect-invalid', {
  cause: 'The server redirects, but its `Location` header is missing or not an http(s) URL.',
  fix: 'Use the final address of the document.',
  message: ({ status }) => `status ${status} redirects, but not to an http(s) URL`,
})

export const redirectInsecure: Problem<{ target: string }> = error('source-redirect-insecure', {
  cause: 'An https address redirects to a plain http one, where the document can be modified in transit.',
  fix: 'Use the final address, if you trust it.',
  message: ({ target }) => `https redirects to the insecure ${quoteText(target)}`,
})

export const redirectRefused: Problem<{ target: string }> = error('source-redirect-refused', {
  cause: 'The address of a file that the document refers to redirects to a host that is not allowed.',
  fix: 'Add the host to `allowExternal.hosts`, or move the file into the folder of the document.',
  message: ({ target }) => `it redirects to ${quoteText(target)}, which is not allowed`,
})

export const tooManyRedirects: Problem<{ hops: number }> = error('source-too-many-redirects', {
  cause: 'The server redirects in a cycle or through a long chain, as login pages often do.',
  fix: 'Use the address at the end of the chain, with a credential if it needs one.',
  message: ({ hops }) => `more than ${hops} redirects`,
})
