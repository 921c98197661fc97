import { isAbsolute, join } from 'node:path'

/** Returns true if a location is a URL of any scheme, and not a path. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(location)
}

/** Resolves a path of a config to an absolute one. */
export function resolveFrom(base: string, path: string): string {
  return isAbsolute(path) ? path : join(base, path)
}
