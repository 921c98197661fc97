import { normalizePath } from './operations/paths.ts'
import { listServerUrls } from './operations/server-urls.ts'
import type { Compared } from './types.ts'

/** Prefix of the paths of each document, in addition to what is written. */
export interface Prefixes {
  readonly old: string
  readonly new: string
}

const none: Prefixes = { old: '', new: '' }

/**
 * Finds a prefix that moved between paths and servers: `https://a.example/v1` with `/users` has the same URLs as
 * `https://a.example` with `/v1/users`. It is one only if every server ends with it, and it explains most paths.
 */
export function findPrefixes(old: Compared, next: Compared): Prefixes {
  const [before, after] = [listServerUrls(old.document.root), listServerUrls(next.document.root)]
  const [first, other] = [before, after].map(([url = '/']) =>
    url === '/' ? '' : url.replace(/^[^/]*\/\/[^/]*/, ''),
  )
  if (first === undefined || other === undefined || first === other) return none
  const candidates: readonly Prefixes[] = [
    ...(first.startsWith(other) ? [{ old: first.slice(other.length), new: '' }] : []),
    ...(other.startsWith(first) ? [{ old: '', new: other.slice(first.length) }] : []),
  ]
  return candidates.find((prefixes) => explains(prefixes, before, after, old, next)) ?? none
}

/** A prefix that the old servers end with is one that the old paths begin with, once it is taken from the servers. */
function explains(
  prefixes: Prefixes,
  before: readonly string[],
  after: readonly string[],
  old: Compared,
  next: Compared,
): boolean {
  if (!`${prefixes.old}${prefixes.new}`.startsWith('/')) return false
  const isAtEnd = (urls: readonly string[], prefix: string) => urls.every((url) => url.endsWith(prefix))
  if (!isAtEnd(before, prefixes.old) || !isAtEnd(after, prefixes.new)) return false
  const paths = ({ model }: Compared, prefix: string) =>
    model.operations.map(({ method, path }) => `${method} ${normalizePath(prefix + path)}`)
  const known = new Set(paths(old, prefixes.old))
  const found = paths(next, prefixes.new).filter((path) => known.has(path))
  return found.length * 2 > known.size
}

/** The URL without the prefix that moved into the paths. */
export function removeEnd(url: string, prefix: string): string {
  return prefix !== '' && url.endsWith(prefix) ? url.slice(0, -prefix.length) || '/' : url
}
