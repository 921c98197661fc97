import type { Fetch, FetchInit, OperationInfo } from './runtime.ts'

/** A token, or a function that returns one for each request. */
export type Token = string | (() => string | Promise<string>)

/** A user name and a password. */
export interface BasicCredential {
  readonly username: string
  readonly password: string
}

/** Location and format of a credential, as the document defines them. */
export type SecurityScheme =
  | { readonly type: 'basic' }
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }

/** Credentials by the names of their schemes. */
export type Credentials = Readonly<Record<string, Token | BasicCredential | undefined>>

/**
 * Makes a decorator of fetch that sends each credential to the operations that require it. Of the alternatives that the
 * document allows, the first is taken for which there are all credentials.
 *
 * @param security the alternatives of an operation that has none of its own
 */
export function withCredentials(
  credentials: Credentials,
  schemes: Readonly<Record<string, SecurityScheme>>,
  security: NonNullable<OperationInfo['security']>,
): (fetch: Fetch) => Fetch {
  return (fetch) => async (url, init, context) => {
    const alternatives = context?.operation.security ?? security
    const names = alternatives.find((all) => all.every((name) => credentials[name] !== undefined)) ?? []
    let request = { url, init }
    for (const name of names) {
      const scheme = schemes[name]
      const credential = credentials[name]
      if (scheme && credential !== undefined)
        request = apply(request, scheme, typeof credential === 'function' ? await credential() : credential)
    }
    return await fetch(request.url, request.init, context)
  }
}

interface Request {
  readonly url: string
  readonly init: FetchInit
}

function apply({ url, init }: Request, scheme: SecurityScheme, value: string | BasicCredential): Request {
  const text = typeof value === 'string' ? value : encodeBasic(value)
  if (scheme.type !== 'apiKey') {
    const name = scheme.type === 'basic' ? 'Basic' : scheme.scheme
    return { url, init: addHeader(init, 'authorization', `${name} ${text}`) }
  }
  const pair = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(text)}`
  switch (scheme.in) {
    case 'header':
      return { url, init: addHeader(init, scheme.name.toLowerCase(), text) }
    case 'query':
      return { url: `${url}${url.includes('?') ? '&' : '?'}${pair}`, init }
    case 'cookie': {
      const { cookie } = init.headers
      const headers = { ...init.headers, cookie: cookie ? `${cookie}; ${pair}` : pair }
      return { url, init: { ...init, headers } }
    }
  }
}

/** Headers that the call sets itself take precedence. */
function addHeader(init: FetchInit, name: string, value: string): FetchInit {
  return { ...init, headers: { [name]: value, ...init.headers } }
}

/** RFC 7617, in UTF-8. */
function encodeBasic({ username, password }: BasicCredential): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
