/** The part of `fetch` that the reader of documents uses. */
export type Fetch = (url: URL, init: RequestInit) => Promise<Response>

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/**
 * Returns a `fetch` that uses the proxy in `HTTPS_PROXY` or `HTTP_PROXY`, except for the hosts in `NO_PROXY`. Returns the
 * platform's own, which ignores these variables, if no proxy is set.
 */
export async function chooseFetch(env: NodeJS.ProcessEnv = process.env): Promise<Fetch> {
  if (!variables.some((name) => env[name])) return fetch
  const { EnvHttpProxyAgent, fetch: proxied } = await import('undici')
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: env.http_proxy || env.HTTP_PROXY || '',
    httpsProxy: env.https_proxy || env.HTTPS_PROXY || '',
    noProxy: env.no_proxy || env.NO_PROXY || '',
  })
  // The types of the platform's `fetch` come from another version of the same library.
  const send: (url: URL, init: object) => Promise<unknown> = proxied
  return (url, init) => send(url, { ...init, dispatcher }) as Promise<Response>
}
