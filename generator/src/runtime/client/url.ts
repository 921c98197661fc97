import { hasOwn } from '../formats/own.ts'
import type { OperationInfo } from './operation-info.ts'

/**
 * Checks the address of a server. A relative one is resolved against the page that the program runs in.
 *
 * @throws TypeError if the address is not http(s), or has a user name, a query or a fragment.
 */
export function readBaseUrl(value: string | URL): string {
  const { location } = globalThis as { location?: { readonly href?: string } }
  const href = resolveUrl(String(value), location?.href)
  if (href === null || !/^https?:\/\/[^/@?#]+(\/[^?#]*)?$/.test(href)) {
    throw new TypeError(
      `\`baseUrl\` must be an http(s) URL without user name, query or fragment, got ${JSON.stringify(String(value))}.${
        href === null ? ' A relative URL needs a page to be relative to: pass an absolute one.' : ''
      }`,
    )
  }
  return href.replace(/\/+$/, '')
}

function resolveUrl(url: string, base: string | undefined): string | null {
  try {
    // Of the page, and not its address: as fetch would read what begins with a slash.
    return new URL(url === '' ? '/' : url, /^https?:/.test(base ?? '') ? base : undefined).href
  } catch {
    return null
  }
}

/** Writes plain values, and lists of them item by item: `form` with `explode`. `undefined` and `null` are left out. */
export function writeQuery(query: object = {}): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue
      if (typeof item === 'object' || Number.isNaN(item))
        throw new TypeError(`query parameter "${name}" must be a plain value`)
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`)
    }
  }
  return pairs.join('&')
}

/**
 * Fills the parameters into a path. A value that would lead to another path is refused, since URL parsers resolve `.`
 * and `..` however they are encoded (WHATWG URL, "dot path segments").
 */
export function fillPath(
  operation: OperationInfo,
  path: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = hasOwn(values, name) ? values[name] : undefined
    const custom = operation.serializePath?.[name] as ((value: unknown) => string) | undefined
    if (value === undefined || value === null || value === '' || (typeof value === 'object' && !custom)) {
      throw new TypeError(`${operation.id}: path parameter "${name}" must be a plain value, not empty`)
    }
    try {
      return custom ? custom(value) : encodeURIComponent(String(value))
    } catch {
      throw new TypeError(`${operation.id}: path parameter "${name}" is not well-formed`)
    }
  })
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(filled)) {
    throw new TypeError(`${operation.id}: path parameter must not be "." or ".."`)
  }
  return filled
}
