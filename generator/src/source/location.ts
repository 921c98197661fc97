import { isAbsolute, join } from 'node:path'

/** Whether a document is named by an address, of whatever kind, and not by a path. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(location)
}

/** A path of a config as one that leads to the same place from anywhere. */
export function resolveFrom(base: string, path: string): string {
  return isAbsolute(path) ? path : join(base, path)
}
